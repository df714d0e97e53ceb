import { PalmhouseError } from '@palmhouse/client';
import { toTold } from './told-error.js';

export interface Heard {
  /** An answer came, of whatever kind. */
  answered(): void;
  /** Nothing came. */
  unanswered(): void;
  /** The API failed at a request, whole or in part, and gave its name for the log. */
  failed(requestId: string): void;
  /** Whoever asks is not known, or no longer. */
  unknown(): void;
}

// What a proxy says by a page of its own while the API behind it is away.
const AWAY: ReadonlySet<number | undefined> = new Set([502, 503, 504]);

/** Not even the API's refusal came back. */
export function isUnreached(error: unknown): boolean {
  if (!(error instanceof PalmhouseError)) return false;
  return error.code === 'NETWORK' || (error.code === 'UNREADABLE_ANSWER' && AWAY.has(error.status));
}

/** What a request that came back, or did not, says of the line and of whoever asks. */
export function hear(heard: Heard, error?: Error): void {
  const { code, requestId } = error === undefined ? {} : toTold(error);
  if (requestId !== undefined) heard.failed(requestId);
  if (isUnreached(error)) heard.unanswered();
  else heard.answered();
  if (code === 'UNAUTHENTICATED') heard.unknown();
}
