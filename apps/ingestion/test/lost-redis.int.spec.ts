import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import {
  createTestDatabase,
  eventually,
  ownRedisIsThere,
  startOwnRedis,
  type TestDatabase,
  type TestRedis,
} from '@palmhouse/testing';
import { count, TestClock } from './ingestion.harness.js';
import { TRUE_SWEEPS } from './promises.sql.js';
import { startService, type ServiceProcess } from './service.process.js';

(ownRedisIsThere ? describe : describe.skip)('a Redis that is lost with all it knew', () => {
  const clock = new TestClock('2026-11-20T10:05:00.000Z');
  let museum: Museum;
  let database: TestDatabase;
  let redis: TestRedis;
  let service: ServiceProcess | undefined;

  beforeAll(async () => {
    museum = await createMuseum({ oddities: false, now: clock.now });
    database = await createTestDatabase();
    redis = await startOwnRedis();
  });

  afterAll(async () => {
    await service?.kill();
    await museum.close();
    await redis.stop();
    await database.drop();
  });

  it('costs no more than its minute, and needs no hands', async () => {
    clock.set('2026-11-20T10:05:00.000Z');
    const { url } = redis;
    service = await startService(
      { DATABASE_URL: database.url, QUEUE_URL: url, PLANTS_API_URL: `${museum.url}/api/plants` },
      clock,
    );
    const readiness = () => fetch(`${service?.url}/health/ready`);
    await eventually('a first sweep', () => count(database, TRUE_SWEEPS));
    await redis.stop();
    await eventually('a service that notices', async () => (await readiness()).status === 503);
    redis = await startOwnRedis(Number(new URL(url).port));
    await eventually('the next sweep', async () => (await count(database, TRUE_SWEEPS)) >= 2, 120_000);
    expect((await readiness()).status).toBe(200);
    expect(await service.end()).toBe(0);
  }, 240_000);
});
