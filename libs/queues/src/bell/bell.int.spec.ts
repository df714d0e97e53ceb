import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
} from '@palmhouse/testing';
import { Redis } from 'ioredis';
import { openBell, type Bell } from './bell.js';

interface Backend {
  readonly url: string;
  /** How many connections hear the channel. */
  listeners(): Promise<number>;
  /** Cuts them off, as an outage would. */
  cutOff(): Promise<unknown>;
  stop(): Promise<void>;
}

async function onPostgres(): Promise<Backend> {
  const database: TestDatabase = await createTestDatabase();
  const others = `FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'palmhouse-bell' AND query LIKE ANY ('{LISTEN%,SELECT 1}')`;
  return {
    url: database.url,
    listeners: async () => (await database.pool.query(`SELECT count(*)::int AS n ${others}`)).rows[0].n,
    cutOff: () => database.pool.query(`SELECT pg_terminate_backend(pid) ${others}`),
    stop: () => database.drop(),
  };
}

async function onRedis(): Promise<Backend> {
  const server = await startTestRedis();
  const redis = new Redis(server.url);
  return {
    url: server.url,
    listeners: async () => (await redis.pubsub('NUMSUB', 'palmhouse_journal'))[1] as number,
    cutOff: () => redis.client('KILL', 'TYPE', 'pubsub'),
    stop: async () => {
      redis.disconnect();
      await server.stop();
    },
  };
}

const BACKENDS = [
  { name: 'PostgreSQL', there: true, start: onPostgres },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    there: redisIsThere,
    start: onRedis,
  },
];

for (const { name, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`the bell, on ${name}`, () => {
    let backend: Backend;
    let ringer: Bell;
    let hearer: Bell;
    let heard: (number | null)[] = [];
    const errors: Error[] = [];

    beforeAll(async () => {
      backend = await start();
      ringer = openBell(backend.url, (error) => errors.push(error));
      hearer = openBell(backend.url, (error) => errors.push(error));
    });

    afterEach(() => {
      heard = [];
      errors.length = 0;
    });

    afterAll(async () => {
      await ringer.close();
      await hearer.close();
      await backend.stop();
    });

    const listen = () => hearer.listen((seq) => heard.push(seq));

    it('is heard by another process, in the order it was rung, once it listens', async () => {
      const listening = await listen();
      expect(heard).toEqual([null]);
      [7, 8, 9].forEach((seq) => ringer.ring(seq));
      await eventually('three rings', () => heard.length === 4);
      expect(heard).toEqual([null, 7, 8, 9]);
      await listening.close();
    });

    it('leaves nothing behind when nobody listens any more', async () => {
      const none = () => eventually('none', async () => (await backend.listeners()) === 0);
      await none();
      const listenings = await Promise.all(Array.from({ length: 5 }, listen));
      await eventually('five listeners', async () => (await backend.listeners()) === 5);
      await Promise.all(listenings.map((listening) => listening.close()));
      await none();
      heard = [];
      ringer.ring(1);
      const last = await listen();
      ringer.ring(2);
      await eventually('the last', () => heard.includes(2));
      expect(heard.filter((seq) => seq === 2)).toHaveLength(1);
      await last.close();
    });

    it('listens again after it was cut off, and says that it may have missed something', async () => {
      const listening = await listen();
      await backend.cutOff();
      await eventually('a second beginning', () => heard.filter((seq) => seq === null).length === 2);
      ringer.ring(11);
      await eventually('the ring', () => heard.at(-1) === 11);
      await listening.close();
    });
  });

  (there ? it : it.skip)(`on ${name}, ringing while nobody answers throws nothing, and is told`, async () => {
    const errors: Error[] = [];
    const nobody = name.startsWith('Redis') ? 'redis://127.0.0.1:1' : 'postgres://a:b@127.0.0.1:1/c';
    const bell = openBell(nobody, (error) => errors.push(error));
    bell.ring(1);
    await eventually('the error', () => errors.length > 0);
    await expect(bell.listen(() => undefined)).rejects.toThrow();
    await bell.close();
  });
}
