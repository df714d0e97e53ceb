import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import { addJob, QUEUES, requestDiscovery } from '@palmhouse/queues';
import { logContext, type Log } from '@palmhouse/runtime';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import type { Queue } from 'bullmq';
import { PlantsApi } from '../src/extract/plants-api.js';
import { Loader } from '../src/load/loader.js';
import { SweepsProcessor } from '../src/sweep/sweeps.processor.js';
import { SweepsStore } from '../src/sweep/sweeps.store.js';
import { LOG } from '../src/tokens.js';
import {
  closedSweep,
  count,
  startIngestion,
  TestClock,
  type IngestionUnderTest,
} from './ingestion.harness.js';

const MINUTE = '2026-11-20T10:05:00.000Z';

const BLOCKED_LOADS = `SELECT count(*) FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%latest_reading%'`;

describe('ingestion in trouble', () => {
  const clock = new TestClock('2026-11-20T10:00:00Z');
  let database: TestDatabase;
  let museum: Museum;
  let ingestion: IngestionUnderTest | undefined;

  beforeEach(async () => {
    clock.set('2026-11-20T10:00:00Z');
    database = await createTestDatabase();
    museum = await createMuseum({ oddities: false, now: clock.now });
  });

  afterEach(async () => {
    await ingestion?.close();
    ingestion = undefined;
    await museum.close();
    await database.drop();
  });

  const start = async () =>
    (ingestion = await startIngestion({ database, plantsApiUrl: `${museum.url}/api/plants`, clock }));

  it('loses its connection in the middle of a load and loads all the same', async () => {
    const { sweep } = await start();
    const lock = await database.pool.connect();
    await lock.query('BEGIN; LOCK TABLE latest_reading IN SHARE ROW EXCLUSIVE MODE');
    const swept = sweep(MINUTE);
    await eventually('a load that waits for the lock', () => count(database, BLOCKED_LOADS));
    await database.pool.query(BLOCKED_LOADS.replace('count(*)', 'pg_terminate_backend(pid)'));
    await lock.query('ROLLBACK');
    lock.release();
    expect(await swept).toMatchObject({ asked: 50, stored: 48, away: 2, failed: 0 });
  });

  it('is told to end in the middle of a sweep, and leaves its plants to another instead of calling them failed', async () => {
    const { tick, close } = await start();
    museum.setFaults({ all: { timeout: {} } });
    museum.resetRequests();
    clock.set(MINUTE);
    await tick();
    await eventually('a sweep under way', () => museum.requests().total >= 50);
    await close();
    ingestion = undefined;
    expect(await count(database, `SELECT count(*) FROM sweep_shard WHERE minute = $1`, [MINUTE])).toBe(0);
    museum.clearFaults();
    clock.set(MINUTE);
    await start();
    const ledger = await eventually('the same minute, by the next process', () =>
      closedSweep(database, MINUTE),
    );
    expect(ledger).toMatchObject({ asked: 50, stored: 48, failed: 0 });
  });

  it('ends though a sweep is just being closed, and tells of that sweep before it does', async () => {
    const { app, tick, close } = await start();
    museum.setFaults({ all: { latency: { ms: 300 } } });
    clock.set(MINUTE);
    await tick();
    await eventually('the sweep', () =>
      count(database, 'SELECT count(*) FROM sweep WHERE minute = $1', [MINUTE]),
    );
    // Shards may load beside this lock, but closing the sweep waits for it.
    const lock = await database.pool.connect();
    await lock.query('BEGIN');
    await lock.query('SELECT FROM sweep WHERE minute = $1 FOR SHARE', [MINUTE]);
    await eventually('a closing that waits', () =>
      count(
        database,
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
         AND query LIKE '%FOR UPDATE%'`,
      ),
    );
    const closing = close();
    ingestion = undefined;
    const { worker } = app.get(SweepsProcessor);
    await eventually('the worker is told', () => worker.closing !== undefined);
    await lock.query('ROLLBACK');
    lock.release();
    await closing;
    expect(await closedSweep(database, MINUTE)).toMatchObject({ asked: 50, stored: 48 });
    expect(
      await count(database, `SELECT count(*) FROM bullmq.job WHERE id = 'loaded-2026-11-20T10-05'`),
    ).toBe(1);
  });

  it('lays out a sweep that was begun and never laid out, as it was begun', async () => {
    const { app, sweep } = await start();
    await app.get(SweepsStore).open(MINUTE, { firstId: 1, lastId: 50 }, 20, new Date(MINUTE));
    expect(await sweep(MINUTE)).toMatchObject({ asked: 50, stored: 48, away: 2, failed: 0 });
    expect(await count(database, `SELECT count(*) FROM sweep_shard WHERE minute = $1`, [MINUTE])).toBe(3);
  });

  it('says of a sweep whose jobs were lost that it is closed short, under its own minute', async () => {
    const { app, sweep } = await start();
    await app.get(SweepsStore).open(MINUTE, { firstId: 1, lastId: 50 }, 20, new Date(MINUTE));
    const log = app.get<Log>(LOG);
    const warned: unknown[] = [];
    const listening = jest
      .spyOn(log, 'warn')
      .mockImplementation((_, message) => void warned.push([logContext()['sweep'], message]));
    await sweep('2026-11-20T10:10:00.000Z');
    listening.mockRestore();
    expect(warned).toContainEqual([MINUTE, expect.stringContaining('sweep closed short')]);
  });

  it('asks in the same minute though the first walk was cut off between the roster and the plan', async () => {
    const { app } = await start();
    clock.set(MINUTE);
    // Of a worker that is gone the queue gives the job to another, which finds the roster.
    await addJob(app.get<Queue>(getQueueToken(QUEUES.discovery)), 'discover-plants', { reason: 'start' });
    const ledger = await eventually('the sweep', () => closedSweep(database, MINUTE));
    expect(ledger).toMatchObject({ asked: 50, stored: 48, away: 2, failed: 0 });
  });

  it('starts while the source is away, and finds the plants when it is back', async () => {
    const { port } = museum;
    await museum.close();
    ingestion = await startIngestion({
      database,
      plantsApiUrl: `http://127.0.0.1:${port}/api/plants`,
      clock,
      awaitFirstSweep: false,
    });
    await eventually('the walks given up', () =>
      count(database, `SELECT count(*) FROM bullmq.job WHERE queue = 'discovery' AND state = 'failed'`),
    );
    museum = await createMuseum({ oddities: false, now: clock.now, port });
    expect(await ingestion.sweep(MINUTE)).toMatchObject({ asked: 50, failed: 0 });
  });

  it('keeps the readings of a shard that comes after its sweep was closed, and lets the ledger stand', async () => {
    const { app, sweep } = await start();
    await sweep(MINUTE);
    const sweeps = app.get(SweepsStore);
    const late = '2026-11-20T10:06:00.000Z';
    clock.set(late);
    await sweeps.open(late, { firstId: 1, lastId: 1 }, 500, new Date(clock.now()));
    await sweeps.close(late, clock.now());
    const reading = {
      plantId: 1,
      takenAt: clock.now() * 1_000,
      soilMoisture: 40,
      temperature: 12,
      lastWateredAt: null,
    };
    await app.get(Loader).load(
      {
        outcomes: [
          {
            kind: 'report',
            plantId: 1,
            receivedAt: reading.takenAt,
            reading,
            reference: null,
            rejections: [],
          },
        ],
        rejections: [],
      },
      { minute: late, shard: 0 },
    );
    expect(await count(database, `SELECT count(*) FROM sweep_shard WHERE minute = $1`, [late])).toBe(0);
    expect(await closedSweep(database, late)).toMatchObject({ asked: 0, stored: 0 });
    const { rows } = await database.pool.query(
      `SELECT sweep FROM reading WHERE plant_id = 1 ORDER BY taken_at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ sweep: null }]);
  });

  it('finds new plants when it is asked to look', async () => {
    const { sweep } = await start();
    expect(await sweep(MINUTE)).toMatchObject({ asked: 50 });
    const { port } = museum;
    await museum.close();
    museum = await createMuseum({ plants: 54, oddities: false, now: clock.now, port });
    const walks = await count(database, 'SELECT count(*) FROM discovery');
    await requestDiscovery(database.url);
    await eventually(
      'another walk',
      async () => (await count(database, 'SELECT count(*) FROM discovery')) > walks,
    );
    expect(await sweep('2026-11-20T10:06:00.000Z')).toMatchObject({ asked: 54, stored: 52, away: 2 });
  });

  it('asks nothing once a sweep’s time is over', async () => {
    const { app } = await start();
    museum.resetRequests();
    const answers = await app.get(PlantsApi).askAll([1, 2, 3], clock.now() - 1);
    expect(answers.map(({ final }) => final.kind === 'unanswered' && final.failure)).toEqual(
      Array(3).fill('deadline'),
    );
    expect(museum.requests().total).toBe(0);
  });

  it('sees a plant return from loan though its sensor’s clock is slow, with the history in order', async () => {
    const { sweep } = await start();
    museum.setFaults({ plants: { 12: { onLoan: {} } } });
    await sweep(MINUTE);
    museum.setFaults({ plants: { 12: { clockSkew: { seconds: -1_800 } } } });
    await sweep('2026-11-20T10:06:00.000Z');
    const { rows } = await database.pool.query(
      `SELECT status_to AS status FROM plant_status_change WHERE plant_id = 12 ORDER BY at`,
    );
    expect(rows.map(({ status }) => status)).toEqual(['on_display', 'on_loan', 'on_display']);
    expect(await count(database, `SELECT count(*) FROM plant WHERE id = 12 AND status = 'on_display'`)).toBe(
      1,
    );
  });

  it('quarantines one report that breaks many rules, by each of them, and still loads the rest', async () => {
    const { sweep } = await start();
    museum.setFaults({
      plants: { 5: { clockSkew: { seconds: 3_600 } }, 6: { clockSkew: { seconds: -900_000 } } },
    });
    expect(await sweep(MINUTE)).toMatchObject({ asked: 50, stored: 46, rejected: 2, away: 2 });
    const { rows } = await database.pool.query(
      `SELECT plant_id, rule FROM rejection WHERE plant_id IN (5, 6) AND sweep = $1 ORDER BY 1`,
      [MINUTE],
    );
    expect(rows).toEqual([
      { plant_id: 5, rule: 'taken-at-future' },
      { plant_id: 6, rule: 'taken-at-too-old' },
    ]);
  });
});
