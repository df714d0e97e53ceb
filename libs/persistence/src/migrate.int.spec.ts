import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { openDataSource } from './data-source.js';
import { migrateDatabase, pendingMigrations } from './migrate.js';

/** Whether the migration that brought mails about reports is undone. */
const isBefore = async (pool: TestDatabase['pool']) =>
  (await pool.query(`SELECT to_regclass('bug_report_picture') AS pictures`)).rows[0].pictures === null;

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

  it('mail no reports of before there were such mails, and go down with those there are', async () => {
    const { pool } = database;
    const report = (title: string) =>
      pool.query(
        `INSERT INTO bug_report (title, text, reporter_id, reporter_name, reported_at) VALUES ($1, 'y', 'p', 'P', now())`,
        [title],
      );
    const dataSource = await openDataSource({ url: database.url, applicationName: 'test' });
    try {
      await report('new');
      await pool.query(`INSERT INTO notification (kind, key, bug_report_id, recipient, recipient_name, created_at, not_before)
        SELECT 'bug_report', 'bug:1', id, 'ops@museum.example', 'Engineers', now(), now() FROM bug_report`);
      while (!(await isBefore(pool))) await dataSource.undoLastMigration({ transaction: 'all' });
      expect((await pool.query('SELECT FROM notification')).rowCount).toBe(0);
      await report('of before');
      await migrateDatabase(database.url);
      expect((await pool.query('SELECT title FROM bug_report WHERE mailed_at IS NULL')).rows).toEqual([]);
      expect((await pool.query('SELECT title FROM bug_report ORDER BY id')).rows).toHaveLength(2);
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
