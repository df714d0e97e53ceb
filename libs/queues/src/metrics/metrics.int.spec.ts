import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  MetricsText,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
} from '@palmhouse/testing';
import { Queue, Worker } from 'bullmq';
import { register } from 'prom-client';
import { QUEUES } from '../contracts.js';
import { addJob } from '../producers.js';
import { openQueueBackend, type QueueBackend } from '../queue-backend.js';
import { watchWorker } from '../watch-worker.js';
import { queueMetrics } from './queue.metrics.js';

const MINUTE = '2026-11-22T05:51:00.000Z';
const HOUR_MS = 3_600_000;

const BACKENDS = [
  {
    name: 'PostgreSQL',
    there: true,
    start: async (database: TestDatabase) => ({ url: database.url, stop: async () => undefined }),
  },
  { name: 'Redis', there: redisIsThere, start: async () => startTestRedis() },
];

const silent = { warn: () => undefined, error: () => undefined };

for (const { name, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`what is told of the queues on ${name}`, () => {
    let database: TestDatabase;
    let server: { url: string; stop(): Promise<unknown> };
    let backend: QueueBackend;
    let reader: ReturnType<typeof queueMetrics>;
    const open: { close(): Promise<void> }[] = [];

    const queueOf = (queueName: string): Queue => {
      const queue = new Queue(queueName, { connection: backend.connection });
      open.push(queue);
      return queue;
    };

    const page = async (): Promise<MetricsText> => {
      await reader.read();
      return new MetricsText(await register.metrics());
    };

    const jobs = async (queue: string, state: string) =>
      (await page()).value('palmhouse_queue_jobs', { queue, state });

    beforeAll(async () => {
      register.resetMetrics();
      database = await createTestDatabase();
      server = await start(database);
      backend = openQueueBackend(server.url, () => undefined);
      await eventually('the queue', () => backend.ping().then(() => true));
      reader = queueMetrics(backend);
    });

    afterAll(async () => {
      await Promise.all(open.map((each) => each.close()));
      await backend.close();
      await server.stop();
      await database.drop();
    });

    it('is 0 for each queue and state while nothing is asked for', async () => {
      const text = await page();
      for (const queue of Object.values(QUEUES)) {
        for (const state of ['waiting', 'active', 'delayed', 'failed', 'waiting-children'])
          expect(text.value('palmhouse_queue_jobs', { queue, state })).toBe(0);
        expect(text.value('palmhouse_queue_oldest_wait_seconds', { queue })).toBe(0);
      }
    });

    it('is how many wait, and for how long the first of them', async () => {
      const queue = queueOf(QUEUES.sweepsLoaded);
      const told = Date.now();
      await queue.add('sweep-loaded', { minute: MINUTE }, { timestamp: told - 2 * HOUR_MS });
      await queue.add('sweep-loaded', { minute: MINUTE }, { timestamp: told - HOUR_MS });
      await addJob(queue, 'sweep-loaded', { minute: MINUTE }, 'later', HOUR_MS);
      const text = await page();
      const of = { queue: QUEUES.sweepsLoaded };
      expect(text.value('palmhouse_queue_jobs', { ...of, state: 'waiting' })).toBe(2);
      expect(text.value('palmhouse_queue_jobs', { ...of, state: 'delayed' })).toBe(1);
      const oldest = text.value('palmhouse_queue_oldest_wait_seconds', of)!;
      expect(oldest).toBeGreaterThanOrEqual(7_200);
      expect(oldest).toBeLessThan(7_200 + 3_600);
    });

    it('is no less while a queue is paused', async () => {
      const queue = queueOf(QUEUES.sweepsLoaded);
      await queue.pause();
      const text = await page();
      const of = { queue: QUEUES.sweepsLoaded };
      expect(text.value('palmhouse_queue_jobs', { ...of, state: 'waiting' })).toBe(2);
      expect(text.value('palmhouse_queue_oldest_wait_seconds', of)).toBeGreaterThanOrEqual(7_200);
    });

    it('is what workers do: each attempt by how it ended, and how long a job waited for its first', async () => {
      const queue = queueOf(QUEUES.care);
      const gate: { open?: () => void } = {};
      const opened = new Promise<void>((resolve) => (gate.open = resolve));
      const worker = new Worker(
        QUEUES.care,
        async (job) => {
          if (job.name === 'learn-baselines') await opened;
          if (job.name === 'tidy-care') throw new Error('the database is away');
        },
        { connection: backend.connection, concurrency: 3 },
      );
      open.push(worker);
      watchWorker(worker, silent);
      const before = await page();
      const duration = (text: MetricsText, task: string, outcome: string) =>
        text.value('palmhouse_job_duration_seconds_count', { queue: QUEUES.care, task, outcome });
      expect(duration(before, 'tidy-care', 'failed')).toBe(0);
      expect(duration(before, 'poll-plants', 'failed')).toBeUndefined();
      await addJob(queue, 'learn-baselines', { minute: MINUTE });
      await queue.add('tidy-care', { minute: MINUTE }, { attempts: 2 });
      await queue.add('assess-plants', { minute: MINUTE }, { timestamp: Date.now() - HOUR_MS });
      await queue.add('of-another-version', {});
      await eventually('a job that failed twice', async () => (await jobs(QUEUES.care, 'failed')) === 1);
      expect(await jobs(QUEUES.care, 'active')).toBe(1);
      gate.open!();
      const after = await eventually('the last job', async () => {
        const text = await page();
        return duration(text, 'learn-baselines', 'completed') === 1 ? text : null;
      });
      expect(duration(after, 'tidy-care', 'failed')).toBe(2);
      expect(duration(after, 'other', 'completed')).toBe(1);
      const waited = (task: string) => after.value('palmhouse_job_wait_seconds_count', { task });
      expect([waited('tidy-care'), waited('learn-baselines'), waited('other')]).toEqual([1, 1, 1]);
      expect(after.value('palmhouse_job_wait_seconds_sum', { task: 'assess-plants' })).toBeGreaterThan(3_599);
    });
  });
}

describe('what is told of a queue that is away', () => {
  it('is nothing, at once', async () => {
    const backend = openQueueBackend('redis://127.0.0.1:9', () => undefined);
    await expect(queueMetrics(backend).read()).rejects.toThrow('Redis is');
    await backend.close();
  });
});
