import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  readonly pool: pg.Pool;
  /** Takes it away from whoever is connected, and from all who come, until it is given back. */
  takeAway(): Promise<void>;
  giveBack(): Promise<void>;
  /** Ends the pool and drops the database, whoever is still connected. */
  drop(): Promise<void>;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: does this project's jest.config.mjs say { postgres: true }?`);
  return value;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: required('TEST_POSTGRES_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * A database of a test file's own; its name proves whose it is.
 * @param template a test database that nobody is connected to (end its pool first); else the migrated template1.
 */
export async function createTestDatabase(template?: string): Promise<TestDatabase> {
  const name = `palmhouse_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
  const url = new URL(required('TEST_POSTGRES_URL'));
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 5, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  return {
    name,
    url: url.href,
    pool,
    takeAway: async () => {
      await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    giveBack: () => onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
    drop: async () => {
      if (!pool.ended) await pool.end();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
