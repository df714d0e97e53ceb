import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetricsPage } from '@palmhouse/runtime';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, MetricsText, namesOf, type TestDatabase } from '@palmhouse/testing';
import * as metrics from '../src/ingestion.metrics.js';
import { COUNT_OPEN_REJECTIONS, SELECT_LAST_CLOSED } from '../src/ingestion.readers.js';
import { startIngestion, TestClock, type IngestionUnderTest } from './ingestion.harness.js';

const FROM_THE_DATABASE = ['palmhouse_rejections_open', 'palmhouse_sweep_last_closed_timestamp_seconds'];
const OTHERS = ['palmhouse_queue_jobs'];

const HOUR_SECONDS = 3_600;

describe('what ingestion tells of itself', () => {
  const clock = new TestClock('2026-11-20T10:00:00Z');
  let database: TestDatabase;
  let museum: Museum;
  let ingestion: IngestionUnderTest;
  let start: MetricsText;

  const page = async () => new MetricsText(await ingestion.app.get(MetricsPage, { strict: false }).text());

  const until = (what: string, holds: (text: MetricsText) => boolean) =>
    eventually(what, async () => {
      const text = await page();
      return holds(text) ? text : null;
    });

  const sweeps = (text: MetricsText, result: string) => text.value('palmhouse_sweeps_total', { result });
  const requests = (text: MetricsText, outcome: string) =>
    text.value('palmhouse_plants_api_request_seconds_count', { outcome });

  beforeAll(async () => {
    database = await createTestDatabase();
    museum = await createMuseum({ plants: 50, oddities: false, now: clock.now });
    museum.setFaults({ all: { http500: {} } });
    ingestion = await startIngestion({
      database,
      plantsApiUrl: `${museum.url}/api/plants`,
      clock,
      environment: { REQUEST_TIMEOUT_MS: '2000', SWEEP_DEADLINE_MS: '10000' },
      awaitFirstSweep: false,
    });
    start = await page();
  });

  afterAll(async () => {
    await ingestion?.close();
    await museum?.close();
    await database?.drop();
  });

  it('is 0 of all that can be counted before anything happens, and nothing of a sweep that was not', () => {
    for (const result of ['closed', 'short', 'missed']) expect(sweeps(start, result)).toBe(0);
    for (const outcome of ['stored', 'duplicate', 'rejected', 'away', 'faulty', 'failed'])
      expect(start.value('palmhouse_sweep_answers_total', { outcome })).toBe(0);
    expect(start.value('palmhouse_sweep_last_closed_timestamp_seconds')).toBeUndefined();
    expect(start.value('palmhouse_rejections_open', { rule: 'temperature-range' })).toBe(0);
    expect(
      start.value('palmhouse_job_duration_seconds_count', { task: 'poll-plants', outcome: 'failed' }),
    ).toBe(0);
  });

  it('is that there is nobody to ask, while no plant was ever found', async () => {
    clock.set('2026-11-20T10:01:00Z');
    await ingestion.tick();
    await until('a minute without a roster', (text) => sweeps(text, 'no_roster')! > 0);
    museum.clearFaults();
    clock.set('2026-11-20T10:02:00Z');
    await ingestion.tick();
    await until('a first sweep', (text) => sweeps(text, 'closed')! > 0);
  });

  it('is the ledger of each sweep, and what came of each question', async () => {
    const closedFirst = sweeps(await page(), 'closed')!;
    museum.setFaults({
      plants: {
        1: { timeout: {} },
        2: { garbage: {} },
        3: { redirect: {} },
        4: { oversized: {} },
        5: { truncated: {} },
        6: { refused: {} },
        8: { sensorFault: {} },
        9: { duplicates: {} },
        10: { clockSkew: { seconds: HOUR_SECONDS } },
      },
    });
    // What is to be repeated.
    await ingestion.sweep('2026-11-20T10:03:00.000Z');
    const before = await until('the sweep', (text) => sweeps(text, 'closed')! > closedFirst);
    const { startedAt, finishedAt, ...ledger } = await ingestion.sweep('2026-11-20T10:04:00.000Z');
    const after = await until('the sweep', (text) => sweeps(text, 'closed')! > sweeps(before, 'closed')!);
    const more = (name: string, labels: Record<string, string> = {}) =>
      after.value(name, labels)! - before.value(name, labels)!;
    const { asked, ...entries } = ledger;
    expect(asked).toBe(50);
    for (const [outcome, count] of Object.entries(entries)) {
      expect([outcome, count]).not.toEqual([outcome, 0]);
      expect([outcome, more('palmhouse_sweep_answers_total', { outcome })]).toEqual([outcome, count]);
    }
    expect(more('palmhouse_readings_loaded_total')).toBe(ledger.stored);
    expect(more('palmhouse_load_duration_seconds_count')).toBe(1);
    expect(more('palmhouse_sweep_duration_seconds_count')).toBe(1);
    const took = (finishedAt.getTime() - startedAt.getTime()) / 1_000;
    expect(more('palmhouse_sweep_duration_seconds_sum')).toBeCloseTo(took, 2);
    const lag = (finishedAt.getTime() - Date.parse('2026-11-20T10:04:00Z')) / 1_000;
    expect(more('palmhouse_sweep_lag_seconds_sum')).toBeCloseTo(lag, 2);
    // Each is asked once more.
    for (const outcome of ['timeout', 'redirect', 'body-too-large', 'body-truncated', 'unreachable'])
      expect([outcome, more('palmhouse_plants_api_request_seconds_count', { outcome })]).toEqual([
        outcome,
        2,
      ]);
    expect(requests(after, 'ill')! - requests(before, 'ill')!).toBeGreaterThanOrEqual(2);
    expect(more('palmhouse_plants_api_request_seconds_count', { outcome: 'answered' })).toBeGreaterThan(40);
    expect(after.value('palmhouse_sweep_last_closed_timestamp_seconds')).toBe(
      Date.parse('2026-11-20T10:04:00Z') / 1_000,
    );
    museum.clearFaults();
  });

  it('is what stands in the quarantine, by rule, counted once a minute', async () => {
    clock.set('2026-11-20T10:05:00Z');
    const open = async () => {
      const { rows } = await database.pool.query<{ rule: string; open: number }>(COUNT_OPEN_REJECTIONS);
      return rows;
    };
    const stand = await open();
    expect(stand.length).toBeGreaterThan(3);
    const text = await page();
    for (const { rule, open: count } of stand)
      expect([rule, text.value('palmhouse_rejections_open', { rule })]).toEqual([rule, count]);
    await database.pool.query(`UPDATE rejection SET resolved_at = now() WHERE rule = 'taken-at-future'`);
    await database.pool.query(
      `UPDATE rejection SET rule = 'of-another-version' WHERE rule = 'body-too-large'`,
    );
    clock.set('2026-11-20T10:07:00Z');
    const later = await page();
    expect(later.value('palmhouse_rejections_open', { rule: 'taken-at-future' })).toBe(0);
    expect(later.value('palmhouse_rejections_open', { rule: 'other' })).toBeGreaterThan(0);
    expect(later.value('palmhouse_rejections_open', { rule: 'of-another-version' })).toBeUndefined();
  });

  it('is each minute that was missed, and each sweep that lost plants', async () => {
    const missed = sweeps(await page(), 'missed')!;
    clock.set('2026-11-20T10:10:11Z');
    await ingestion.tick();
    await until('a minute that was missed', (text) => sweeps(text, 'missed')! > missed);
    await database.pool.query(
      `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at)
       VALUES ('2026-11-20T10:11:00Z', 1, 50, 500, '2026-11-20T10:11:00Z')`,
    );
    await ingestion.sweep('2026-11-20T10:15:00.000Z');
    await until('a sweep that is short', (text) => sweeps(text, 'short') === 1);
  });

  it('is what the end of a sweep’s time cut off', async () => {
    museum.setFaults({ all: { timeout: {} } });
    clock.set('2026-11-20T10:20:08Z');
    await ingestion.tick();
    await until('questions that were cut off', (text) => requests(text, 'deadline')! > 0);
    museum.clearFaults();
  });

  it('has a place on its page for every one of its metrics, each of which has moved', async () => {
    const moved = (await page()).movedSince(start);
    const names = await namesOf(metrics);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !moved.has(name))).toEqual([]);
    for (const name of [
      'palmhouse_job_wait_seconds',
      'palmhouse_job_duration_seconds',
      'palmhouse_database_connections',
    ])
      expect(moved).toContain(name);
  });

  it('scans no readings, and no rejection that is resolved, to tell it', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN; SET LOCAL enable_seqscan = off');
    const plan = async (text: string) =>
      JSON.stringify((await client.query(`EXPLAIN (FORMAT json) ${text}`)).rows);
    expect(await plan(SELECT_LAST_CLOSED.text)).toContain('"sweep_pkey"');
    expect(await plan(COUNT_OPEN_REJECTIONS.text)).toContain('"rejection_open_idx"');
    await client.query('ROLLBACK');
    client.release();
  });

  it('is less while PostgreSQL is away, and says so', async () => {
    clock.set('2026-11-20T10:30:00Z');
    const before = await page();
    await database.takeAway();
    clock.set('2026-11-20T10:40:00Z');
    const text = await until('a page without the database', (now) => now.value('palmhouse_ready') === 0);
    await database.giveBack();
    const failures = (of: MetricsText, metric: string) =>
      of.value('palmhouse_metrics_failures_total', { metric }) ?? 0;
    for (const metric of [...FROM_THE_DATABASE, ...OTHERS]) {
      expect([metric, text.value(metric)]).toEqual([metric, undefined]);
      expect(failures(text, metric)).toBeGreaterThan(failures(before, metric));
    }
    expect(text.value('palmhouse_check_ok', { check: 'postgresql' })).toBe(0);
    expect(text.value('palmhouse_sweeps_total', { result: 'closed' })).toBe(sweeps(before, 'closed'));
    await until('all of it', (now) => FROM_THE_DATABASE.every((name) => now.value(name) !== undefined));
  });
});
