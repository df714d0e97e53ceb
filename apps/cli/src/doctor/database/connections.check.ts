import type { Check } from '../check.js';
import { found, graded, ok, warning, type Finding } from '../finding.js';
import { percent } from '../in-words.js';
import type { RoleFacts } from './role-facts.js';

// Of one process of each service where DATABASE_POOL_SIZE says nothing: api, ingestion, archive, care.
const POOLS = { api: 10, ingestion: 10, archive: 6, care: 6 };
// With the queue on PostgreSQL each process holds up to ten more; the API and ingestion one to hear and ring with.
const QUEUE_POOL = 10;
const BELLS = 2;

const FULL = { warn: 0.8, fail: 0.95 };

/** Connections that one process of each service may hold together. */
export function connectionsOfOneEach(poolSize: number | undefined, queueIsPostgres: boolean): number {
  const pools = Object.values(POOLS).map((size) => (poolSize ?? size) + (queueIsPostgres ? QUEUE_POOL : 0));
  return pools.reduce((sum, size) => sum + size, 0) + BELLS;
}

function limitOf({ serverConnections, roleConnections, databaseConnections }: RoleFacts): number {
  return Math.min(...[serverConnections, roleConnections, databaseConnections].filter((limit) => limit >= 0));
}

function room(limit: number, needed: number): Finding {
  return limit >= needed
    ? ok('connections', `${limit} allowed; one process of each service holds ${needed} at most`)
    : warning(
        'connections',
        `${limit} allowed, and one process of each service may hold ${needed}`,
        'raise max_connections (or the role’s or the database’s CONNECTION LIMIT), lower DATABASE_POOL_SIZE, or put the queue on Redis',
      );
}

function use({ usedConnections, serverConnections }: RoleFacts): Finding {
  const share = usedConnections / serverConnections;
  return found(
    graded(share, FULL),
    'connections in use',
    `${usedConnections} of ${serverConnections}, ${percent(share)}`,
    'see who holds them: SELECT application_name, count(*) FROM pg_stat_activity GROUP BY 1 ORDER BY 2 DESC; fewer replicas, or more max_connections',
  );
}

/** Are there connections enough for all services? */
export const connectionsCheck: Check = {
  group: 'database',
  name: 'connections',
  remedy: 'see that the role may read pg_stat_activity',
  examine: async (patient) => {
    const facts = await patient.role();
    const given = Number(patient.settings.environment['DATABASE_POOL_SIZE'] || NaN);
    const queueIsPostgres = patient.queueUrl?.startsWith('postgres') === true;
    const needed = connectionsOfOneEach(Number.isInteger(given) ? given : undefined, queueIsPostgres);
    return [room(limitOf(facts), needed), use(facts)];
  },
};
