import type { DataSource } from 'typeorm';
import { pendingMigrations } from './migrate.js';

/** Says what is missing and what to do, or null when nothing is. */
export async function whyNotCurrent(dataSource: DataSource): Promise<string | null> {
  const pending = await pendingMigrations(dataSource);
  if (pending.length === 0) return null;
  const what = pending.length === 1 ? 'a migration' : `${pending.length} migrations`;
  return `The database lacks ${what}: ${pending.join(', ')}. Run "palmhouse migrate", then start again.`;
}

/** What a service's readiness asks of its database. */
export function databaseHealth(dataSource: DataSource): { name: string; check(): Promise<void> }[] {
  return [
    { name: 'postgresql', check: async () => void (await dataSource.query('SELECT 1')) },
    {
      name: 'migrations',
      check: async () => {
        const why = await whyNotCurrent(dataSource);
        if (why !== null) throw new Error(why);
      },
    },
  ];
}
