import { EMPTY_DIGEST, type ReadingsDigest, type UtcDay } from '@palmhouse/domain';
import {
  copyReadingsOut,
  dayHasRows,
  digestReadings,
  partitionOf,
  type TakeBlock,
} from '@palmhouse/persistence';
import type pg from 'pg';

// One process digests a day in the time that its copy takes; more would only take the copy's processor from it.
const ALONE = 'SET LOCAL max_parallel_workers_per_gather = 0';

const READ_ONLY = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/**
 * Copies a day's rows out of the database and lets PostgreSQL digest the very same rows beside it: both sessions see one
 * snapshot, whatever is loaded meanwhile.
 */
export async function copyDay(pool: pg.Pool, day: UtcDay, take: TakeBlock): Promise<ReadingsDigest> {
  const copier = await pool.connect();
  const digester = await pool.connect().catch((error: unknown) => {
    copier.release();
    throw error;
  });
  let broken = true;
  try {
    await copier.query(READ_ONLY);
    if (!(await dayHasRows(copier, day))) {
      await copier.query('COMMIT');
      broken = false;
      return EMPTY_DIGEST;
    }
    const { rows } = await copier.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    await digester.query(`${READ_ONLY}; SET TRANSACTION SNAPSHOT '${rows[0]!.snapshot}'; ${ALONE}`);
    const table = `public.${partitionOf(day)}`;
    const digest = digestReadings(digester, table);
    digest.catch(() => undefined); // awaited below, behind the copy
    await copyReadingsOut(copier, table, take);
    const digested = await digest;
    await Promise.all([copier.query('COMMIT'), digester.query('COMMIT')]);
    broken = false;
    return digested;
  } finally {
    // A copy that was left in the middle, or a transaction in doubt: another connection is cheaper than finding out.
    copier.release(broken);
    digester.release(broken);
  }
}
