import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { closedSweep, count, TestClock } from './ingestion.harness.js';
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';
import type { QueueUnderTest, TestQueue } from './queue-backends.js';
import { startService, type ServiceProcess } from './service.process.js';

const MINUTE = '2026-11-20T10:05:00.000Z';
const NEXT = '2026-11-20T10:06:00.000Z';
const WHOLE = { asked: 50, stored: 48, away: 2, duplicate: 0, failed: 0 };

const clock = new TestClock(MINUTE);
let museum: Museum;
let database: TestDatabase;
let queueUrl: string;
const services: ServiceProcess[] = [];

async function start(): Promise<ServiceProcess> {
  const service = await startService(
    {
      DATABASE_URL: database.url,
      QUEUE_URL: queueUrl,
      PLANTS_API_URL: `${museum.url}/api/plants`,
      SHARD_SIZE: '10',
      SHARDS_AT_ONCE: '1',
    },
    clock,
  );
  services.push(service);
  return service;
}

/** So that the sweep of MINUTE finds its roster; too late for one of the minute before. */
async function discover(): Promise<void> {
  clock.set('2026-11-20T10:04:52Z');
  const scout = await start();
  await eventually('discovery', () => count(database, 'SELECT count(*) FROM discovery'));
  expect(await scout.end()).toBe(0);
  museum.resetRequests();
}

const asked = (): number => Object.keys(museum.requests().plants).length;

beforeAll(async () => {
  museum = await createMuseum({ oddities: false, now: clock.now });
});

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  museum.clearFaults();
  await database?.drop();
});

afterAll(() => museum.close());

/** A file for each backend, so that they wait for their minutes side by side. */
export function rollOn(backend: QueueUnderTest): void {
  (backend.there ? describe : describe.skip)(`two replicas, with the queue on ${backend.name}`, () => {
    let queue: TestQueue | undefined;
    afterEach(() => queue?.stop());

    it('are replaced in the middle of a sweep, and no plant of it goes unheard', async () => {
      database = await createTestDatabase();
      queue = await backend.start(database);
      queueUrl = queue.url;
      await discover();
      // Longer than a service that ends listens: what it asks then is handed back.
      museum.setFaults({ all: { latency: { ms: 5_000 } } });
      clock.set(MINUTE);
      const [first] = await Promise.all([start(), start()]);
      await eventually('two shards at once', () => asked() >= 20);
      const third = start();
      expect(await first!.end()).toBe(0);
      museum.clearFaults();
      const ledger = await eventually('the sweep', () => closedSweep(database, MINUTE), 90_000);
      expect(ledger).toMatchObject(WHOLE);
      await third;
      expect(await eventually('the next', () => closedSweep(database, NEXT), 120_000)).toMatchObject(WHOLE);
      expect(await count(database, TRUE_SWEEPS)).toBe(2);
      expect(await count(database, NOTHING_TWICE)).toBe(0);
    }, 240_000);
  });
}
