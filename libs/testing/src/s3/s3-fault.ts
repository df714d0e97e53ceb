import type { IncomingHttpHeaders } from 'node:http';

/**
 * - `internal-error`, `slow-down`, `conflict`: answers 500, 503 or 409 as S3 does, and does nothing
 * - `access-denied`: answers 403, as where a right is missing
 * - `never-answer`: takes the request, and is silent
 * - `cut-request`: breaks the connection halfway through the request's body; nothing is done
 * - `cut-instead-of-answer`: does it, and breaks the connection: the answer is lost
 * - `flip-bit`: answers a GET with one bit of the body changed
 * - `cut-answer`: breaks the connection halfway through the answer's body
 */
export type S3FaultKind =
  | 'internal-error'
  | 'slow-down'
  | 'conflict'
  | 'access-denied'
  | 'never-answer'
  | 'cut-request'
  | 'cut-instead-of-answer'
  | 'flip-bit'
  | 'cut-answer';

export interface S3Fault {
  readonly kind: S3FaultKind;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Part of the key or a pattern; '' is in all of them, and is the key of a list. */
  readonly key?: string | RegExp;
  /** How many requests it befalls; 1 where not given. */
  readonly times?: number;
}

export interface S3Request {
  readonly method: string;
  readonly bucket: string;
  /** '' of a request about the bucket. */
  readonly key: string;
  readonly headers: IncomingHttpHeaders;
}

export function keyMatches(pattern: string | RegExp, key: string): boolean {
  return typeof pattern === 'string' ? key.includes(pattern) : pattern.test(key);
}

/** The faults asked for, each used up by the requests it befalls. */
export class S3Faults {
  private faults: { readonly fault: S3Fault; left: number }[] = [];

  add(fault: S3Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.faults = [];
  }

  take({ method, key }: S3Request): S3FaultKind | null {
    const found = this.faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && keyMatches(fault.key ?? '', key),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault.kind;
  }
}
