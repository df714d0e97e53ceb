import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import { fillFleet } from '@palmhouse/testing';
import pg from 'pg';

const PROGRAM = fileURLToPath(new URL('learn.program.js', import.meta.url));

// A week that is archived and a live day of a reading every five minutes: 1.9 million hourly summaries, 2.9 million readings.
const PLANTS = 10_000;
const ARCHIVED_DAYS = 7;
const READING_EVERY = '5 minutes';

interface Measured {
  readonly seconds: number;
  readonly mebibytes: number;
  readonly cpuSeconds: number;
  readonly outcome: unknown;
}

const STEPS = [
  ['read', 'a client that reads the same rows and drops them'],
  ['learn', 'baselines learnt, all plants'],
  ['look', 'asked again: nothing new'],
  ['forecast', 'forecasts, with the errors of all earlier cycles'],
  ['again', 'forecasts a quarter of an hour later'],
] as const;

/** Learning and forecasting for a large museum, against the bare read of the same rows. `--plants N` for a quick look. */
export async function benchLearn(options: readonly string[]): Promise<void> {
  const at = options.indexOf('--plants');
  const plants = at === -1 ? PLANTS : Number(options[at + 1]);
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { max_wal_size: '4GB', shared_buffers: '512MB' },
  });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
  try {
    await migrateDatabase(postgres.url);
    const now = new Date();
    await fillFleet(pool, {
      plants,
      now,
      readingEvery: READING_EVERY,
      archivedDays: ARCHIVED_DAYS,
      rejections: 0,
    });
    process.stdout.write(
      `\nLearning from ${ARCHIVED_DAYS} archived days and a live one of ${plants.toLocaleString('en-GB')} plants\n`,
    );
    process.stdout.write('   ratio   seconds   client CPU s   peak MiB\n');
    let bare = NaN;
    for (const [step, what] of STEPS) {
      const measured = measure(step, postgres.url, now);
      if (step === 'read') bare = measured.seconds;
      print(what, measured, bare);
    }
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function measure(step: string, url: string, now: Date): Measured {
  const said = execFileSync(process.execPath, [PROGRAM, step], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATABASE_URL: url, NOW_MS: String(now.getTime()) },
  });
  return JSON.parse(said.trim().split('\n').at(-1)!) as Measured;
}

function print(what: string, { seconds, mebibytes, cpuSeconds, outcome }: Measured, bare: number): void {
  const figures = [
    (seconds / bare).toFixed(2).padStart(8),
    seconds.toFixed(2).padStart(10),
    cpuSeconds.toFixed(2).padStart(15),
    Math.round(mebibytes).toString().padStart(11),
  ];
  process.stdout.write(`${figures.join('')}   ${what} ${JSON.stringify(outcome)}\n`);
}
