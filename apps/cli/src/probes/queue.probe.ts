import { setTimeout as pause } from 'node:timers/promises';

const ANSWER_MILLISECONDS = 3_000;
const POLL_MILLISECONDS = 100;

/** @throws Error with what the queue's backend said last, when it does not answer within three seconds. */
export async function probeQueue(url: string): Promise<void> {
  const { openQueueBackend } = await import('@palmhouse/queues');
  let said: Error | undefined;
  const backend = openQueueBackend(url, (error) => {
    said = error;
  });
  const deadline = performance.now() + ANSWER_MILLISECONDS;
  try {
    for (;;) {
      try {
        await backend.ping();
        return;
      } catch (error) {
        // PostgreSQL's answer is final; Redis may still be connecting.
        if (backend.kind === 'postgres' || performance.now() > deadline) throw said ?? error;
        await pause(POLL_MILLISECONDS);
      }
    }
  } finally {
    await backend.close().catch(() => undefined);
  }
}
