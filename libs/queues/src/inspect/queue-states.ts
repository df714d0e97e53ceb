import { Queue } from 'bullmq';
import { QUEUES, type QueueName } from '../contracts.js';
import type { QueueBackend } from '../queue-backend.js';

/** How a queue stands. Instants in milliseconds since 1970; null where there is no such job. */
export interface QueueState {
  readonly name: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly isPaused: boolean;
  readonly oldestWaitingAt: number | null;
  readonly oldestActiveAt: number | null;
  readonly newestFailedAt: number | null;
  readonly newestFailure: string | null;
}

async function stateOf(name: QueueName, { connection }: QueueBackend): Promise<QueueState> {
  // Only to look: a queue that is opened to add would write down its version.
  const queue = new Queue(name, { connection, skipMetasUpdate: true });
  queue.on('error', () => undefined); // the question it breaks says it
  try {
    const [counts, isPaused, [waiting], [active], [failed]] = await Promise.all([
      queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
      queue.isPaused(),
      queue.getJobs(['waiting'], 0, 0, true),
      queue.getJobs(['active'], 0, 0, true),
      queue.getJobs(['failed'], 0, 0, false),
    ]);
    const count = (state: string): number => counts[state] ?? 0;
    return {
      name,
      waiting: count('waiting') + count('prioritized'),
      active: count('active'),
      delayed: count('delayed'),
      failed: count('failed'),
      isPaused,
      oldestWaitingAt: waiting?.timestamp ?? null,
      oldestActiveAt: active?.processedOn ?? null,
      newestFailedAt: failed?.finishedOn ?? null,
      newestFailure: failed?.failedReason ?? null,
    };
  } finally {
    await queue.close();
  }
}

/** Every queue of Palmhouse, looked at and left as it is. */
export function queueStates(backend: QueueBackend): Promise<QueueState[]> {
  return Promise.all(Object.values(QUEUES).map((name) => stateOf(name, backend)));
}
