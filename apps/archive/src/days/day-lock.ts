import { startOfDay, type UtcDay } from '@palmhouse/domain';
import type pg from 'pg';

// Any constant will do; this one spells ARCH.
const ARCHIVE_LOCK = 0x41524348;
const DAY_MS = 86_400_000;

const numberOf = (day: UtcDay): number => startOfDay(day) / DAY_MS;

/**
 * Does work while this session alone may act on the day. PostgreSQL lets go of the lock when the session ends, also by
 * `kill -9`. (A session that is lost while its process works on is caught by the run's number at its next step.)
 * @returns null when another has the day.
 */
export async function withDayLock<T>(pool: pg.Pool, day: UtcDay, work: () => Promise<T>): Promise<T | null> {
  const client = await pool.connect();
  let broken = true;
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS mine', [
      ARCHIVE_LOCK,
      numberOf(day),
    ]);
    if (!rows[0]!.mine) {
      broken = false;
      return null;
    }
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock($1, $2)', [ARCHIVE_LOCK, numberOf(day)]).then(
        () => (broken = false),
        () => undefined, // the session is gone, and the lock with it
      );
    }
  } finally {
    client.release(broken);
  }
}
