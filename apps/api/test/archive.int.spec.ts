import { execFile } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { startApi, testLake, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

const ARCHIVE = fileURLToPath(new URL('../../archive/dist/command.js', import.meta.url));
const run = promisify(execFile);

const READINGS = `query ($plant: Int, $from: DateTime, $to: DateTime, $first: Int, $after: String) { plant(number: $plant) {
  readings(from: $from, to: $to, first: $first, after: $after) { complete totalCount nodes { takenAt soilMoisture temperature lastWateredAt source }
    coverage { from to source readings reason } pageInfo { hasNextPage endCursor } } } }`;

// The 18th and 19th are archived by the archive's own program; the 20th, until noon, is live.
describe('the archive, through the API', () => {
  let database: TestDatabase;
  let folder: string;
  let api: RunningApi;
  let before: unknown[];

  const archive = (...args: string[]) =>
    run(process.execPath, [ARCHIVE, ...args], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        LAKE_URL: testLake(folder).store.url,
        ARCHIVE_TEMP_DIR: folder,
      },
    });

  const readings = async (variables: Record<string, unknown> = {}) => {
    const answer = await api.ask(READINGS, {
      plant: 3,
      from: '2026-11-18T00:00:00Z',
      first: 1000,
      ...variables,
    });
    return answer;
  };

  const nodes = async (variables?: Record<string, unknown>) =>
    (await readings(variables)).at('plant.readings.nodes') as Record<string, unknown>[];

  const values = (some: Record<string, unknown>[]) => some.map((node) => ({ ...node, source: null }));

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-api-archive-'));
    await fillMuseum(database.pool);
    api = await startApi(database.url, { lake: testLake(folder) });
    before = values(await nodes());
    await archive('run', '--day', '2026-11-18');
    await archive('run', '--day', '2026-11-19');
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the same readings as before, each with where it is kept', async () => {
    const after = await nodes();
    expect(values(after)).toEqual(before);
    expect(after).toHaveLength(288);
    expect(new Set(after.slice(0, 216).map(({ source }) => source))).toEqual(new Set(['ARCHIVE']));
    expect(new Set(after.slice(216).map(({ source }) => source))).toEqual(new Set(['LIVE']));
  });

  it('keeps a lost thermometer lost', async () => {
    const answer = await readings({ plant: 5, first: 1 });
    expect(answer.at('plant.readings.nodes.0')).toMatchObject({
      soilMoisture: 25,
      temperature: null,
      source: 'ARCHIVE',
    });
  });

  it('pages over the boundary without loss, and counts both sides', async () => {
    const seen: string[] = [];
    let after: unknown = null;
    for (let pages = 0; pages < 20; pages++) {
      const answer = await readings({ first: 50, after });
      expect(answer.errors).toEqual([]);
      expect(answer.at('plant.readings.totalCount')).toBe(288);
      expect(answer.at('plant.readings.complete')).toBe(true);
      seen.push(...(answer.at('plant.readings.nodes.*.takenAt') as string[]));
      after = answer.at('plant.readings.pageInfo.endCursor');
      if (answer.at('plant.readings.pageInfo.hasNextPage') !== true) break;
    }
    expect(seen).toEqual(before.map((node) => (node as { takenAt: string }).takenAt));
  });

  it('names every gap of ten minutes between two readings, and none it does not have', async () => {
    const answer = await readings({ from: '2026-11-19T23:50:00Z', to: '2026-11-20T00:01:00Z' });
    const coverage = answer.at('plant.readings.coverage') as Record<string, unknown>[];
    expect(coverage.map(({ source, readings: count }) => [source, count])).toEqual([
      ['ARCHIVE', 1],
      ['GAP', 0],
      ['LIVE', 1],
    ]);
    expect([coverage[0]!['from'], coverage.at(-1)!['to']]).toEqual([
      '2026-11-19T23:50:00Z',
      '2026-11-20T00:01:00Z',
    ]);
  });

  it('shows each reading once while a day is brought back', async () => {
    await archive('restore', '--day', '2026-11-19', '--into', 'live');
    expect(values(await nodes())).toEqual(before);
    expect((await readings()).at('plant.readings.totalCount')).toBe(288);
    const answer = await api.ask('{ archiveDay(day: "2026-11-19") { restoredAt keptLiveUntil } }');
    expect(answer.at('archiveDay.restoredAt')).toEqual(expect.any(String));
    await database.pool.query('DROP TABLE reading_2026_11_19');
  });

  it('lists the days, newest first, with their files and state of proof', async () => {
    const answer = await api.ask(
      `{ archiveDays(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { day label state version readings failure verifiedAt prunedAt
        files { dataset rows sha256 key firstPlant lastPlant } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.at('archiveDays.totalCount')).toBe(2);
    expect(answer.at('archiveDays.nodes.0')).toMatchObject({
      day: '2026-11-19',
      label: 'Thu 19 Nov 2026',
      state: 'PRUNED',
      version: 1,
      readings: 144 * 9,
      failure: null,
      files: [
        { dataset: 'DAILY', rows: 9 },
        { dataset: 'READINGS', rows: 144 * 9, firstPlant: 1, lastPlant: 9 },
      ],
    });
    const after = answer.at('archiveDays.pageInfo.endCursor');
    const next = await api.ask(`query ($after: String) { archiveDays(after: $after) { nodes { day } } }`, {
      after,
    });
    expect(next.at('archiveDays.nodes.*.day')).toEqual(['2026-11-18']);
    const range = '{ from: "2026-11-18T00:00:00Z", to: "2026-11-19T00:00:00Z" }';
    const some = await api.ask(`{ archiveDays(range: ${range}) { totalCount nodes { day } } }`);
    expect(some.at('archiveDays')).toEqual({ totalCount: 1, nodes: [{ day: '2026-11-18' }] });
  });

  it('asks for the files of a page of days in one statement', async () => {
    api.statements();
    await api.ask('{ archiveDays { nodes { files { key } } } }');
    expect(api.statements().sort()).toEqual(['archive-days', 'archive-files-of-days']);
  });

  it('knows no day that is not archived, and refuses what is no day', async () => {
    expect((await api.ask('{ archiveDay(day: "2026-11-20") { day } }')).data).toEqual({ archiveDay: null });
    const { error } = await api.ask('query ($day: Date!) { archiveDay(day: $day) { day } }', {
      day: '2026-02-30',
    });
    expect(error.message).toContain('A Date is a day of the calendar');
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('tells how full the storage is', async () => {
    const nothing = await api.ask('{ storage { level sampledAt share capacityBytes daysToFull } }');
    expect(nothing.at('storage')).toEqual({
      level: 'UNKNOWN',
      sampledAt: null,
      share: null,
      capacityBytes: null,
      daysToFull: null,
    });
    await database.pool.query(
      `INSERT INTO storage_sample VALUES ('2026-11-20T11:55:00Z', 100, 850, 1000, 'disk'), ('2026-11-20T10:50:00Z', 100, 840, 1000, 'disk')`,
    );
    const answer = await api.ask(
      `{ storage { databaseBytes usedBytes capacityBytes capacityKind share growthBytesPerDay daysToFull level sampledAt
        live { days oldestDay newestDay } archive { readings days oldestDay newestDay } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.at('storage')).toMatchObject({
      usedBytes: 850,
      capacityKind: 'DISK',
      share: 0.85,
      level: 'NEARLY_FULL',
      sampledAt: '2026-11-20T11:55:00.000Z',
      live: { days: 1, oldestDay: '2026-11-20', newestDay: '2026-11-20' },
      archive: { readings: 216 * 9, days: 2, oldestDay: '2026-11-18', newestDay: '2026-11-19' },
    });
    expect(answer.at('storage.growthBytesPerDay')).toBeCloseTo((10 * 24 * 60) / 65, 3);
    expect(answer.at('storage.databaseBytes')).toBeGreaterThan(1_000_000);
  });

  it('serves what is live while the lake is away, names what it cannot read, and stays ready', async () => {
    renameSync(join(folder, 'lake'), join(folder, 'away'));
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    try {
      const answer = await api.ask(READINGS.replace('totalCount', ''), {
        plant: 3,
        from: '2026-11-18T00:00:00Z',
        first: 1000,
      });
      expect(answer.errors).toEqual([]);
      expect(answer.at('plant.readings.nodes')).toHaveLength(72);
      expect(answer.at('plant.readings.complete')).toBe(false);
      const [first] = answer.at('plant.readings.coverage') as Record<string, unknown>[];
      expect(first).toMatchObject({ source: 'GAP', reason: 'UNREADABLE', from: '2026-11-18T00:00:00Z' });
      const { error } = await readings();
      expect(error.extensions.code).toBe('LAKE_UNAVAILABLE');
      expect(error.message).toContain('live readings are not touched');
      expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
      expect(api.logged.map(({ message }) => message)).toContain(
        'an archived day could not be read; it was named as a gap',
      );
    } finally {
      renameSync(join(folder, 'away'), join(folder, 'lake'));
    }
    expect(values(await nodes())).toEqual(before);
  });
});
