import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { CommittedFile } from '@palmhouse/history';
import { benchReading, filesToRead } from './archive-reading.bench.js';
import { loadNoisyDay, NOISY_DAY } from './noisy-day.js';
import { printRatios, race, type Contender } from './rounds.js';

const COMMAND = fileURLToPath(new URL('../../apps/archive/dist/command.js', import.meta.url));
const PLANTS = 3_472; // 5 million readings a day
const ROUNDS = 3;
const MEBIBYTE = 1_024;

interface ArchiveRun {
  readonly seconds: number;
  readonly steps: {
    readonly write: number;
    readonly prove: number;
    readonly verify: number;
    readonly cutOver: number;
  };
  readonly peakMebibytes: number;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** One day by the archive's own command, a process of its own, with the most memory it held. */
async function archiveOnce(databaseUrl: string, folder: string): Promise<ArchiveRun> {
  const child = spawn(process.execPath, [COMMAND, 'run', '--day', NOISY_DAY], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      LAKE_URL: pathToFileURL(join(folder, 'lake')).href,
      ARCHIVE_TEMP_DIR: join(folder, 'tmp'),
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let peak = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const watch = setInterval(() => {
    try {
      const held = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(held ?? 0) / MEBIBYTE);
    } catch {
      // it has just ended
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const line = said.split('\n').find((one) => one.includes('"msg":"archive day"'));
  if (code !== 0 || line === undefined) throw new Error(`the archive ended with ${code}: ${said}`);
  const { seconds, steps } = JSON.parse(line) as Pick<ArchiveRun, 'seconds' | 'steps'>;
  return { seconds, steps, peakMebibytes: peak };
}

async function discard(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const stream = client.query(copyTo('COPY (SELECT * FROM reading) TO STDOUT (FORMAT binary)'));
  let bytes = 0;
  for await (const chunk of stream) bytes += (chunk as Buffer).length;
  if (bytes === 0) throw new Error('nothing was copied');
  await client.end();
}

function shell(command: string): void {
  const run = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

export async function benchArchive(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { max_wal_size: '4GB' },
  });
  const urlOf = (database: string) => {
    const url = new URL(postgres.url);
    url.pathname = `/${database}`;
    return url.href;
  };
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  const source = new URL(postgres.url).pathname.slice(1);
  try {
    await migrateDatabase(postgres.url);
    const loader = new pg.Client({ connectionString: postgres.url });
    await loader.connect();
    const rows = await loadNoisyDay(loader, PLANTS);
    await loader.end();

    const timed = async (work: () => unknown): Promise<number> => {
      const since = performance.now();
      await work();
      return rows / ((performance.now() - since) / 1_000);
    };
    const psql = (sql: string) => `psql '${postgres.url}' -qAtc "${sql}"`;
    const csv = 'COPY (SELECT * FROM reading) TO STDOUT (FORMAT csv)';
    const runs: ArchiveRun[] = [];
    let lake = '';
    let files: readonly CommittedFile[] = [];
    const contenders: Contender[] = [
      {
        name: 'PostgreSQL: binary COPY to /dev/null, by the server alone',
        run: () => timed(() => shell(psql(`COPY (SELECT * FROM reading) TO '/dev/null' (FORMAT binary)`))),
      },
      {
        name: 'PostgreSQL: binary COPY to nowhere, a client that drops it',
        run: () => timed(() => discard(postgres.url)),
      },
      {
        name: 'Palmhouse: written and proven',
        run: async () => {
          const database = `archive_round_${runs.length}`;
          await admin.query(`CREATE DATABASE ${database} TEMPLATE ${source}`);
          await admin.query('CHECKPOINT');
          shell('sync'); // the copy's own pages are written, not ours
          const folder = join(directory, database);
          const run = await archiveOnce(urlOf(database), folder);
          runs.push(run);
          lake = join(folder, 'lake');
          files = await filesToRead(urlOf(database));
          await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
          return rows / (run.steps.write + run.steps.prove);
        },
      },
      {
        name: 'CSV through gzip -6, unproven',
        run: () => timed(() => shell(`${psql(csv)} | gzip > ${directory}/day.csv.gz`)),
      },
      {
        name: 'CSV through zstd -3, unproven',
        run: () => timed(() => shell(`${psql(csv)} | zstd -q -f -T2 -o ${directory}/day.csv.zst`)),
      },
    ];
    const title = `Archiving a day of ${number(rows)} readings`;
    printRatios(title, await race(contenders, ROUNDS), contenders[1]!.name, 'rows/s');
    for (const { steps, seconds, peakMebibytes } of runs)
      say(
        `  written in ${number(steps.write, 2)} s, proven in ${number(steps.prove, 2)} s, summed up in ${number(steps.verify - steps.prove, 2)} s, frozen, cut over and pruned in ${number(steps.cutOver, 2)} s; ${number(seconds, 2)} s in all; peak ${number(peakMebibytes)} MiB`,
      );
    const perRow = (bytes: number) => `${number(bytes / rows, 2)} bytes a row`;
    const parquet = Number(
      spawnSync('du', ['-sb', join(lake, 'readings')], { encoding: 'utf8' }).stdout.split('\t')[0],
    );
    say(
      `  Parquet ${perRow(parquet)}, CSV gzip ${perRow(statSync(`${directory}/day.csv.gz`).size)}, CSV zstd ${perRow(statSync(`${directory}/day.csv.zst`).size)}`,
    );
    await benchReading(lake, files, directory);
  } finally {
    await admin.end();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
