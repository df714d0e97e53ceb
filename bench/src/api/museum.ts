import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import { migrateQueue } from '@palmhouse/queues';
import { plantOf } from '@palmhouse/sandbox';
import pg from 'pg';
import { copyNoisyDay } from '../noisy-day.js';
import { FILL_BOTANISTS, FILL_LATEST, FILL_ORIGINS, FILL_PLANTS, FILL_SWEEPS } from './museum.sql.js';

const ARCHIVE_COMMAND = fileURLToPath(new URL('../../../apps/archive/dist/command.js', import.meta.url));
const PLANTS = 50;
const SEED = 1;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const ARCHIVED_DAYS = 30;

export interface Museum {
  readonly databaseUrl: string;
  readonly lakeUrl: string;
  readonly directory: string;
  readonly pool: pg.Pool;
  /** Yesterday's first instant, ISO: its day is whole and live. */
  readonly yesterday: string;
  /** Today's first instant. */
  readonly today: string;
  close(): Promise<void>;
}

export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The catalogue's fifty plants with its three botanists and their origins, as the sandbox museum tells them. */
function collection(): object[] {
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  return Array.from({ length: PLANTS }, (_, index) => {
    const plant = plantOf(index + 1, SEED);
    const { countryCode } = plant.origin;
    return { id: index + 1, ...plant, country: countries.of(countryCode) };
  });
}

async function fill(pool: pg.Pool, todayMs: number, minutesToday: number): Promise<void> {
  const plants = JSON.stringify(collection());
  for (const statement of [FILL_BOTANISTS, FILL_ORIGINS, FILL_PLANTS]) await pool.query(statement, [plants]);
  const client = await pool.connect();
  try {
    for (let back = ARCHIVED_DAYS + 1; back > 0; back -= 1)
      await copyNoisyDay(client, PLANTS, isoDay(todayMs - back * DAY_MS));
    await copyNoisyDay(client, PLANTS, isoDay(todayMs), minutesToday);
  } finally {
    client.release();
  }
  await pool.query(FILL_LATEST);
  await pool.query(FILL_SWEEPS, [new Date(todayMs).toISOString(), minutesToday]);
}

/** Everything that is due goes into the lake by the archive's own command, which also writes the rollups. */
async function archive(databaseUrl: string, lakeUrl: string, directory: string): Promise<void> {
  await promisify(execFile)(process.execPath, [ARCHIVE_COMMAND, 'run'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      LAKE_URL: lakeUrl,
      ARCHIVE_TEMP_DIR: directory,
    } as NodeJS.ProcessEnv,
    maxBuffer: 1 << 24,
  });
}

/** @throws Error where the seeded museum is not what the questions are about. */
async function assertWhole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ archived: number; hours: number; live: number }>(`SELECT
    (SELECT count(*)::int FROM archive_day WHERE state = 'pruned') AS archived,
    (SELECT count(DISTINCT hour)::int FROM reading_hourly) AS hours,
    (SELECT count(DISTINCT taken_at::date)::int FROM reading) AS live`);
  const { archived, hours, live } = rows[0]!;
  if (archived !== ARCHIVED_DAYS || hours !== ARCHIVED_DAYS * 24 || live > 2)
    throw new Error(`the museum has ${archived} archived days, ${hours} hours of rollups, ${live} live days`);
}

/** 50 plants, yesterday and today live by the minute, the 30 days before in the lake with their rollups. */
export async function openMuseum(say: (line: string) => void): Promise<Museum> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const postgres = await startPostgres({ directory: join(directory, 'postgres') });
  const lakeUrl = pathToFileURL(join(directory, 'lake')).href;
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2, application_name: 'bench' });
  pool.on('error', () => undefined); // its database is ended right behind it
  const now = Date.now();
  const todayMs = Math.floor(now / DAY_MS) * DAY_MS;
  const museum: Museum = {
    databaseUrl: postgres.url,
    lakeUrl,
    directory,
    pool,
    yesterday: new Date(todayMs - DAY_MS).toISOString(),
    today: new Date(todayMs).toISOString(),
    close: async () => {
      await pool.end();
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  try {
    await migrateDatabase(postgres.url);
    await migrateQueue(postgres.url);
    say('filling the museum');
    await fill(pool, todayMs, Math.floor((now - todayMs) / MINUTE_MS));
    say(`archiving ${ARCHIVED_DAYS} days`);
    await archive(postgres.url, lakeUrl, directory);
    await assertWhole(pool);
    await pool.query('VACUUM ANALYZE');
    await pool.query('CHECKPOINT');
    return museum;
  } catch (error) {
    await museum.close();
    throw error;
  }
}
