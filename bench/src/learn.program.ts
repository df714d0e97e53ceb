// A process of its own for each thing that is measured: its time, and its peak memory by the kernel.
// argv: which; DATABASE_URL and NOW_MS in the environment. Its last line is JSON.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEFAULT_CARE_POLICY, type CarePolicy } from '@palmhouse/domain';
import pg from 'pg';

const LEARNER = fileURLToPath(new URL('../../apps/care/dist/learn/learner.js', import.meta.url));
const PLANTS_AT_ONCE = 100;
const DAYS_BACK = 28;

interface Learner {
  learnBaselines(nowMs: number): Promise<unknown>;
  forecastWaterings(nowMs: number): Promise<unknown>;
}

type LearnerModule = {
  readonly Learner: new (pool: pg.Pool, settings: { readonly policy: CarePolicy }) => Learner;
};

const VALUES = ['soil_moisture', 'temperature'].flatMap((value) =>
  ['count', 'p25', 'median', 'p75'].map((part) => `${value}_${part}`),
);

/** The rows that learning looks at, as they lie there, read and dropped. */
async function bareRead(pool: pg.Pool, now: Date): Promise<unknown> {
  const from = new Date(now.getTime() - DAYS_BACK * 86_400_000);
  const plants = (await pool.query<{ id: number }>('SELECT id FROM plant ORDER BY id')).rows;
  let hourly = 0;
  let live = 0;
  for (let start = 0; start < plants.length; start += PLANTS_AT_ONCE) {
    const values = [plants.slice(start, start + PLANTS_AT_ONCE).map(({ id }) => id), from, now];
    const within = (instant: string) =>
      `plant_id = ANY ($1::int4[]) AND ${instant} >= $2 AND ${instant} < $3`;
    const hours = await pool.query({
      text: `SELECT plant_id, extract(epoch FROM hour)::int4, ${VALUES.join(', ')} FROM reading_hourly WHERE ${within('hour')}`,
      values,
      rowMode: 'array',
    });
    const readings = await pool.query({
      text: `SELECT plant_id, extract(epoch FROM taken_at), soil_moisture, temperature FROM reading WHERE ${within('taken_at')}`,
      values,
      rowMode: 'array',
    });
    hourly += hours.rowCount ?? 0;
    live += readings.rowCount ?? 0;
  }
  return { hourly, live };
}

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 2,
  options: '-c timezone=UTC -c statement_timeout=60000', // as the service has it
});
const nowMs = Number(process.env.NOW_MS);
const { Learner } = (await import(pathToFileURL(LEARNER).href)) as LearnerModule;
const learner = new Learner(pool, { policy: DEFAULT_CARE_POLICY });
const WORKS: Record<string, () => Promise<unknown>> = {
  read: () => bareRead(pool, new Date(nowMs)),
  learn: () => learner.learnBaselines(nowMs),
  look: () => learner.learnBaselines(nowMs),
  forecast: () => learner.forecastWaterings(nowMs),
  again: () => learner.forecastWaterings(nowMs + 900_000),
};
await pool.query('SELECT 1');
const since = performance.now();
const outcome = await WORKS[process.argv[2]!]!();
const seconds = (performance.now() - since) / 1_000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
await pool.end();
process.stdout.write(
  `${JSON.stringify({ seconds, mebibytes: maxRSS / 1_024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, outcome })}\n`,
);
