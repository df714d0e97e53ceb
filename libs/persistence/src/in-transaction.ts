import type pg from 'pg';

// What is seen behind a lock must be what stands, whatever the server's default.
const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED';

/**
 * Does work in one transaction: all of it stands once this resolves, and nothing of it where this rejects. (Where the
 * line is lost while committing, nobody knows: `isTransient` is true of that error.) A connection that cannot be rolled
 * back is not used again.
 * @throws what the work threw; Error where the work kept an error of the database's to itself, since nothing of a
 * transaction stands in which a statement failed.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(BEGIN);
    const result = await work(client);
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a statement of the transaction had failed: it was undone');
    broken = false;
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => (broken = false),
      () => undefined,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
