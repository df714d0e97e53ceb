import type pg from 'pg';

const TRY_LOCK = { name: 'care-try-lock', text: 'SELECT pg_try_advisory_lock(hashtext($1)) AS held' };
const UNLOCK = { name: 'care-unlock', text: 'SELECT pg_advisory_unlock(hashtext($1))' };

/**
 * Does a work that nobody else is doing, on a connection of its own; a connection that is lost frees it.
 * @returns null where somebody else is at it.
 */
export async function oneAtOnce<T>(
  pool: pg.Pool,
  name: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T | null> {
  const client = await pool.connect();
  let broken = true;
  try {
    const { rows } = await client.query<{ held: boolean }>({ ...TRY_LOCK, values: [name] });
    if (!rows[0]!.held) {
      broken = false;
      return null;
    }
    const done = await work(client);
    await client.query({ ...UNLOCK, values: [name] });
    broken = false;
    return done;
  } finally {
    client.release(broken); // with a lock or a transaction that may still be held it is closed
  }
}
