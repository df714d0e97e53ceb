import { Queue, type JobType } from 'bullmq';
import { Gauge } from 'prom-client';
import { QUEUES } from '../contracts.js';
import type { QueueBackend } from '../queue-backend.js';

// Those that are done, an hour's worth of them, are no news.
const STATES = ['waiting', 'active', 'delayed', 'failed', 'waiting-children'] as const;

export const queueJobs = new Gauge({
  name: 'palmhouse_queue_jobs',
  help: 'Jobs in each queue by state, as all services see them',
  labelNames: ['queue', 'state'],
});

export const queueOldestWait = new Gauge({
  name: 'palmhouse_queue_oldest_wait_seconds',
  help: 'Seconds since the job was added that has waited longest in the queue; 0: none waits',
  labelNames: ['queue'],
});

// The last may be taken between the two questions.
const TRIES = 3;

/** A paused queue's jobs wait: on PostgreSQL BullMQ counts them apart, as a type that its types leave out. */
async function countsOf(queue: Queue): Promise<Record<(typeof STATES)[number], number>> {
  const { paused = 0, ...counts } = await queue.getJobCounts(...STATES, 'paused' as JobType);
  const all = Object.fromEntries(STATES.map((state) => [state, counts[state] ?? 0]));
  return { ...all, waiting: all['waiting']! + paused } as Record<(typeof STATES)[number], number>;
}

async function readQueue(queue: Queue): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const counts = await countsOf(queue);
    const last = counts.waiting - 1;
    // Newest first, on both backends.
    const [oldest] = last < 0 ? [] : await queue.getJobs(['waiting'], last, last);
    if (last >= 0 && oldest === undefined && tries < TRIES) continue;
    for (const state of STATES) queueJobs.set({ queue: queue.name, state }, counts[state]);
    const now = Date.now();
    const since = oldest === undefined ? now : oldest.timestamp + oldest.delay;
    queueOldestWait.set({ queue: queue.name }, Math.max(0, now - since) / 1_000);
    return;
  }
}

/** Every queue of Palmhouse, one after the other: a look must not take the connections that the workers need. */
export function queueMetrics(backend: QueueBackend) {
  let queues: Queue[] | null = null;
  const open = (): Queue[] =>
    Object.values(QUEUES).map((name) => {
      const queue = new Queue(name, { connection: backend.connection, skipMetasUpdate: true });
      queue.on('error', () => undefined); // the reading that it breaks is told
      return queue;
    });
  return {
    name: 'palmhouse_queue_jobs',
    gauges: [queueJobs, queueOldestWait],
    read: async (): Promise<void> => {
      await backend.ping();
      queues ??= open();
      for (const queue of queues) await readQueue(queue);
    },
  };
}
