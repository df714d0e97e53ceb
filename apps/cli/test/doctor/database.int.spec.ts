import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { deserted, findings } from './bedside.js';

let database: TestDatabase;
const role = `palmhouse_test_${randomBytes(6).toString('hex')}`;
const PASSWORD = 'of-the-role-7f3a';

/** The same database as a role that is told what it may. */
function as(name: string): string {
  const url = new URL(database.url);
  url.username = name;
  url.password = PASSWORD;
  return url.href;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`);
});

afterAll(async () => {
  await database.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await database.drop();
});

describe('the database, for a role that may all it needs', () => {
  it('is well', async () => {
    const found = await findings(
      { DATABASE_URL: database.url },
      'database',
      'migrations',
      'partitions',
      'clock',
      'zone',
    );
    const ill = Object.values(found).filter(({ status }) => status !== 'ok');
    // Nothing was stored here today.
    expect(ill.map(({ name }) => name).filter((name) => name !== 'today')).toEqual([]);
    expect(found['PostgreSQL']).toMatchObject({ status: 'ok' });
    expect(found['tomorrow']!.text).toContain('tried, and taken back');
    expect(found['owning readings']!.status).toBe('ok');
  });

  it('is left as it was: what is tried is taken back', async () => {
    await findings({ DATABASE_URL: database.url }, 'partitions');
    const { rows } = await database.pool.query(
      `SELECT relname FROM pg_class WHERE relname ~ '^reading_\\d' OR relname = 'palmhouse_doctor'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the database, for a role without rights', () => {
  it('is told right by right, with the statement that helps', async () => {
    await database.pool.query(`REVOKE TEMPORARY ON DATABASE ${database.name} FROM PUBLIC`);
    await database.pool.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
    const found = await findings({ DATABASE_URL: as(role) }, 'database', 'partitions');
    expect(found['making tables']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining(`CREATE ON SCHEMA public TO ${role}`),
    });
    expect(found['temporary tables']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining(`GRANT TEMPORARY ON DATABASE ${database.name} TO ${role}`),
    });
    expect(found['using tables']).toMatchObject({
      status: 'problem',
      text: expect.stringMatching(/may not read and write alert, .* more$/),
    });
    expect(found['owning readings']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('reading'),
    });
    expect(found['tomorrow']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('permission denied'),
    });
  });

  it('tells what its own settings would cut off, forbid, or show in other hours', async () => {
    await database.pool.query(`ALTER ROLE ${role} SET statement_timeout = '5s'`);
    await database.pool.query(`ALTER ROLE ${role} SET default_transaction_read_only = on`);
    await database.pool.query(`ALTER ROLE ${role} SET timezone = 'Asia/Tokyo'`);
    await database.pool.query(`ALTER ROLE ${role} CONNECTION LIMIT 20`);
    const found = await findings({ DATABASE_URL: as(role) }, 'database', 'zone');
    expect(found['time-outs']).toMatchObject({ status: 'warning', text: expect.stringContaining('5000 ms') });
    expect(found['writing']).toMatchObject({ status: 'problem', text: 'transactions are read only' });
    expect(found['connections']).toMatchObject({
      status: 'warning',
      text: '20 allowed, and one process of each service may hold 74',
    });
    // In the zone's group, which is told first.
    const zone = await findings({ DATABASE_URL: as(role) }, 'zone');
    expect(zone['PostgreSQL']).toMatchObject({
      status: 'warning',
      text: expect.stringContaining('Asia/Tokyo'),
    });
  });
});

describe('a database that cannot be entered', () => {
  it.each([
    [
      'is not there',
      async () => `postgres://palm:hidden-word@127.0.0.1:${await deserted()}/x`,
      'ECONNREFUSED',
    ],
    [
      'knows another password',
      async () => as(role).replace(PASSWORD, 'hidden-word'),
      'password authentication',
    ],
  ])('is told once where it %s, without the password', async (_, url, why) => {
    const found = await findings({ DATABASE_URL: await url() }, 'clock', 'database', 'migrations', 'lag');
    const problems = Object.values(found).filter(({ status }) => status === 'problem');
    for (const { text } of problems) expect(text).toContain(why);
    expect(found['sweeps']).toMatchObject({
      status: 'skipped',
      text: expect.stringContaining('see database'),
    });
    expect(JSON.stringify(found)).not.toContain('hidden-word');
  });
});

describe('a database that cannot hold every name', () => {
  it('is told by its encoding', async () => {
    const latin = `palmhouse_test_${randomBytes(6).toString('hex')}`;
    await database.pool.query(`CREATE DATABASE ${latin} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    try {
      const url = new URL(database.url);
      url.pathname = `/${latin}`;
      const found = await findings({ DATABASE_URL: url.href }, 'database', 'migrations', 'lag', 'partitions');
      expect(found['encoding']).toMatchObject({ status: 'problem', text: expect.stringContaining('LATIN1') });
      // And has no tables, which is no reason to fail in other ways than to say so.
      expect(found['database']).toMatchObject({
        status: 'problem',
        text: expect.stringContaining('missing: '),
      });
      expect(found['queue']).toMatchObject({ status: 'problem' });
      expect([found['sweeps']!.status, found['today']!.status, found['using tables']!.status]).toEqual([
        'skipped',
        'skipped',
        'skipped',
      ]);
    } finally {
      await database.pool.query(`DROP DATABASE ${latin} WITH (FORCE)`);
    }
  });
});

describe('migrations', () => {
  it('are told by name where one is missing, or where the database is newer than this program', async () => {
    const other = await createTestDatabase();
    try {
      await other.pool.query(
        `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Roses9999999999999')`,
      );
      const newer = await findings({ DATABASE_URL: other.url }, 'migrations');
      expect(newer['database']).toMatchObject({ status: 'warning', text: expect.stringContaining('Roses') });
      const { rows } = await other.pool.query(
        `DELETE FROM migration WHERE id = (SELECT max(id) FROM migration WHERE name !~ 'Roses') RETURNING name`,
      );
      const behind = await findings({ DATABASE_URL: other.url }, 'migrations');
      expect(behind['database']).toMatchObject({
        status: 'problem',
        text: `missing: ${rows[0].name}`,
        remedy: expect.stringContaining('palmhouse migrate'),
      });
      expect(behind['queue']).toMatchObject({ status: 'ok', text: 'current' });
      await other.pool.query('DELETE FROM bullmq.migration WHERE version > 1');
      const old = await findings({ DATABASE_URL: other.url }, 'migrations');
      expect(old['queue']).toMatchObject({ status: 'problem', text: expect.stringContaining('is expected') });
    } finally {
      await other.drop();
    }
  });
});

describe('partitions', () => {
  it('are well where today’s and tomorrow’s are there, and told where a table stands in the way', async () => {
    const other = await createTestDatabase();
    try {
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
      for (const ahead of [0, 1])
        await other.pool.query('SELECT ensure_reading_partition($1::date)', [day(ahead)]);
      const well = await findings({ DATABASE_URL: other.url }, 'partitions');
      expect([well['today']!.status, well['tomorrow']!.status]).toEqual(['ok', 'ok']);
      const partition = `reading_${day(1).replaceAll('-', '_')}`;
      await other.pool.query(`ALTER TABLE reading DETACH PARTITION ${partition}`);
      const taken = await findings({ DATABASE_URL: other.url }, 'partitions');
      expect(taken['name taken']).toMatchObject({
        status: 'problem',
        text: expect.stringContaining(partition),
      });
    } finally {
      await other.drop();
    }
  });

  it('wait for nobody who holds the table: the trial gives up, and says why', async () => {
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    try {
      await holder.query('BEGIN; LOCK TABLE reading IN ACCESS EXCLUSIVE MODE');
      const found = await findings({ DATABASE_URL: database.url }, 'partitions');
      expect(found['tomorrow']).toMatchObject({ status: 'problem', text: expect.stringContaining('lock') });
    } finally {
      await holder.end();
    }
  });
});
