import { LakeError } from './lake-error.js';

/** How long a store has to say that it is there: a readiness probe gives up soon after. */
export const CHECK_MILLISECONDS = 2_000;

/**
 * Waits for the work, but no longer than this; the work is told by the signal, and left behind where it does not listen.
 * @throws LakeError LAKE.UNAVAILABLE when the time is over.
 */
export async function withinTime<T>(
  milliseconds: number,
  message: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LakeError('LAKE.UNAVAILABLE', message));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), over]);
  } finally {
    clearTimeout(timer);
  }
}
