/** How often one request is sent at most, and how long a wait between may be. */
export const RETRIES = { attempts: 3, longestWaitSeconds: 30 } as const;

/** Waits; ends early, with the signal's reason, when the signal is given. */
export type Pause = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

export const pause: Pause = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });

/** `Retry-After` as seconds from now: it may be a number or a date. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Whether it does no harm when it runs twice: queries, and mutations with an idempotency key. */
export function mayRunTwice(operation: 'query' | 'mutation' | 'subscription', variables: unknown): boolean {
  const input = (variables as { readonly input?: { readonly idempotencyKey?: unknown } } | undefined)?.input;
  return operation === 'query' || typeof input?.idempotencyKey === 'string';
}

/**
 * Whether and when to send again. 429 means that nothing ran; behind a 503 it may have run all the same.
 * @param twice whether it may run twice.
 * @param sent how often it was sent already.
 * @returns milliseconds, or undefined for not at all.
 */
export function waitBeforeRetry(
  answer: { readonly status: number; readonly retryAfterSeconds: number | undefined },
  twice: boolean,
  sent: number,
): number | undefined {
  const mayBeSent = answer.status === 429 || (answer.status === 503 && twice);
  if (!mayBeSent || sent >= RETRIES.attempts) return undefined;
  const seconds = answer.retryAfterSeconds ?? 2 ** (sent - 1);
  return seconds > RETRIES.longestWaitSeconds ? undefined : seconds * 1000;
}
