import { dayAfter, utcDayOf, type UtcDay } from '@palmhouse/domain';
import { partitionedDays, partitionOf } from '@palmhouse/persistence';
import type pg from 'pg';
import type { Check } from '../check.js';
import { ok, problem, skipped, warning, type Finding } from '../finding.js';
import { tryPartition } from './trial.js';

const DAY_MS = 86_400_000;
// A day's first reading is there within its first minutes.
const FIRST_READING_MS = 10 * 60_000;

/** Tables that have the name of one of these days' partitions, and are none: they stand in its way. */
async function impostors(
  pool: pg.Pool,
  days: readonly UtcDay[],
  partitioned: readonly UtcDay[],
): Promise<string[]> {
  const names = days.filter((day) => !partitioned.includes(day)).map((day) => partitionOf(day));
  const { rows } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1)`,
    [names],
  );
  return rows.map(({ name }) => name);
}

function ofToday(today: UtcDay, isThere: boolean, nowMs: number): Finding {
  if (isThere) return ok('today', `${today} has its partition`);
  if (nowMs % DAY_MS < FIRST_READING_MS) return ok('today', `${today} has just begun, and no reading yet`);
  return warning(
    'today',
    `${today} has no partition: no reading of today has been stored`,
    'see lag and source: ingestion makes the partition with the first reading',
  );
}

async function ofTomorrow(pool: pg.Pool, tomorrow: UtcDay, partitioned: readonly UtcDay[]): Promise<Finding> {
  const isThere = partitioned.includes(tomorrow);
  const tried = [...partitioned, tomorrow].sort().at(-1)!;
  const why = await tryPartition(pool, isThere ? dayAfter(tried) : tomorrow);
  if (why !== null)
    return problem(
      'tomorrow',
      `the next day's partition cannot be made: ${why}`,
      'see database: the rights and owners of the tables; without it every reading from midnight UTC on waits',
    );
  return ok(
    'tomorrow',
    isThere ? `${tomorrow} has its partition` : `${tomorrow} can get its partition (tried, and taken back)`,
  );
}

/** Is there a place for the readings of today and of tomorrow? Ingestion makes it with a day's first reading. */
export const partitionsCheck: Check = {
  group: 'partitions',
  name: 'today',
  remedy: 'run "palmhouse migrate"',
  examine: async ({ database }) => {
    const { pool } = await database();
    const { rows } = await pool.query(`SELECT to_regclass('public.reading') IS NOT NULL AS "isThere"`);
    if (rows[0].isThere !== true) return [skipped('today', 'there are no tables yet: see migrations')];
    const nowMs = Date.now();
    const today = utcDayOf(nowMs * 1_000);
    const tomorrow = dayAfter(today);
    const partitioned = await partitionedDays(pool);
    const inTheWay = await impostors(pool, [today, tomorrow], partitioned);
    if (inTheWay.length > 0)
      return inTheWay.map((name) =>
        problem(
          'name taken',
          `${name} is a table, and no partition of reading: readings of its day are refused`,
          `look into it; then ALTER TABLE ${name} RENAME TO ${name}_found, and ingestion makes the partition`,
        ),
      );
    return [
      ofToday(today, partitioned.includes(today), nowMs),
      await ofTomorrow(pool, tomorrow, partitioned),
    ];
  },
};
