import { once } from 'node:events';
import {
  createPostgresBackend,
  runMigrations,
  setDefaultBackendFactory,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** What BullMQ's classes take as `connection`. */
  readonly connection: ConnectionOptions;
  /** Waits for a first connection, some seconds at most; rejects with why there is none. */
  whenReady(): Promise<void>;
  /** Answers when the backend does, now; rejects with what it said otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// Each worker holds one connection to LISTEN on; three workers, their queries and the producers beside them.
const POSTGRES_POOL_SIZE = 10;

/** Of the queue's tables on PostgreSQL. */
export const QUEUE_SCHEMA = 'bullmq';

// A distant Redis takes a second or two to shake hands.
const REDIS_READY_MILLISECONDS = 10_000;

function postgresBackend(url: string, onError: (error: Error) => void): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'palmhouse-queue',
    max: POSTGRES_POOL_SIZE,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  pool.setMaxListeners(0); // every queue and worker of the process hears of its errors
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined)); // the query it breaks is told
  const ping = async () => {
    await pool.query('SELECT 1 FROM job LIMIT 1');
  };
  return {
    kind: 'postgres',
    connection: pool as unknown as ConnectionOptions,
    whenReady: ping,
    ping,
    close: () => pool.end(),
  };
}

function redisBackend(url: string, onError: (error: Error) => void): QueueBackend {
  // null: BullMQ's workers block on Redis and must wait out an outage rather than give up.
  const redis = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'palmhouse' });
  redis.on('error', onError);
  const whenReady = async () => {
    const patience = AbortSignal.timeout(REDIS_READY_MILLISECONDS);
    if (redis.status !== 'ready') await once(redis, 'ready', { signal: patience });
  };
  return {
    kind: 'redis',
    connection: redis as unknown as ConnectionOptions,
    whenReady,
    ping: async () => {
      // Commands wait in ioredis's own queue while Redis is away; health must not.
      if (redis.status !== 'ready') throw new Error(`Redis is ${redis.status}`);
      await redis.ping();
    },
    close: async () => {
      redis.disconnect();
    },
  };
}

function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/**
 * Opens the queue's backend by its URL's scheme and makes it BullMQ's default for this process.
 * PostgreSQL's must have been migrated first (`migrateQueue`), else workers spin on a missing schema.
 */
export function openQueueBackend(url: string, onError: (error: Error) => void): QueueBackend {
  if (isPostgres(url)) {
    setDefaultBackendFactory(createPostgresBackend as unknown as BackendFactory<IQueueBackend>);
    return postgresBackend(url, onError);
  }
  setDefaultBackendFactory();
  return redisBackend(url, onError);
}

/**
 * Brings the queue's own schema up to date; nothing to do on Redis.
 * @returns what was applied, empty when it was current.
 */
export async function migrateQueue(url: string): Promise<string[]> {
  if (!isPostgres(url)) return [];
  const client = new pg.Client({ connectionString: url, application_name: 'palmhouse-migrate' });
  await client.connect();
  try {
    const before = await schemaVersion(client);
    const after = await runMigrations(client);
    return after === before ? [] : [`queue schema ${before} → ${after}`];
  } finally {
    await client.end();
  }
}

/** The queue schema's version on PostgreSQL, 0 where there is none yet. */
async function schemaVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query(`SELECT to_regclass('${QUEUE_SCHEMA}.migration') AS ledger`);
  if (rows[0].ledger === null) return 0;
  const version = await client.query(
    `SELECT coalesce(max(version), 0)::int AS version FROM ${QUEUE_SCHEMA}.migration`,
  );
  return version.rows[0].version;
}
