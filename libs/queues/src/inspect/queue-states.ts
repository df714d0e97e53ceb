import { Queue, type JobType } from 'bullmq';
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

/** The job that was added first. PostgreSQL's lists of these states begin with the newest, whichever way is asked for. */
async function oldestOf(
  queue: Queue,
  state: 'waiting' | 'active',
  count: number,
  kind: QueueBackend['kind'],
) {
  const at = kind === 'postgres' ? Math.max(0, count - 1) : 0;
  const [job] = await queue.getJobs([state], at, at, true);
  return job;
}

async function lookAt(queue: Queue, name: QueueName, kind: QueueBackend['kind']): Promise<QueueState> {
  // A paused queue's jobs wait: on PostgreSQL BullMQ counts them apart, as a type that its types leave out.
  const states = ['waiting', 'prioritized', 'active', 'delayed', 'failed', 'paused' as JobType] as const;
  const counts = await queue.getJobCounts(...states);
  const { prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
  const waiting = (counts['waiting'] ?? 0) + (counts['paused'] ?? 0);
  const [isPaused, oldestWaiting, oldestActive, [newestFailed]] = await Promise.all([
    queue.isPaused(),
    oldestOf(queue, 'waiting', waiting, kind),
    oldestOf(queue, 'active', active, kind),
    queue.getJobs(['failed'], 0, 0, false),
  ]);
  return {
    name,
    waiting: waiting + prioritized,
    active,
    delayed,
    failed,
    isPaused,
    oldestWaitingAt: oldestWaiting?.timestamp ?? null,
    oldestActiveAt: oldestActive?.processedOn ?? null,
    newestFailedAt: newestFailed?.finishedOn ?? null,
    newestFailure: newestFailed?.failedReason ?? null,
  };
}

async function stateOf(name: QueueName, { connection, kind }: QueueBackend): Promise<QueueState> {
  // Only to look: a queue that is opened to add would write down its version, and tell the console what it thinks of
  // Redis's settings, each queue anew.
  const queue = new Queue(name, { connection, skipMetasUpdate: true, skipVersionCheck: true });
  queue.on('error', () => undefined); // the question it breaks says it
  try {
    return await lookAt(queue, name, kind);
  } finally {
    await queue.close();
  }
}

/** Every queue of Palmhouse, looked at and left as it is. */
export async function queueStates(backend: QueueBackend): Promise<QueueState[]> {
  const states: QueueState[] = [];
  // One after the other: on PostgreSQL all at once would take ten connections, perhaps the last.
  for (const name of Object.values(QUEUES)) states.push(await stateOf(name, backend));
  return states;
}
