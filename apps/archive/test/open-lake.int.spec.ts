import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDuck, type Duck } from '@palmhouse/lake';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { openArchive, type ArchiveUnderTest } from './archive.harness.js';
import { lineOf, linesOf, load, servedOn } from './served-readings.js';

const DAYS = ['2026-11-19', '2026-11-20'];

// Whoever has the folder has the data: no Palmhouse is needed to read it.
describe('the lake, to other readers', () => {
  let archive: ArchiveUnderTest;
  let duck: Duck;
  let lake: string;

  beforeAll(async () => {
    archive = await openArchive({ now: '2026-11-22T00:10:00Z' });
    await load(
      archive.database,
      DAYS.flatMap((day) => servedOn(day, 6, 5)),
    );
    await archive.runner.runAll();
    lake = fileURLToPath(archive.settings.lake.store.url);
    duck = await openDuck({ memoryMb: 256, temporaryDirectory: join(archive.folder, 'duck') });
  });

  afterAll(async () => {
    duck.close();
    await archive.close();
  });

  const query = async (sql: string) => {
    const connection = await duck.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    connection.closeSync();
    return rows;
  };

  it('is a Hive table of readings, by year, month and day', async () => {
    const rows = await query(
      `SELECT year, month, day, count(*)::INTEGER AS readings FROM read_parquet('${lake}/readings/*/*/*/*.parquet', hive_partitioning = true)
       WHERE plant_id <= 6 GROUP BY ALL ORDER BY day`,
    );
    expect(rows).toEqual([
      { year: '2026', month: '11', day: '19', readings: 6 * 288 },
      { year: '2026', month: '11', day: '20', readings: 6 * 288 },
    ]);
  });

  it('is a Hive table of daily summaries beside it', async () => {
    const rows = await query(
      `SELECT day, on_day::VARCHAR AS on_day, plant_id, readings FROM read_parquet('${lake}/daily/*/*/*/*.parquet', hive_partitioning = true)
       WHERE plant_id IN (1, 2) ORDER BY day, plant_id`,
    );
    expect(rows).toEqual(
      DAYS.flatMap((on_day) =>
        [1, 2].map((plant_id) => ({ day: on_day.slice(-2), on_day, plant_id, readings: 288 })),
      ),
    );
  });

  it('gives every value to a reader of another make', async () => {
    const lines: string[] = [];
    for await (const { key } of archive.store.list('readings/year=2026/month=11/day=20')) {
      const file = await asyncBufferFromFile(archive.store.localPath(key)!);
      const { row_groups: groups } = await parquetMetadataAsync(file);
      expect(groups.length).toBeGreaterThan(0);
      const micros = (value: unknown) => (value === null || value === undefined ? null : String(value));
      const rows = await parquetReadObjects({ file, compressors, parsers: { ...exact } });
      for (const row of rows)
        lines.push(
          lineOf(
            row['plant_id'] as number,
            micros(row['taken_at']) as never,
            (row['soil_moisture'] ?? null) as number | null,
            (row['temperature'] ?? null) as number | null,
            micros(row['last_watered_at']) as never,
            micros(row['sweep']) as never,
          ),
        );
    }
    expect(lines.sort()).toEqual(linesOf(servedOn('2026-11-20', 6, 5)));
  });

  it('lets one plant’s day be read alone: row groups in order of plants, with their ranges', async () => {
    const served = servedOn('2026-11-18', 40, 1);
    await load(archive.database, served);
    await archive.over({ settings: { ...archive.settings, rowGroupRows: 2_048 } }).runner.run('2026-11-18');
    const groups = await query(
      `SELECT stats_min_value::INTEGER AS first, stats_max_value::INTEGER AS last FROM parquet_metadata('${lake}/readings/year=2026/month=11/day=18/*.parquet')
       WHERE path_in_schema = 'plant_id' ORDER BY row_group_id`,
    );
    expect(groups.length).toBeGreaterThan(20);
    const holding = groups.filter(({ first, last }) => (first as number) <= 17 && (last as number) >= 17);
    expect(holding.length).toBeLessThanOrEqual(2);
  });
});

/** Instants as their microseconds: a Date would lose three digits. */
const exact = {
  timestampFromMilliseconds: (millis: bigint) => millis * 1_000n,
  timestampFromMicroseconds: (micros: bigint) => micros,
  timestampFromNanoseconds: (nanos: bigint) => nanos / 1_000n,
  dateFromDays: (days: number) => days,
  stringFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString(),
  geometryFromBytes: (bytes: Uint8Array) => bytes,
  geographyFromBytes: (bytes: Uint8Array) => bytes,
};
