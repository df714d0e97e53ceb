import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type { StorageSettings } from '../src/archive.settings.js';
import { StorageWatch, type StorageWatched } from '../src/storage/storage.watch.js';

const DAY_MS = 86_400_000;

describe('the storage watch', () => {
  let database: TestDatabase;
  let now = Date.parse('2026-11-22T10:00:20Z');
  const told: StorageWatched[] = [];
  const warned: string[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    now = Date.parse('2026-11-22T10:00:20Z');
    told.length = 0;
    warned.length = 0;
  });

  afterEach(() => database.drop());

  const open = (settings: Partial<StorageSettings>) =>
    watchBy({ quotaBytes: null, path: null, warnShare: 0.8, ...settings });

  const watchBy = (settings: StorageSettings) =>
    new StorageWatch({
      pool: database.pool,
      settings,
      clock: () => now,
      log: { warn: (_fields: unknown, line: string) => warned.push(line) } as unknown as Log,
      tell: (watched) => Promise.resolve(void told.push(watched)),
    });

  const samples = async () =>
    (
      await database.pool.query(
        'SELECT at, capacity_kind AS kind, used_bytes::float8 AS used, database_bytes::float8 AS size FROM storage_sample ORDER BY at',
      )
    ).rows;

  it('measures the database against its quota, and says when that is nearly used up', async () => {
    const { share } = await open({ quotaBytes: 1e12 }).sample();
    expect(share).toBeGreaterThan(0);
    expect(told).toEqual([{ at: '2026-11-22T10:00:00.000Z', level: 'ok', share, daysToFull: null }]);
    const [{ kind, used, size }] = await samples();
    expect([kind, used]).toEqual(['quota', size]);
    expect(await open({ quotaBytes: Math.ceil(size / 0.9) }).sample()).toMatchObject({ level: 'ok' }); // the minute's first look stands
    now += 60_000;
    expect(await open({ quotaBytes: Math.ceil(size / 0.9) }).sample()).toMatchObject({
      level: 'nearly_full',
    });
  });

  it('warns once when it becomes nearly full, and again only after there was room', async () => {
    const size = Number(
      (await database.pool.query('SELECT pg_database_size(current_database()) AS size')).rows[0].size,
    );
    const settings = { quotaBytes: Math.ceil(size / 0.9), path: null, warnShare: 0.8 };
    const watch = watchBy(settings);
    for (const warnShare of [0.8, 0.8, 0.95, 0.8]) {
      settings.warnShare = warnShare;
      await watch.sample();
      now += 60_000;
    }
    expect(told.map(({ level }) => level)).toEqual(['nearly_full', 'nearly_full', 'ok', 'nearly_full']);
    expect(warned).toHaveLength(2);
    expect(warned[0]).toMatch(/nearly full: 9\d % of \d+ MB, it does not grow just now$/);
  });

  it('looks once where two replicas look in the same minute', async () => {
    await Promise.all([open({ quotaBytes: 1e12 }).sample(), open({ quotaBytes: 1e12 }).sample()]);
    expect(await samples()).toHaveLength(1);
    expect(new Set(told.map(({ at }) => at)).size).toBe(1);
  });

  it('measures the disk where it is told of one', async () => {
    const { share, level } = await open({ path: '/', warnShare: 0.999999 }).sample();
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(level).toBe('ok');
    expect((await samples())[0]).toMatchObject({ kind: 'disk' });
  });

  it('knows no share where it is told of neither', async () => {
    expect(await open({}).sample()).toMatchObject({ level: 'unknown', share: null, daysToFull: null });
  });

  it('tells the days to full from the growth of the days before, and forgets after a month', async () => {
    const watch = open({ quotaBytes: 1e9 });
    const size = Number(
      (await database.pool.query('SELECT pg_database_size(current_database()) AS size')).rows[0].size,
    );
    for (const days of [40, 5, 4, 3, 2, 1])
      await database.pool.query(
        `INSERT INTO storage_sample (at, database_bytes, used_bytes, capacity_bytes, capacity_kind) VALUES ($1, $2, $2, 1000000000, 'quota')`,
        [new Date(now - days * DAY_MS), size - days * 100_000],
      );
    const { daysToFull } = await watch.sample();
    expect(daysToFull! / ((1e9 - size) / 100_000)).toBeCloseTo(1, 1);
    expect(await samples()).toHaveLength(6);
  });
});
