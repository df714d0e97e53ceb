import { pendingMigrations } from '@palmhouse/persistence';
import { whyQueueIsBehind } from '@palmhouse/queues';
import type { Check } from '../check.js';
import { ok, problem, warning, type Finding } from '../finding.js';
import { someOf } from '../in-words.js';
import type { DatabaseAccess } from '../patient.js';

const MIGRATE = 'run "palmhouse migrate" (in the cluster: the Job migrate of this version)';

/** Applied ones that this program does not know: it is older than what migrated the database. */
async function unknown({ dataSource, pool }: DatabaseAccess): Promise<string[]> {
  const known = new Set(dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM public.migration ORDER BY id');
  return rows.map(({ name }) => name).filter((name) => !known.has(name));
}

async function ofDatabase(access: DatabaseAccess): Promise<Finding> {
  const pending = await pendingMigrations(access.dataSource);
  if (pending.length > 0) return problem('database', `missing: ${someOf(pending)}`, MIGRATE);
  const newer = await unknown(access);
  if (newer.length > 0)
    return warning(
      'database',
      `newer than this program: ${someOf(newer)}`,
      'a roll-out may be under way; else bring this program and the services up to the same version',
    );
  return ok('database', 'current');
}

async function ofQueue(url: string): Promise<Finding> {
  const why = await whyQueueIsBehind(url);
  return why === null ? ok('queue', 'current') : problem('queue', why, MIGRATE);
}

/** Do the database and the queue have the shape that this version expects? */
export const migrationsCheck: Check = {
  group: 'migrations',
  name: 'database',
  remedy: MIGRATE,
  examine: async ({ database }) => [await ofDatabase(await database())],
};

export const queueMigrationsCheck: Check = {
  group: 'migrations',
  name: 'queue',
  remedy: MIGRATE,
  examine: async ({ queueUrl, database }) => {
    if (queueUrl === undefined || !/^postgres(ql)?:/.test(queueUrl)) return [];
    await database();
    return [await ofQueue(queueUrl)];
  },
};
