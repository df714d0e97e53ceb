import type { CleaningPolicy } from '@palmhouse/domain';
import { CLEANING_VARIABLES, cleaningPolicy } from '@palmhouse/quarantine';
import {
  integer,
  readEnvironment,
  SERVICE_VARIABLES,
  serviceSettings,
  sourceUrl,
  type ServiceSettings,
} from '@palmhouse/runtime';

const VARIABLES = {
  ...SERVICE_VARIABLES,
  PORT: SERVICE_VARIABLES.PORT.default(3001),
  METRICS_PORT: SERVICE_VARIABLES.METRICS_PORT.default(9401),
  DATABASE_POOL_SIZE: integer(2, 100).default(10),
  PLANTS_API_URL: sourceUrl,
  // 64 waiting requests answer 50 plants at 1.6 s in one breath, and are no burden to the source.
  SWEEP_CONCURRENCY: integer(1, 4_096).default(64),
  // The slowest healthy answer on record took 1.6 s.
  REQUEST_TIMEOUT_MS: integer(100, 60_000).default(10_000),
  // Ten seconds of the minute stay for loading what came last.
  SWEEP_DEADLINE_MS: integer(1_000, 55_000).default(50_000),
  // The longest report on record has 1.7 kB.
  MAX_BODY_BYTES: integer(1_024, 16_777_216).default(65_536),
  SHARD_SIZE: integer(1, 100_000).default(500),
  // Enough that one shard asks while others load.
  SHARDS_AT_ONCE: integer(1, 64).default(4),
  FIRST_PLANT_ID: integer(0, 1_000_000_000).default(1),
  DISCOVERY_MISSES: integer(1, 1_000).default(5),
  // A source that answers every id would otherwise be walked for ever.
  MAX_PLANT_ID: integer(1, 1_000_000_000).default(1_000_000),
  ...CLEANING_VARIABLES,
} as const;

export interface SourceSettings {
  /** Without a trailing slash; a plant is at `{url}/{id}`. */
  readonly url: string;
  readonly concurrency: number;
  readonly requestTimeoutMs: number;
  readonly maxBodyBytes: number;
}

export interface SweepSettings {
  /** A sweep asks until this long after its minute began. */
  readonly deadlineMs: number;
  readonly shardSize: number;
  readonly shardsAtOnce: number;
}

export interface DiscoverySettings {
  readonly firstPlantId: number;
  /** Consecutive ids that are not found, after which there are no more plants. */
  readonly misses: number;
  readonly maxPlantId: number;
}

export interface IngestionSettings extends ServiceSettings {
  readonly databasePoolSize: number;
  readonly source: SourceSettings;
  readonly sweep: SweepSettings;
  readonly discovery: DiscoverySettings;
  readonly cleaning: CleaningPolicy;
}

/** @throws EnvironmentError naming every variable that is missing or wrong. */
export function readIngestionSettings(environment: NodeJS.ProcessEnv): IngestionSettings {
  const read = readEnvironment(VARIABLES, environment);
  return {
    ...serviceSettings(read),
    databasePoolSize: read.DATABASE_POOL_SIZE,
    source: {
      url: read.PLANTS_API_URL.replace(/\/+$/, ''),
      concurrency: read.SWEEP_CONCURRENCY,
      requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
      maxBodyBytes: read.MAX_BODY_BYTES,
    },
    sweep: {
      deadlineMs: read.SWEEP_DEADLINE_MS,
      shardSize: read.SHARD_SIZE,
      shardsAtOnce: read.SHARDS_AT_ONCE,
    },
    discovery: {
      firstPlantId: read.FIRST_PLANT_ID,
      misses: read.DISCOVERY_MISSES,
      maxPlantId: read.MAX_PLANT_ID,
    },
    cleaning: cleaningPolicy(read),
  };
}
