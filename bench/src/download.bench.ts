import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import pg from 'pg';

const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const PLANTS = 60;
const DAY_ROWS = PLANTS * 1_440;
/** 0.3 and 3 million readings. */
const DAYS = [4, 35];
const FIRST_DAY = Date.parse('2026-09-01T00:00:00Z');
const DAY_MS = 86_400_000;

const PLANT_ROWS = `INSERT INTO plant (id, name, status, status_since)
SELECT id, 'Plant kind ' || id, 'on_display', now() FROM generate_series(1, ${PLANTS}) AS id`;

const READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant, at + '703006 microseconds', random() * 100, random() * 30, date_trunc('day', at) + '13:07:11'
FROM generate_series(1, ${PLANTS}) AS plant,
  generate_series($1::timestamptz, $1::timestamptz + '23:59', interval '1 minute') AS at`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const iso = (days: number) => new Date(FIRST_DAY + days * DAY_MS).toISOString();

async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(PLANT_ROWS);
  for (let day = 0; day < Math.max(...DAYS); day += 1) {
    await client.query('SELECT ensure_reading_partition($1)', [iso(day)]);
    await client.query(READINGS, [iso(day)]);
  }
  await client.query('ANALYZE reading');
  await client.end();
}

async function startApi(
  environment: Record<string, string>,
): Promise<{ url: string; process: ChildProcess }> {
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    AUTH_MODE: 'open',
    ...environment,
  };
  const child = spawn(process.execPath, [API], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const listening = /"event":"listening","url":"([^"]+)"/.exec(text);
      if (listening !== null) resolve(listening[1]!);
    });
  });
  return { url, process: child };
}

interface Downloaded {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peakMebibytes: number;
}

/** By a service of its own, whose peak is this download's. */
async function download(
  format: string,
  days: number,
  environment: Record<string, string>,
): Promise<Downloaded> {
  const service = await startApi(environment);
  try {
    const since = performance.now();
    const path = `/downloads/readings.${format}?from=${iso(0)}&to=${iso(days)}`;
    const response = await fetch(`${service.url}${path}`);
    let bytes = 0;
    for await (const chunk of response.body!) bytes += (chunk as Uint8Array).length;
    const seconds = (performance.now() - since) / 1_000;
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.process.pid}/status`, 'utf8'))!;
    return { rows: days * DAY_ROWS, bytes, seconds, peakMebibytes: Number(peak[1]) / 1_024 };
  } finally {
    service.process.kill('SIGTERM');
    await once(service.process, 'exit');
  }
}

/** Downloads of 0.3 and of 3 million readings: how fast, and what the service takes for it. */
export async function benchDownload(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-download-'));
  const postgres = await startPostgres({ directory: join(directory, 'postgres'), ephemeral: true });
  try {
    await migrateDatabase(postgres.url);
    await fill(postgres.url);
    const lake = pathToFileURL(join(directory, 'lake')).href;
    const environment = {
      DATABASE_URL: postgres.url,
      LAKE_URL: lake,
      LAKE_CACHE_DIR: join(directory, 'cache'),
    };
    for (const format of ['csv', 'parquet']) {
      const runs: Downloaded[] = [];
      for (const days of DAYS) runs.push(await download(format, days, environment));
      for (const { rows, bytes, seconds, peakMebibytes } of runs) {
        const perSecond = Math.round(rows / seconds).toLocaleString('en-GB');
        say(
          `${format}: ${rows.toLocaleString('en-GB')} readings in ${seconds.toFixed(1)} s, ${perSecond} a second, ` +
            `${(bytes / rows).toFixed(1)} bytes each; peak ${peakMebibytes.toFixed(0)} MiB`,
        );
      }
      say(
        `  ${(runs[1]!.peakMebibytes / runs[0]!.peakMebibytes).toFixed(2)} times the memory for ${(runs[1]!.rows / runs[0]!.rows).toFixed(2)} times the readings`,
      );
    }
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
