import type { UtcDay } from '@palmhouse/domain';
import type pg from 'pg';

// What is tried takes milliseconds; a sweep that waits behind it must not notice.
const LIMITS = "SET LOCAL lock_timeout = '2s'; SET LOCAL statement_timeout = '4s'";

/**
 * Makes a day's partition and a temporary table, and takes both back.
 * @returns what PostgreSQL said against it; null when it would have worked.
 */
export async function tryPartition(pool: pg.Pool, day: UtcDay): Promise<string | null> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; ${LIMITS}`);
    await client.query('CREATE TEMPORARY TABLE palmhouse_doctor (LIKE public.reading) ON COMMIT DROP');
    await client.query('SELECT public.ensure_reading_partition($1::date)', [day]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    // A connection that cannot take it back is ended, which takes it back.
    const broken = await client.query('ROLLBACK').then(
      () => undefined,
      (error: Error) => error,
    );
    client.release(broken);
  }
}
