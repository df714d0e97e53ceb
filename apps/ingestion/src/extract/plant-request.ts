import { microsOf, type Answer, type SourceFailure } from '@palmhouse/domain';
import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.js';

export interface RequestLimits {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
}

/** An answer, how long it took, and how long the source asked us to wait before the next question. */
export interface HeardAnswer {
  readonly answer: Answer;
  /** From when the question was sent; from when it was to be where it never could. */
  readonly seconds: number;
  readonly retryAfterMs: number | null;
}

type Controller = Dispatcher.DispatchController;

function header(headers: Record<string, string | string[] | undefined>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Reads `Retry-After`: seconds or an HTTP date. Null when absent or unreadable. */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * One question to the source, as a handler of undici's dispatcher: the body is counted as it comes, so that no
 * more than the cap is ever held, and one clock covers the whole exchange, so that a dripping body ends with it.
 * Calls `done` exactly once.
 */
export class PlantRequest implements Dispatcher.DispatchHandler {
  private controller: Controller | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failure: SourceFailure | undefined;
  private status = 0;
  private retryAfter: number | null = null;
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private begun = performance.now();
  private settled = false;

  constructor(
    readonly plantId: number,
    private readonly limits: RequestLimits,
    private readonly clock: Clock,
    private readonly done: (heard: HeardAnswer) => void,
  ) {}

  /** Ends the request, wherever it is, for this reason. */
  stop(failure: SourceFailure, detail: string): void {
    this.failure ??= failure;
    this.settle(this.unanswered(detail));
    this.controller?.abort(new Error(detail));
  }

  onRequestStart(controller: Controller): void {
    this.controller = controller;
    if (this.settled) {
      controller.abort(new Error('no longer wanted'));
      return;
    }
    this.begun = performance.now();
    const { timeoutMs } = this.limits;
    // One timer a request, all of the same length: Node keeps such timers in one list, at next to no cost.
    this.timer ??= setTimeout(
      () => this.stop('timeout', `no whole answer within ${timeoutMs} ms`),
      timeoutMs,
    );
  }

  onResponseStart(
    _: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return;
    this.status = status;
    this.retryAfter = retryAfterMs(header(headers, 'retry-after'), this.clock());
    if (status >= 300 && status < 400) {
      this.stop(
        'redirect',
        `status ${status} to ${header(headers, 'location') ?? 'nowhere'}: redirects are not followed`,
      );
    }
  }

  onResponseData(_: Controller, chunk: Buffer): void {
    const room = this.limits.maxBodyBytes - this.bytes;
    this.bytes += chunk.length;
    this.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    if (chunk.length <= room) return;
    const { maxBodyBytes } = this.limits;
    this.stop(
      'body-too-large',
      `the body is longer than ${maxBodyBytes} bytes; the first ${maxBodyBytes} were read`,
    );
  }

  onResponseEnd(): void {
    this.settle({
      kind: 'answered',
      plantId: this.plantId,
      receivedAt: microsOf(this.clock()),
      status: this.status,
      body: this.body(),
    });
  }

  onResponseError(_: Controller, error: Error): void {
    this.failure ??= this.status === 0 ? 'unreachable' : 'body-truncated';
    this.settle(this.unanswered(error.message || error.name));
  }

  private body(): Buffer {
    return this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks);
  }

  private unanswered(detail: string): Answer {
    return {
      kind: 'unanswered',
      plantId: this.plantId,
      receivedAt: microsOf(this.clock()),
      failure: this.failure ?? 'unreachable',
      detail,
      ...(this.bytes > 0 && { body: this.body() }),
    };
  }

  private settle(answer: Answer): void {
    if (this.settled) return;
    this.settled = true;
    clearTimeout(this.timer);
    const seconds = (performance.now() - this.begun) / 1_000;
    this.done({ answer, seconds, retryAfterMs: this.retryAfter });
  }
}
