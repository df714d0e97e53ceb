import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { getQueueToken } from '@nestjs/bullmq';
import { NestFactory } from '@nestjs/core';
import { SchedulerRegistry } from '@nestjs/schedule';
import { addJob, QUEUES } from '@palmhouse/queues';
import { MetricsPage, openLog } from '@palmhouse/runtime';
import { createTestDatabase, eventually, MetricsText, namesOf, type TestDatabase } from '@palmhouse/testing';
import type { Queue } from 'bullmq';
import * as metrics from '../src/archive.metrics.js';
import { ArchiveModule } from '../src/archive.module.js';
import { COUNT_DAYS } from '../src/archive.readers.js';
import { readArchiveSettings } from '../src/archive.settings.js';
import { ArchiveClock } from '../src/schedule/archive.clock.js';
import { load, servedOn } from './served-readings.js';

const DAYS = ['2026-11-18', '2026-11-19'] as const;
const FROM_THE_DATABASE = [
  'palmhouse_archive_days',
  'palmhouse_archive_oldest_due_seconds',
  'palmhouse_storage_used_bytes',
  'palmhouse_queue_jobs',
];
const QUOTA = 50_000_000_000;
const HOUR = 3_600;

/** A lake that cannot be written to: a file stands where its folder should be made. */
function noLake(folder: string): string {
  writeFileSync(join(folder, 'file'), '');
  return pathToFileURL(join(folder, 'file', 'lake')).href;
}

describe('what the archive tells of itself', () => {
  let now = Date.parse('2026-11-20T00:09:00Z');
  let folder: string;
  let database: TestDatabase;
  let app: INestApplicationContext;
  let start: MetricsText;

  const page = async () => new MetricsText(await app.get(MetricsPage, { strict: false }).text());

  const until = (what: string, holds: (text: MetricsText) => boolean) =>
    eventually(what, async () => {
      const text = await page();
      return holds(text) ? text : null;
    });

  const days = (text: MetricsText, state: string) => text.value('palmhouse_archive_days', { state });
  const due = (text: MetricsText) => text.value('palmhouse_archive_oldest_due_seconds');
  const jobs = (text: MetricsText, outcome: string) =>
    text.value('palmhouse_job_duration_seconds_count', { task: 'archive-days', outcome });

  const open = async (environment: Record<string, string> = {}) => {
    const settings = readArchiveSettings({
      DATABASE_URL: database.url,
      QUEUE_URL: database.url,
      LAKE_URL: pathToFileURL(join(folder, 'lake')).href,
      ARCHIVE_TEMP_DIR: join(folder, 'tmp'),
      STORAGE_QUOTA_BYTES: String(QUOTA),
      LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
      ...environment,
    });
    const log = openLog('archive', settings.logLevel);
    app = await NestFactory.createApplicationContext(
      ArchiveModule.with(settings, log, () => now),
      { logger: false, abortOnError: false },
    );
    for (const job of app.get(SchedulerRegistry).getCronJobs().values()) await job.stop();
  };

  const look = () =>
    addJob(app.get<Queue>(getQueueToken(QUEUES.archive), { strict: false }), 'archive-days', {});

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-archive-metrics-'));
    database = await createTestDatabase();
    for (const day of DAYS) await load(database, servedOn(day, 3, 30));
    await open();
    start = await until('the first look', (text) => jobs(text, 'completed') === 1);
  });

  afterAll(async () => {
    await app?.close();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is that nothing is due yet, and nothing was done', () => {
    expect(due(start)).toBe(0);
    for (const state of ['planned', 'written', 'verified', 'cut_over', 'pruned'])
      expect(days(start, state)).toBe(0);
    for (const step of ['write', 'verify', 'cut_over'])
      expect(start.value('palmhouse_archive_readings_total', { step })).toBe(0);
    expect(jobs(start, 'failed')).toBe(0);
  });

  it('is how long the oldest day has been due that is not archived', async () => {
    now = Date.parse('2026-11-20T00:10:00Z');
    expect(due(await page())).toBe(0);
    now = Date.parse('2026-11-21T06:10:00Z');
    expect(due(await page())).toBe(30 * HOUR);
  });

  it('is a day’s way, step by step, with its readings', async () => {
    const rows = (await database.pool.query('SELECT FROM reading')).rowCount;
    await look();
    const text = await until('both days', (page) => days(page, 'pruned') === 2);
    expect(due(text)).toBe(0);
    expect(text.value('palmhouse_archive_day_age_seconds', { state: 'pruned' })).toBe(54 * HOUR + 600);
    expect(text.value('palmhouse_archive_day_age_seconds', { state: 'planned' })).toBe(0);
    const kept = (step: string) => text.value('palmhouse_archive_readings_total', { step });
    expect(kept('write')).toBe(rows);
    expect([kept('verify'), kept('cut_over')]).toEqual([kept('write'), kept('write')]);
    for (const step of ['write', 'verify', 'prove', 'cut_over'])
      expect([step, text.value('palmhouse_archive_step_seconds_count', { step })]).toEqual([step, 2]);
  });

  it('does not count a day that was archived and has late rows as due for all that time', async () => {
    now = Date.parse('2026-11-21T08:00:00Z');
    await load(database, servedOn(DAYS[0], 1, 5));
    expect(due(await page())).toBe(0);
  });

  it('is how much of the database’s home is taken', async () => {
    const used = start.value('palmhouse_storage_used_bytes')!;
    expect(used).toBeGreaterThan(1_000_000);
    expect(start.value('palmhouse_storage_limit_bytes')).toBe(QUOTA);
    expect(start.value('palmhouse_storage_used_share')).toBeCloseTo(used / QUOTA, 9);
    await database.pool.query(
      'CREATE TABLE filler AS SELECT repeat(md5(n::text), 40) FROM generate_series(1, 2000) AS n',
    );
    now = Date.parse('2026-11-21T08:05:00Z');
    await app.get(ArchiveClock).tick();
    await until('a second look', (text) => text.value('palmhouse_storage_used_bytes')! > used);
  });

  it('has a place on its page for every one of its metrics, each of which has moved or stands', async () => {
    const text = await page();
    const moved = text.movedSince(start);
    const names = await namesOf(metrics);
    expect(names.length).toBe(8);
    // A quota that stands, and a look that finds nothing due, are told as they were: seen above.
    const stand = ['palmhouse_storage_limit_bytes', 'palmhouse_archive_oldest_due_seconds'];
    expect(names.filter((name) => !moved.has(name) && !stand.includes(name))).toEqual([]);
    for (const name of ['palmhouse_job_duration_seconds', 'palmhouse_job_wait_seconds'])
      expect(moved).toContain(name);
  });

  it('looks at no reading to count the days', async () => {
    const { rows } = await database.pool.query(`EXPLAIN (FORMAT json) ${COUNT_DAYS.text}`);
    expect(JSON.stringify(rows)).not.toContain('"reading');
    expect(JSON.stringify(rows)).toContain('"archive_day"');
  });

  it('leaves out how full the storage is where nobody said how much it holds, and counts what fails', async () => {
    await app.close();
    await database.pool.query('DELETE FROM storage_sample');
    await load(database, servedOn('2026-11-20', 3, 5));
    now = Date.parse('2026-11-22T06:10:00Z');
    const before = await database.pool.query('SELECT FROM archive_day');
    await open({ STORAGE_QUOTA_BYTES: '', LAKE_URL: noLake(folder) });
    const text = await until('a job that failed', (page) => jobs(page, 'failed')! > 0);
    expect(before.rowCount).toBe(2);
    expect(text.value('palmhouse_storage_used_bytes')).toBeGreaterThan(1_000_000);
    expect(text.value('palmhouse_storage_limit_bytes')).toBeUndefined();
    expect(text.value('palmhouse_storage_used_share')).toBeUndefined();
    expect(due(text)).toBe(6 * HOUR);
  });

  it('is less while PostgreSQL is away, and says so', async () => {
    const before = await page();
    await database.takeAway();
    const text = await until('a page without the database', (now) => now.value('palmhouse_ready') === 0);
    await database.giveBack();
    const failures = (of: MetricsText, metric: string) =>
      of.value('palmhouse_metrics_failures_total', { metric }) ?? 0;
    for (const metric of FROM_THE_DATABASE) {
      expect([metric, text.value(metric)]).toEqual([metric, undefined]);
      expect(failures(text, metric)).toBeGreaterThan(failures(before, metric));
    }
    expect(text.value('palmhouse_database_connections', { state: 'total' })).toBeDefined();
    await until('all of it', (now) => FROM_THE_DATABASE.every((name) => now.value(name) !== undefined));
  });
});
