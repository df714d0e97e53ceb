import { tmpdir } from 'node:os';
import { STORAGE_WARN_SHARE } from '@palmhouse/domain';
import { lakeSettings, LAKE_VARIABLES, type LakeSettings } from '@palmhouse/lake';
import {
  integer,
  readEnvironment,
  SERVICE_VARIABLES,
  serviceSettings,
  type ServiceSettings,
} from '@palmhouse/runtime';
import { z } from 'zod';

const FORMATS_FORM = 'expected parquet, or parquet,csv';
const TIME_FORM = 'expected a time of day in UTC, HH:MM';

const VARIABLES = {
  ...SERVICE_VARIABLES,
  ...LAKE_VARIABLES,
  PORT: SERVICE_VARIABLES.PORT.default(3002),
  METRICS_PORT: SERVICE_VARIABLES.METRICS_PORT.default(9402),
  // The archive's steps hold three connections at most (lock, copy, digest); the watch and health take the others.
  DATABASE_POOL_SIZE: integer(4, 100).default(6),
  ARCHIVE_KEEP_LIVE_HOURS: integer(24, 24 * 365).default(24),
  // Behind midnight, so that a sweep that began before it has been loaded.
  ARCHIVE_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: TIME_FORM })
    .default('00:10'),
  ARCHIVE_FORMATS: z
    .string({ error: FORMATS_FORM })
    .regex(/^(parquet|parquet,csv|csv,parquet)$/, { error: FORMATS_FORM })
    .default('parquet'),
  // 12 MB a file: one plant is fetched from a distant store in a breath, and a year of 50 plants is 365 files.
  ARCHIVE_PART_ROWS: integer(1_000, 10_000_000).default(1_000_000),
  // 14 plants' day; DuckDB reads whole multiples of 2,048.
  ARCHIVE_ROW_GROUP_ROWS: integer(2_048, 1_048_576).default(20_480),
  ARCHIVE_MEMORY_MB: integer(128, 65_536).default(512),
  ARCHIVE_TEMP_DIR: z.string().min(1).optional(),
  ARCHIVE_RESTORED_HOURS: integer(1, 24 * 365).default(168),
  STORAGE_QUOTA_BYTES: z.coerce.number().int().positive().optional(),
  STORAGE_PATH: z.string().min(1).optional(),
  STORAGE_WARN_SHARE: z.coerce.number().gt(0).lt(1).default(STORAGE_WARN_SHARE),
} as const;

export interface ArchiveSettings extends ServiceSettings {
  readonly databasePoolSize: number;
  readonly lake: LakeSettings;
  /** What is younger stays in the database. */
  readonly keepLiveHours: number;
  /** Time of day, UTC. */
  readonly at: { readonly hour: number; readonly minute: number };
  readonly writesCsv: boolean;
  readonly partRows: number;
  readonly rowGroupRows: number;
  /** DuckDB's, in mebibytes; past it, it spills to `temporaryDirectory`. */
  readonly memoryMb: number;
  readonly temporaryDirectory: string;
  /** How long a day brought back into the database stays there. */
  readonly restoredHours: number;
  readonly storage: StorageSettings;
}

export interface StorageSettings {
  /** What the database may take; null: see `path`. */
  readonly quotaBytes: number | null;
  /** A path on the disk that the database lies on; null: unknown from here. */
  readonly path: string | null;
  /** From this share on the storage is nearly full. */
  readonly warnShare: number;
}

/** @throws EnvironmentError naming every variable that is missing or wrong. */
export function readArchiveSettings(environment: NodeJS.ProcessEnv): ArchiveSettings {
  const read = readEnvironment(VARIABLES, environment);
  const [hour, minute] = read.ARCHIVE_AT.split(':').map(Number) as [number, number];
  return {
    ...serviceSettings(read),
    databasePoolSize: read.DATABASE_POOL_SIZE,
    lake: lakeSettings(read),
    keepLiveHours: read.ARCHIVE_KEEP_LIVE_HOURS,
    at: { hour, minute },
    writesCsv: read.ARCHIVE_FORMATS.includes('csv'),
    partRows: read.ARCHIVE_PART_ROWS,
    rowGroupRows: read.ARCHIVE_ROW_GROUP_ROWS,
    memoryMb: read.ARCHIVE_MEMORY_MB,
    temporaryDirectory: read.ARCHIVE_TEMP_DIR ?? tmpdir(),
    restoredHours: read.ARCHIVE_RESTORED_HOURS,
    storage: {
      quotaBytes: read.STORAGE_QUOTA_BYTES ?? null,
      path: read.STORAGE_PATH ?? null,
      warnShare: read.STORAGE_WARN_SHARE,
    },
  };
}
