import { say } from '../output/console.js';
import type { Settings } from '../settings.js';
import { reachableFrom } from './reachable.js';
import { waitForSchema } from './wait-for-schema.js';

/** Brings the database's and the queue's schema up to date, or waits until they are. Gives the exit code. */
export async function migrate(settings: Settings): Promise<number> {
  const { databaseUrl, queueUrl } = reachableFrom(settings);
  if (settings.waitSeconds !== undefined)
    return waitForSchema({ databaseUrl, queueUrl, milliseconds: settings.waitSeconds * 1_000, say });
  const { migrateDatabase } = await import('@palmhouse/persistence');
  const { migrateQueue } = await import('@palmhouse/queues');
  const applied = [...(await migrateDatabase(databaseUrl)), ...(await migrateQueue(queueUrl))];
  for (const name of applied) say(`applied ${name}`);
  if (applied.length === 0) say('Database and queue are current.');
  return 0;
}
