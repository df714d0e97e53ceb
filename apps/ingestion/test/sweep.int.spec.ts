import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { openBell } from '@palmhouse/queues';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import {
  closedSweep,
  count,
  startIngestion,
  TestClock,
  type IngestionUnderTest,
} from './ingestion.harness.js';
import { QUEUE_BACKENDS, type TestQueue } from './queue-backends.js';

const minute = (number: number) =>
  new Date(Date.parse('2026-11-20T10:00:00Z') + number * 60_000).toISOString();

for (const backend of QUEUE_BACKENDS) {
  (backend.there ? describe : describe.skip)(`a sweep, with the queue on ${backend.name}`, () => {
    const clock = new TestClock(minute(0));
    let database: TestDatabase;
    let queue: TestQueue;
    let museum: Museum;
    let first: IngestionUnderTest;
    let second: IngestionUnderTest;

    beforeAll(async () => {
      // Again: it has run since this file was read, through all tests of the backend before.
      clock.set(minute(0));
      database = await createTestDatabase();
      queue = await backend.start(database);
      museum = await createMuseum({ oddities: false, now: clock.now });
      const options = { database, queueUrl: queue.url, plantsApiUrl: `${museum.url}/api/plants`, clock };
      first = await startIngestion({ ...options, environment: { SHARD_SIZE: '20' } });
      second = await startIngestion({ ...options, environment: { SHARD_SIZE: '20' } });
    });

    afterAll(async () => {
      await first?.close();
      await second?.close();
      await museum?.close();
      await queue?.stop();
      await database?.drop();
    });

    it('asks each plant once a minute, however many replicas tick', async () => {
      for (const number of [1, 2, 3, 4]) {
        museum.resetRequests();
        clock.set(minute(number));
        await Promise.all([first.tick(), second.tick()]);
        const ledger = await eventually('the sweep', () => closedSweep(database, minute(number)));
        expect(ledger).toMatchObject({ asked: 50, stored: 48, away: 2, duplicate: 0, failed: 0 });
        const asked = museum.requests();
        expect(asked.total).toBe(50);
        expect(new Set(Object.values(asked.plants))).toEqual(new Set([1]));
      }
      expect(await count(database, `SELECT count(*) FROM sweep WHERE finished_at IS NOT NULL`)).toBe(5);
    });

    it('is cut into shards that add up to one ledger', async () => {
      expect(await count(database, `SELECT count(*) FROM sweep_shard WHERE minute = $1`, [minute(1)])).toBe(
        3,
      );
      expect(await count(database, `SELECT sum(asked) FROM sweep_shard WHERE minute = $1`, [minute(1)])).toBe(
        50,
      );
      expect(await count(database, `SELECT count(*) FROM reading WHERE sweep = $1`, [minute(1)])).toBe(48);
    });

    it('leaves a missed minute as a gap and goes on with the next', async () => {
      museum.resetRequests();
      clock.set(new Date(Date.parse(minute(6)) + 55_000).toISOString());
      await first.tick();
      await first.sweep(minute(8));
      expect(await closedSweep(database, minute(6))).toBeUndefined();
      expect(museum.requests().total).toBe(50);
    });

    it('knows who is away, with the change on record', async () => {
      const { rows } = await database.pool.query(
        `SELECT plant.id, plant.status, change.status_from, change.status_to FROM plant
         JOIN plant_status_change change ON change.plant_id = plant.id WHERE plant.status <> 'on_display'`,
      );
      expect(rows).toEqual([{ id: 43, status: 'on_loan', status_from: null, status_to: 'on_loan' }]);
    });

    it('sees a plant go on loan, go missing and return, each once', async () => {
      for (const [number, faults] of [
        [10, { plants: { 12: { onLoan: {} } } }],
        [11, { plants: { 12: { notFound: {} } } }],
        [12, { plants: { 12: { notFound: {} } } }],
      ] as const) {
        museum.setFaults(faults);
        await first.sweep(minute(number));
      }
      museum.clearFaults();
      await first.sweep(minute(13));
      const { rows } = await database.pool.query(
        `SELECT status_from, status_to FROM plant_status_change WHERE plant_id = 12 ORDER BY at`,
      );
      expect(rows).toEqual([
        { status_from: null, status_to: 'on_display' },
        { status_from: 'on_display', status_to: 'on_loan' },
        { status_from: 'on_loan', status_to: 'missing' },
        { status_from: 'missing', status_to: 'on_display' },
      ]);
    });

    it('writes plants, botanists and origins only when they change', async () => {
      const versions = async () =>
        (
          await database.pool.query(
            `SELECT string_agg(xmin::text, ',' ORDER BY id) AS v FROM plant UNION ALL
             SELECT string_agg(xmin::text, ',' ORDER BY id) FROM botanist UNION ALL
             SELECT string_agg(xmin::text, ',' ORDER BY id) FROM origin`,
          )
        ).rows;
      const before = await versions();
      await first.sweep(minute(15));
      expect(await versions()).toEqual(before);
    });

    it('writes down what it added, in order, and rings the bell', async () => {
      const rung: (number | null)[] = [];
      const bell = openBell(queue.url, () => undefined);
      const listening = await bell.listen((seq) => rung.push(seq));
      await first.sweep(minute(17));
      const { rows } = await database.pool.query(
        `SELECT seq::int, kind, readings, others FROM journal WHERE minute = $1 ORDER BY seq`,
        [minute(17)],
      );
      expect(rows.map(({ kind }) => kind)).toEqual(['readings', 'readings', 'readings', 'sweep']);
      expect(rows.reduce((sum, { readings }) => sum + (readings as number), 0)).toBe(48);
      expect(rows.map(({ others }) => others)).toEqual([null, null, null, null]);
      await eventually('four rings', () => rung.length === 5);
      expect(new Set(rung)).toEqual(new Set([null, ...rows.map(({ seq }) => seq as number)]));
      const sweeps = `SELECT count(*) FROM journal WHERE kind = 'sweep'`;
      expect(await count(database, sweeps)).toBe(await count(database, 'SELECT count(*) FROM sweep'));
      await listening.close();
      await bell.close();
    });

    it('tells the services that come after, once a sweep', async () => {
      const told = first.app.get<{ getWaiting(): Promise<{ id?: string }[]> }>('BullQueue_sweeps-loaded');
      // A sweep's row is closed first, then it is told.
      const ids = await eventually('the last sweep to be told', async () => {
        const waiting = (await told.getWaiting()).map(({ id }) => id);
        return waiting.includes('loaded-2026-11-20T10-15') ? waiting : undefined;
      });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(await count(database, `SELECT count(*) FROM sweep`));
    });
  });
}
