import 'reflect-metadata';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { DiscoveryEntity } from './entities/discovery.entity.js';
import { SweepEntity } from './entities/sweep.entity.js';
import { MIGRATIONS } from './migrations/index.js';

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/database`, PostgreSQL 15 or later. */
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Connections this process may hold at most. */
  readonly poolSize?: number;
  /** Milliseconds after which a statement, a wait for a lock or an idle transaction is given up; without it, never. */
  readonly statementTimeoutMs?: number;
}

// Ten a process: four shards loading at once, the clock, health and some air; 100 connections (PostgreSQL's
// default) then carry nine services.
const DEFAULT_POOL_SIZE = 10;

const TIMESTAMPTZ_OID = 1184;

/** `2026-01-26 15:16:04.703006+00` → `2026-01-26T15:16:04.703006Z`; a Date would lose the microseconds. */
function isoInstant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === TIMESTAMPTZ_OID
      ? isoInstant
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * A session that died without a word keeps its locks until PostgreSQL notices, by default for hours; one that waits
 * for them would wait as long. Both ends give up: the server on the statement, the lock and the idle transaction,
 * the client on a server that no longer answers.
 */
function limits(milliseconds: number): pg.PoolConfig {
  return {
    statement_timeout: milliseconds,
    lock_timeout: milliseconds,
    idle_in_transaction_session_timeout: milliseconds,
    query_timeout: milliseconds + 5_000,
  };
}

/** Settings of every connection to Palmhouse's database: instants come and go as UTC ISO text. */
export function connectionConfig(options: DatabaseOptions): pg.PoolConfig {
  return {
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.poolSize ?? DEFAULT_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: '-c timezone=UTC -c datestyle=ISO',
    types,
    ...(options.statementTimeoutMs !== undefined && limits(options.statementTimeoutMs)),
  };
}

export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions {
  const { connectionString, max, ...extra } = connectionConfig(options);
  return {
    type: 'postgres',
    url: connectionString,
    poolSize: max,
    extra,
    entities: [DiscoveryEntity, SweepEntity],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    synchronize: false,
    // A dropped idle connection is the pool's to replace; a query on it fails and is handled where it was asked.
    poolErrorHandler: () => undefined,
  };
}

/**
 * A connection that is lost while someone holds it fails their query, and emits an error of its own besides, which
 * without a listener would end the process.
 */
function surviveLostConnections(pool: pg.Pool): void {
  const heard = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on('error', () => undefined);
  });
}

/** Connects, or throws what PostgreSQL said. */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const dataSource = await new DataSource(dataSourceOptions(options)).initialize();
  surviveLostConnections(poolOf(dataSource));
  return dataSource;
}

/** The pg pool under a data source, for statements that TypeORM would only slow down. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
