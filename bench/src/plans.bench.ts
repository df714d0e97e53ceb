import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import { migrateQueue } from '@palmhouse/queues';
import {
  complaints,
  fillFleet,
  hotQuestions,
  planFacts,
  type HotQuestion,
  type PlanNode,
} from '@palmhouse/testing';
import pg from 'pg';
import { end, startApp } from './app-process.js';

// 10,000 plants with a reading a minute for a day: 14.4 million live rows; 30 days of hourly summaries, 7.2 million.
const PLANTS = 10_000;
const ARCHIVED_DAYS = 30;
const REJECTIONS = 200_000;
const ROUNDS = 5;

// PostgreSQL itself tells what it did for the running API, as JSON in its log.
const EXPLAINED: Readonly<Record<string, string>> = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
};

/** Gathers the plans that PostgreSQL writes into its log, each over several lines. */
class PlanLog {
  private plans: PlanNode[] = [];
  private milliseconds = 0;
  private lines: string[] | null = null;

  readonly hear = (line: string): void => {
    const begins = /duration: ([\d.]+) ms {2}plan:\s*$/.exec(line);
    if (begins !== null) {
      this.lines = [];
      this.milliseconds += Number(begins[1]);
    } else if (this.lines !== null) {
      this.lines.push(line);
      if (line.replace(/^\t/, '').trimEnd() !== '}') return;
      this.plans.push((JSON.parse(this.lines.join('\n')) as { Plan: PlanNode }).Plan);
      this.lines = null;
    }
  };

  /** Those since the last call, and how long PostgreSQL took for them. */
  take(): { readonly plans: readonly PlanNode[]; readonly milliseconds: number } {
    const { plans, milliseconds } = this;
    this.plans = [];
    this.milliseconds = 0;
    return { plans, milliseconds };
  }
}

async function ask(url: string, { query }: HotQuestion): Promise<number> {
  const since = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return performance.now() - since;
}

/** The plans of every hot question, asked of the running API over 14.4 million live readings. */
export async function benchPlans(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const log = new PlanLog();
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { max_wal_size: '8GB', shared_buffers: '512MB' },
    log: log.hear,
  });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
  const now = new Date();
  try {
    await migrateDatabase(postgres.url);
    await migrateQueue(postgres.url);
    const since = performance.now();
    await fillFleet(pool, {
      plants: PLANTS,
      now,
      readingEvery: '1 minute',
      archivedDays: ARCHIVED_DAYS,
      rejections: REJECTIONS,
    });
    const { rows } = await pool.query('SELECT count(*)::int AS live FROM reading');
    process.stdout.write(
      `\nPlans over ${rows[0].live.toLocaleString('en-GB')} live readings of ${PLANTS.toLocaleString('en-GB')} plants (filled in ${Math.round((performance.now() - since) / 1_000)} s)\n`,
    );
    for (const [name, value] of Object.entries(EXPLAINED))
      await pool.query(`ALTER DATABASE palmhouse SET ${name} = '${value}'`);
    const api = await startApp('api', [], {
      DATABASE_URL: postgres.url,
      QUEUE_URL: postgres.url,
      AUTH_MODE: 'open',
      PORT: '0',
      METRICS_PORT: '0',
      LOG_LEVEL: 'info',
      LAKE_CACHE_DIR: join(directory, 'cache'),
      LAKE_URL: `file://${join(directory, 'lake')}`,
    });
    try {
      let wrong = 0;
      process.stdout.write('  answer ms    SQL ms   statements   rows touched   blocks of 8 kB\n');
      for (const question of hotQuestions(now)) wrong += await benchQuestion(api.url, question, log);
      if (wrong > 0) throw new Error(`${wrong} questions do not go by their indexes`);
    } finally {
      await end(api.child);
    }
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function benchQuestion(url: string, question: HotQuestion, log: PlanLog): Promise<number> {
  await ask(url, question); // the first of its kind is parsed, and read from the disk
  const answers: number[] = [];
  const statements: number[] = [];
  let plans: readonly PlanNode[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    log.take();
    answers.push(await ask(url, question));
    await pause();
    const taken = log.take();
    plans = taken.plans;
    statements.push(taken.milliseconds);
  }
  const facts = planFacts(plans);
  const figures = [
    median(answers).toFixed(1),
    median(statements).toFixed(1),
    String(plans.length),
    facts.rows.toLocaleString('en-GB'),
    facts.blocks.toLocaleString('en-GB'),
  ].map((figure, index) => figure.padStart([11, 10, 13, 15, 17][index]!));
  const said = complaints(question, facts);
  process.stdout.write(
    `${figures.join('')}   ${question.what}${said.map((words) => `\n${' '.repeat(69)}! ${words}`).join('')}\n`,
  );
  return said.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** PostgreSQL's log comes by another way than its answer, a little later. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
