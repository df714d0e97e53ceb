import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addJob, migrateQueue, openQueueBackend, QUEUES, type QueueBackend } from '@palmhouse/queues';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
  type TestRedis,
} from '@palmhouse/testing';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { kubectlIsThere, type Variant } from '../src/render/render.js';
import { the } from './breakages/breakage.js';
import { rendered } from './rendered.js';

const MINUTE = '2026-11-22T05:51:00.000Z';

const scaledBy = (queue: Variant['queue']) =>
  the(rendered({ overlay: 'production', queue }), 'ScaledObject', 'ingestion').spec!;

const poll = (queue: Queue, shard: number) =>
  addJob(queue, 'poll-plants', { minute: MINUTE, shard, firstPlantId: 1, lastPlantId: 2 });

/** Five shards, one of them at work, as ingestion leaves them; and one of another queue, which counts for nothing. */
async function fiveShards(backend: QueueBackend) {
  const shards = new Queue(QUEUES.shards, { connection: backend.connection });
  const sweeps = new Queue(QUEUES.sweeps, { connection: backend.connection });
  for (const shard of [0, 1, 2, 3, 4]) await poll(shards, shard);
  await addJob(sweeps, 'plan-sweep', { minute: MINUTE });
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const worker = new Worker(QUEUES.shards, () => finished, {
    connection: backend.connection,
    concurrency: 1,
  });
  await eventually('a shard at work', async () => (await shards.getActiveCount()) === 1);
  return async () => {
    const drained = worker.close();
    finish();
    await drained;
    await shards.close();
    await sweeps.close();
  };
}

(kubectlIsThere && redisIsThere ? describe : describe.skip)('what KEDA asks Redis', () => {
  let redis: TestRedis;
  let client: Redis;
  let backend: QueueBackend;

  beforeAll(async () => {
    redis = await startTestRedis();
    client = new Redis(redis.url);
    backend = openQueueBackend(redis.url, () => undefined);
  });

  afterAll(async () => {
    await backend.close();
    client.disconnect();
    await redis.stop();
  });

  it('is how many shards wait and how many are asked', async () => {
    const { triggers, advanced } = scaledBy('redis');
    const end = await fiveShards(backend);
    const depths: Record<string, number> = {};
    for (const { name, metadata } of triggers) depths[name!] = await client.llen(metadata['listName']!);
    await end();
    expect(depths).toEqual({ waiting: 4, active: 1 });
    expect(advanced?.scalingModifiers?.formula).toBe('waiting + active');
  });
});

(kubectlIsThere ? describe : describe.skip)('what KEDA asks PostgreSQL', () => {
  let database: TestDatabase;
  let backend: QueueBackend;

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateQueue(database.url);
    backend = openQueueBackend(database.url, () => undefined);
  });

  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  it('is how many shards wait or are asked', async () => {
    const [trigger] = scaledBy('postgres').triggers;
    const end = await fiveShards(backend);
    const { rows } = await database.pool.query<{ count: string }>(trigger!.metadata['query']!);
    await end();
    expect(rows).toEqual([{ count: '5' }]);
  });
});
