import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { inTransaction } from './in-transaction.js';
import { isTransient } from './transient-error.js';

describe('work in a transaction', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.pool.query(
      `ALTER DATABASE ${database.name} SET default_transaction_isolation = 'serializable';
      CREATE TABLE kept (n integer UNIQUE DEFERRABLE INITIALLY DEFERRED)`,
    );
    // one connection: what is left on it would show in the next transaction
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
    pool.on('connect', (client) => client.on('error', () => undefined));
  });

  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  beforeEach(() => database.pool.query('TRUNCATE kept'));

  const keep = (on: pg.ClientBase | pg.Pool, n: number) => on.query('INSERT INTO kept VALUES ($1)', [n]);
  const kept = async () =>
    (await database.pool.query('SELECT n FROM kept ORDER BY n')).rows.map(({ n }) => n as number);
  const processOf = async (client: pg.ClientBase) =>
    (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid as number;

  it('stands as a whole, and gives what the work gave', async () => {
    const given = await inTransaction(pool, async (client) => {
      await keep(client, 1);
      await keep(client, 2);
      expect(await kept()).toEqual([]);
      return 'both';
    });
    expect(given).toBe('both');
    expect(await kept()).toEqual([1, 2]);
  });

  it('sees what stands, whatever the database’s default', async () => {
    await inTransaction(pool, async (client) => {
      const seen = async () => (await client.query('SELECT n FROM kept')).rowCount;
      expect(await seen()).toBe(0);
      await keep(database.pool, 1);
      expect(await seen()).toBe(1);
    });
  });

  it('leaves nothing of work that fails, tells its error, and goes on over the same connection', async () => {
    const refused = new Error('refused');
    let before = 0;
    const failing = inTransaction(pool, async (client) => {
      before = await processOf(client);
      await keep(client, 1);
      throw refused;
    });
    await expect(failing).rejects.toBe(refused);
    expect(await kept()).toEqual([]);
    expect(await inTransaction(pool, processOf)).toBe(before);
  });

  it('is undone where the commit itself is refused', async () => {
    const twice = inTransaction(pool, async (client) => {
      await keep(client, 1);
      await keep(client, 1);
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await kept()).toEqual([]);
    await inTransaction(pool, (client) => keep(client, 1));
    expect(await kept()).toEqual([1]);
  });

  it('is not taken for done where the work kept a failed statement to itself', async () => {
    const silent = inTransaction(pool, async (client) => {
      await keep(client, 1);
      await client.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(silent).rejects.toThrow('it was undone');
    expect(await kept()).toEqual([]);
  });

  it('does not use a lost connection again', async () => {
    let lost = 0;
    const cut = inTransaction(pool, async (client) => {
      lost = await processOf(client);
      await keep(client, 1);
      await database.pool.query('SELECT pg_terminate_backend($1)', [lost]);
      await keep(client, 2);
    });
    const error = await cut.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(isTransient(error)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await inTransaction(pool, processOf)).not.toBe(lost);
  });
});
