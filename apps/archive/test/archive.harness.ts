import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDuck, openObjectStore, readBlocks, readingsQuery } from '@palmhouse/lake';
import { isPresent, type ReadingBlock } from '@palmhouse/domain';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { ArchiveRunner, type ArchiveParts } from '../src/archive.runner.js';
import { readArchiveSettings, type ArchiveSettings } from '../src/archive.settings.js';
import { LakeInspector } from '../src/inspect/lake.inspector.js';
import { DayRestorer } from '../src/restore/day.restorer.js';
import { lineOf, type ReadingLine } from './served-readings.js';

export interface ArchiveUnderTest extends ArchiveParts {
  readonly database: TestDatabase;
  readonly folder: string;
  readonly runner: ArchiveRunner;
  readonly restorer: DayRestorer;
  readonly inspector: LakeInspector;
  /** Sets the archive's clock. */
  at(instant: string): void;
  /** Lets go of the database and keeps it; the folder goes. */
  disconnect(): Promise<void>;
  /** The same database and clock over another store or settings. */
  over(other: Partial<Pick<ArchiveParts, 'store' | 'settings' | 'pool'>>): ArchiveUnderTest;
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly now: string;
  readonly environment?: Record<string, string>;
  readonly database?: TestDatabase;
}

/** The archive's own code over a database of the test's own and a lake in a folder of its own. */
export async function openArchive({ now, environment, database }: HarnessOptions): Promise<ArchiveUnderTest> {
  const own = database ?? (await createTestDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-archive-test-'));
  const settings = readArchiveSettings({
    DATABASE_URL: own.url,
    LAKE_URL: pathToFileURL(join(folder, 'lake')).href,
    ARCHIVE_TEMP_DIR: join(folder, 'tmp'),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    ...environment,
  });
  let time = Date.parse(now);
  const dataSource = await openDataSource({ url: own.url, applicationName: 'test-archive', poolSize: 6 });
  const pool = poolOf(dataSource);
  const parts: ArchiveParts = {
    pool,
    store: openObjectStore(settings.lake.store),
    settings,
    log: openLog('archive', settings.logLevel),
    clock: () => time,
  };
  const built = (some: ArchiveParts): ArchiveUnderTest => ({
    ...some,
    database: own,
    folder,
    runner: new ArchiveRunner(some),
    restorer: new DayRestorer(some),
    inspector: new LakeInspector(some),
    at: (instant) => (time = Date.parse(instant)),
    disconnect: async () => {
      await dataSource.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
    over: (other) => built({ ...some, ...other }),
    close: async () => {
      await some.store.close();
      await dataSource.destroy();
      await own.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
  return built(parts);
}

export type { ArchiveSettings };

/** Every reading in the database, as text. */
export async function liveLines({ pool }: Pick<TestDatabase, 'pool'>): Promise<ReadingLine[]> {
  const micros = (column: string) => `(extract(epoch FROM ${column}) * 1000000)::bigint::text`;
  const { rows } = await pool.query({
    text: `SELECT plant_id, ${micros('taken_at')}, soil_moisture, temperature, ${micros('last_watered_at')}, ${micros('sweep')} FROM reading`,
    rowMode: 'array',
  });
  return rows.map(([plant, taken, soil, temperature, watered, sweep]) =>
    lineOf(
      plant as number,
      taken as never,
      soil as number,
      temperature as number,
      watered as never,
      sweep as never,
    ),
  );
}

/** Every reading in the committed files, from the store's bytes, as text. */
export async function archivedLines({
  pool,
  store,
}: Pick<ArchiveParts, 'pool' | 'store'>): Promise<ReadingLine[]> {
  const { rows } = await pool.query<{ key: string }>(
    `SELECT key FROM archive_file WHERE committed AND dataset = 'readings' ORDER BY key`,
  );
  if (rows.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-archived-lines-'));
  const paths: string[] = [];
  for (const [index, { key }] of rows.entries()) {
    paths.push(join(folder, `${index}.parquet`));
    writeFileSync(paths[index]!, await store.read(key));
  }
  const duck = await openDuck({ memoryMb: 256, temporaryDirectory: folder });
  const connection = await duck.connect();
  const lines: ReadingLine[] = [];
  for await (const block of readBlocks(connection, readingsQuery({ format: 'parquet', paths })))
    lines.push(...linesOfBlock(block));
  connection.closeSync();
  duck.close();
  rmSync(folder, { recursive: true, force: true });
  return lines;
}

function linesOfBlock(block: ReadingBlock): ReadingLine[] {
  const { present } = block;
  return Array.from({ length: block.rows }, (_, row) =>
    lineOf(
      block.plantId[row]!,
      block.takenAt[row]!,
      isPresent(present.soilMoisture, row) ? block.soilMoisture[row]! : null,
      isPresent(present.temperature, row) ? block.temperature[row]! : null,
      isPresent(present.lastWateredAt, row) ? block.lastWateredAt[row]! : null,
      isPresent(present.sweep, row) ? block.sweep[row]! : null,
    ),
  );
}

/** Everything that is kept, live and archived, in order; a reading that is on both sides stands twice. */
export async function keptLines({
  pool,
  store,
}: Pick<ArchiveParts, 'pool' | 'store'>): Promise<ReadingLine[]> {
  return [...(await liveLines({ pool })), ...(await archivedLines({ pool, store }))].sort();
}
