import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import { migrateQueue } from '@palmhouse/queues';
import pg from 'pg';
import { end, startApp } from './app-process.js';

export interface MuseumUnderLoad {
  readonly pool: pg.Pool;
  readonly plantsApi: string;
  /** Highest resident memory of the ingestion worker so far, MiB. */
  workerPeakMebibytes(): number;
  close(): Promise<void>;
}

/** Source, database and one ingestion worker, each a process of its own on this machine. */
export async function openMuseumUnderLoad(
  sandbox: string[],
  environment: Record<string, string>,
): Promise<MuseumUnderLoad> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const postgres = await startPostgres({ directory: join(directory, 'postgres') });
  await migrateDatabase(postgres.url);
  await migrateQueue(postgres.url);
  const museum = await startApp('sandbox', sandbox, {});
  const plantsApi = `${museum.url}/api/plants`;
  const worker = await startApp('ingestion', [], {
    DATABASE_URL: postgres.url,
    PLANTS_API_URL: plantsApi,
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    ...environment,
  });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
  return {
    pool,
    plantsApi,
    workerPeakMebibytes: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${worker.child.pid}/status`, 'utf8'))![1]) / 1_024,
    close: async () => {
      await pool.end();
      await end(worker.child);
      await end(museum.child);
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export interface SweepFigures {
  readonly minute: string;
  readonly seconds: number;
  readonly asked: number;
  readonly stored: number;
  readonly failed: number;
}

/** Waits for sweeps to close and gives their figures, oldest first; the first of a run, which may be cut, is left out. */
export async function closedSweeps(pool: pg.Pool, wanted: number, minutes: number): Promise<SweepFigures[]> {
  const until = Date.now() + minutes * 60_000;
  for (;;) {
    const { rows } = await pool.query<SweepFigures>(`SELECT to_char(minute, 'HH24:MI') AS minute,
      extract(epoch FROM finished_at - minute)::float8 AS seconds, asked, stored, failed
      FROM sweep WHERE finished_at IS NOT NULL ORDER BY sweep.minute`);
    if (rows.length > wanted) return rows.slice(1, wanted + 1);
    if (Date.now() > until) throw new Error(`only ${rows.length} sweeps closed within ${minutes} minutes`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
