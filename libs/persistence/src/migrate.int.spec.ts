import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { openDataSource } from './data-source.js';
import { migrateDatabase, pendingMigrations } from './migrate.js';

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  const tables = async () =>
    (
      await database.pool.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND NOT relispartition AND relname NOT IN ('migration', 'typeorm_metadata')`,
      )
    ).rows;

  it('have nothing to do on a current database', async () => {
    expect(await migrateDatabase(database.url)).toEqual([]);
  });

  it('go all the way down, are then missed, and come up again, once for several callers', async () => {
    const dataSource = await openDataSource({ url: database.url, applicationName: 'test' });
    try {
      for (let down = dataSource.migrations.length; down > 0; down -= 1) {
        await dataSource.undoLastMigration({ transaction: 'all' });
      }
      expect(await tables()).toEqual([]);
      expect(await pendingMigrations(dataSource)).toHaveLength(dataSource.migrations.length);
      const applied = await Promise.all([migrateDatabase(database.url), migrateDatabase(database.url)]);
      expect(applied.flat()).toHaveLength(dataSource.migrations.length);
      expect(await pendingMigrations(dataSource)).toEqual([]);
      expect(await tables()).not.toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('refuse a ledger that does not add up', async () => {
    await database.pool.query(
      `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at) VALUES ('2026-11-20T10:00Z', 1, 50, 1, now())`,
    );
    for (const table of ['sweep', 'sweep_shard']) {
      const row =
        table === 'sweep' ? '' : `INSERT INTO sweep_shard (minute, shard) VALUES ('2026-11-20T10:00Z', 0);`;
      await expect(
        database.pool.query(`${row} UPDATE ${table} SET asked = 50, stored = 48, away = 1`),
      ).rejects.toThrow(`${table}_ledger_balances`);
    }
  });

  it('refuse a sweep that does not start on a minute', async () => {
    await expect(
      database.pool.query(
        `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at) VALUES ('2026-11-20T10:00:30Z', 1, 50, 1, now())`,
      ),
    ).rejects.toThrow('sweep_minute_check');
  });
});
