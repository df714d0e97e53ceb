import type { DataSource } from 'typeorm';
import { openDataSource } from './data-source.js';

// Any constant will do; this one spells PALM.
const MIGRATION_LOCK = 0x50414c4d;

/**
 * Brings a database's schema up to date; several callers at once take turns.
 * @returns the names of the migrations that were applied, none when it was current.
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const dataSource = await openDataSource({ url, applicationName: 'palmhouse-migrate' });
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'all' });
    return applied.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).finally(() => lock.release());
    await dataSource.destroy();
  }
}

/** The migrations this code knows that the database lacks. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [{ exists }] = await dataSource.query(
    `SELECT to_regclass('public.migration') IS NOT NULL AS "exists"`,
  );
  if (!exists) return known;
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM public.migration');
  const applied = new Set(rows.map((row) => row.name));
  return known.filter((name) => !applied.has(name));
}
