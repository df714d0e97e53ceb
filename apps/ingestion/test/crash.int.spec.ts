import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { count } from './ingestion.harness.js';
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';
import { QUEUE_BACKENDS, type TestQueue } from './queue-backends.js';
import { startService, type ServiceProcess } from './service.process.js';

async function inTheFirstHalfOfAMinute(): Promise<void> {
  await eventually('the first half of a minute', () => new Date().getUTCSeconds() < 25, 60_000);
}

for (const backend of QUEUE_BACKENDS) {
  (backend.there ? describe : describe.skip)(
    `kill -9 in the middle of a load, with the queue on ${backend.name}`,
    () => {
      let database: TestDatabase;
      let queue: TestQueue;
      let museum: Museum;
      const services: ServiceProcess[] = [];

      beforeAll(async () => {
        database = await createTestDatabase();
        queue = await backend.start(database);
        museum = await createMuseum({ oddities: false });
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
        // Discovery first, so that the table is only locked against a sweep's load.
        const scout = await startService(environment);
        services.push(scout);
        await eventually('a first sweep', () => count(database, TRUE_SWEEPS), 90_000);
        await scout.end();

        await inTheFirstHalfOfAMinute();
        await database.pool.query(`DELETE FROM sweep WHERE minute = date_trunc('minute', now())`);
        const before = await count(database, 'SELECT count(*) FROM reading');
        const lock = await database.pool.connect();
        await lock.query('BEGIN; LOCK TABLE latest_reading IN SHARE ROW EXCLUSIVE MODE');
        const victim = await startService(environment);
        services.push(victim);
        await eventually(
          'a load that waits for the lock',
          () =>
            count(
              database,
              `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
          AND wait_event_type = 'Lock' AND query LIKE '%latest_reading%' AND pid <> pg_backend_pid()`,
            ),
          70_000,
        );
        await victim.kill();
        await lock.query('ROLLBACK');
        lock.release();
        expect(await count(database, 'SELECT count(*) FROM reading')).toBe(before);

        const heir = await startService(environment);
        services.push(heir);
        await eventually(
          'the next true sweep',
          async () => (await count(database, TRUE_SWEEPS)) >= 2,
          90_000,
        );
        expect(
          await count(database, `SELECT count(*) FROM sweep WHERE finished_at IS NOT NULL AND asked < 50`),
        ).toBe(0);
        expect(await count(database, NOTHING_TWICE)).toBe(0);
        expect(await heir.end()).toBe(0);
      }, 240_000);
    },
  );
}
