import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { closedSweep, count, TestClock } from './ingestion.harness.js';
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';
import type { QueueUnderTest, TestQueue } from './queue-backends.js';
import { startService, type ServiceProcess } from './service.process.js';

const MINUTE = '2026-11-20T10:05:00.000Z';

/** A file for each backend, so that they wait for the dead worker's locks side by side. */
export function crashOn(backend: QueueUnderTest): void {
  (backend.there ? describe : describe.skip)(
    `kill -9 in the middle of a load, with the queue on ${backend.name}`,
    () => {
      const clock = new TestClock('2026-11-20T10:00:00Z');
      let database: TestDatabase;
      let queue: TestQueue;
      let museum: Museum;
      const services: ServiceProcess[] = [];

      beforeAll(async () => {
        database = await createTestDatabase();
        queue = await backend.start(database);
        museum = await createMuseum({ oddities: false, now: clock.now });
        clock.set('2026-11-20T10:00:00Z');
      });

      afterAll(async () => {
        await Promise.all(services.map((service) => service.kill()));
        await museum?.close();
        await queue?.stop();
        await database?.drop();
      });

      it('loses nothing and doubles nothing: another start finishes the minute by itself', async () => {
        const environment = {
          DATABASE_URL: database.url,
          QUEUE_URL: queue.url,
          PLANTS_API_URL: `${museum.url}/api/plants`,
        };
        const start = async () => {
          const service = await startService(environment, clock);
          services.push(service);
          return service;
        };
        // Discovery first, so that the table is only locked against a sweep's load.
        const scout = await start();
        await eventually('a first sweep', () => count(database, TRUE_SWEEPS));
        expect(await scout.end()).toBe(0);
        const before = await count(database, 'SELECT count(*) FROM reading');

        // Too late for the minute before, and up when MINUTE begins.
        clock.set('2026-11-20T10:04:52Z');
        const lock = await database.pool.connect();
        await lock.query('BEGIN; LOCK TABLE latest_reading IN SHARE ROW EXCLUSIVE MODE');
        const victim = await start();
        await eventually('a load that waits for the lock', () =>
          count(
            database,
            `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
          AND wait_event_type = 'Lock' AND query LIKE '%latest_reading%' AND pid <> pg_backend_pid()`,
          ),
        );
        await victim.kill();
        await lock.query('ROLLBACK');
        lock.release();
        expect(await count(database, 'SELECT count(*) FROM reading')).toBe(before);

        // A dead worker is noticed within 25 seconds (decision 0002), half of what its heir may ask in. Both count from the
        // minute's first, however long a busy machine took until here.
        clock.set(MINUTE);
        const heir = await start();
        const ledger = await eventually('the same minute, by the heir', () => closedSweep(database, MINUTE));
        expect(ledger).toMatchObject({ asked: 50, stored: 48, away: 2, duplicate: 0, failed: 0 });
        expect(await count(database, 'SELECT count(*) FROM reading WHERE sweep = $1', [MINUTE])).toBe(48);
        expect(await count(database, NOTHING_TWICE)).toBe(0);
        expect(await heir.end()).toBe(0);
      }, 240_000);
    },
  );
}
