import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
} from '@palmhouse/testing';
import { FlowProducer, Queue, Worker } from 'bullmq';
import pg from 'pg';
import { addJob, requestDiscovery } from './producers.js';
import { migrateQueue, openQueueBackend, type QueueBackend } from './queue-backend.js';

const MINUTE = '2026-11-22T05:51:00.000Z';

const BACKENDS = [
  {
    name: 'PostgreSQL',
    there: true,
    start: async (database: TestDatabase) => ({ url: database.url, stop: async () => undefined }),
  },
  { name: 'Redis', there: redisIsThere, start: async () => startTestRedis() },
];

for (const { name, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`the queue on ${name}`, () => {
    let database: TestDatabase;
    let server: { url: string; stop(): Promise<unknown> };
    let backend: QueueBackend;

    beforeAll(async () => {
      database = await createTestDatabase();
      server = await start(database);
      backend = openQueueBackend(server.url, () => undefined);
      await eventually('the queue', () => backend.ping().then(() => true));
    });

    afterAll(async () => {
      await backend.close();
      await server.stop();
      await database.drop();
    });

    it('takes the same job once, whoever asks', async () => {
      const queue = new Queue('sweeps', { connection: backend.connection });
      await Promise.all([1, 2, 3].map(() => addJob(queue, 'plan-sweep', { minute: MINUTE }, 'plan-once')));
      expect(await queue.getJobCountByTypes('waiting', 'active', 'completed')).toBe(1);
      await queue.close();
    });

    it('refuses a payload beyond the contract before it is queued', async () => {
      const queue = new Queue('sweeps', { connection: backend.connection });
      await expect(addJob(queue, 'plan-sweep', { minute: 'five to ten' })).rejects.toThrow();
      await queue.close();
    });

    it('runs a flow’s last step after all others, a failed one too', async () => {
      const done: string[] = [];
      const worker = new Worker(
        'flow-test',
        async (job) => {
          done.push(job.name);
          if (job.name === 'bad') throw new Error('for good');
        },
        { connection: backend.connection },
      );
      const flows = new FlowProducer({ connection: backend.connection });
      await flows.add({
        name: 'last',
        queueName: 'flow-test',
        children: [
          { name: 'good', queueName: 'flow-test' },
          { name: 'bad', queueName: 'flow-test', opts: { ignoreDependencyOnFailure: true } },
        ],
      });
      await eventually('the last step', () => done.includes('last'));
      expect(new Set(done.slice(0, 2))).toEqual(new Set(['good', 'bad']));
      await worker.close();
      await flows.close();
    });

    it('runs a flow once that is laid out again, before, while and after it runs', async () => {
      const done: string[] = [];
      const gate: { open?: () => void } = {};
      const opened = new Promise<void>((resolve) => (gate.open = resolve));
      const worker = new Worker(
        'twice-test',
        async (job) => {
          done.push(job.name);
          if (job.name === 'slow') await opened;
        },
        { connection: backend.connection, concurrency: 2 },
      );
      const flows = new FlowProducer({ connection: backend.connection });
      const child = (name: string) => ({ name, queueName: 'twice-test', opts: { jobId: name } });
      const layOut = () => flows.add({ ...child('last'), children: [child('quick'), child('slow')] });
      await Promise.all([layOut(), layOut()]);
      await eventually('the children', () => done.includes('quick') && done.includes('slow'));
      await layOut();
      gate.open?.();
      await eventually('the last step', () => done.includes('last'));
      await worker.close();
      await layOut();
      expect(done.toSorted()).toEqual(['last', 'quick', 'slow']);
      const queue = new Queue('twice-test', { connection: backend.connection });
      expect(await queue.getJobCountByTypes('waiting', 'waiting-children', 'active')).toBe(0);
      await queue.close();
      await flows.close();
    });

    it('takes a request for discovery from outside', async () => {
      await requestDiscovery(server.url);
      const queue = new Queue('discovery', { connection: backend.connection });
      const [job] = await queue.getWaiting();
      expect(job?.data).toEqual({ reason: 'on demand' });
      await queue.close();
    });
  });
}

describe('the queue’s schema on PostgreSQL', () => {
  it('is made once, and its absence is an answer', async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('DROP SCHEMA bullmq CASCADE');
    await client.end();
    const backend = openQueueBackend(database.url, () => undefined);
    await expect(backend.ping()).rejects.toThrow(/job/);
    expect(await migrateQueue(database.url)).toHaveLength(1);
    expect(await migrateQueue(database.url)).toEqual([]);
    await backend.ping();
    await backend.close();
    await database.drop();
  });
});
