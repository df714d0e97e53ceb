import { Queue } from 'bullmq';
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

async function readQueue(queue: Queue): Promise<void> {
  const counts = await queue.getJobCounts(...STATES);
  for (const state of STATES) queueJobs.set({ queue: queue.name, state }, counts[state] ?? 0);
  const [oldest] = (counts['waiting'] ?? 0) > 0 ? await queue.getJobs(['waiting'], 0, 0, true) : [];
  const sinceMs = oldest === undefined ? Date.now() : oldest.timestamp + oldest.delay;
  queueOldestWait.set({ queue: queue.name }, Math.max(0, Date.now() - sinceMs) / 1_000);
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
