import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
} from '@palmhouse/testing';
import { Queue, UnrecoverableError, Worker } from 'bullmq';
import { addJob } from '../producers.js';
import { openQueueBackend, type QueueBackend } from '../queue-backend.js';
import { queueStates } from './queue-states.js';

const MINUTE = '2026-11-22T05:51:00.000Z';

const BACKENDS = [
  {
    name: 'PostgreSQL',
    there: true,
    start: async (database: TestDatabase) => ({ url: database.url, stop: async () => undefined }),
  },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    there: redisIsThere,
    start: async () => startTestRedis(),
  },
];

for (const { name, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`looking at the queues on ${name}`, () => {
    let database: TestDatabase;
    let server: { url: string; stop(): Promise<unknown> };
    let backend: QueueBackend;

    beforeAll(async () => {
      database = await createTestDatabase();
      server = await start(database);
      backend = openQueueBackend(server.url, () => undefined);
      await backend.whenReady();
    });

    afterAll(async () => {
      await backend.close();
      await server.stop();
      await database.drop();
    });

    const state = async (queue: string) => (await queueStates(backend)).find((each) => each.name === queue)!;

    it('finds nothing where nothing was ever asked for', async () => {
      const states = await queueStates(backend);
      expect(states).toHaveLength(8);
      for (const each of states)
        expect(each).toMatchObject({ waiting: 0, failed: 0, oldestWaitingAt: null, newestFailure: null });
    });

    it('tells since when the oldest job waits', async () => {
      const queue = new Queue('discovery', { connection: backend.connection });
      const at = Date.parse(MINUTE);
      await queue.add('discover-plants', { reason: 'hourly' }, { timestamp: at });
      await addJob(queue, 'discover-plants', { reason: 'on demand' });
      expect(await state('discovery')).toMatchObject({ waiting: 2, oldestWaitingAt: at, isPaused: false });
      await queue.pause();
      expect(await state('discovery')).toMatchObject({ isPaused: true, waiting: 2, oldestWaitingAt: at });
      await queue.close();
    });

    it('tells what failed last, and why', async () => {
      const queue = new Queue('care', { connection: backend.connection });
      const worker = new Worker(
        'care',
        async ({ data }) => {
          throw new UnrecoverableError(`no judgement of ${data.minute}`);
        },
        { connection: backend.connection },
      );
      for (const minute of ['2026-11-22T05:51:00.000Z', '2026-11-22T05:52:00.000Z']) {
        await addJob(queue, 'assess-plants', { minute });
        await eventually('its failure', async () => (await state('care')).newestFailure?.includes(minute));
      }
      const { failed, newestFailedAt } = await state('care');
      expect([failed, newestFailedAt]).toEqual([2, expect.any(Number)]);
      await worker.close();
      await queue.close();
    });
  });
}
