import { isTimeZone, STORAGE_WARN_SHARE, type CarePolicy, type CleaningPolicy } from '@palmhouse/domain';
import { LAKE_VARIABLES, lakeSettings, type LakeSettings } from '@palmhouse/lake';
import { CLEANING_VARIABLES, cleaningPolicy } from '@palmhouse/quarantine';
import {
  integer,
  pageUrl,
  readEnvironment,
  SERVICE_VARIABLES,
  serviceSettings,
  type ServiceSettings,
} from '@palmhouse/runtime';
import { z } from 'zod';
import { EXECUTIONS, type Execution } from '../execution/compiled.plugin.js';
import {
  PERSISTED_DOCUMENT_MODES,
  type PersistedDocumentMode,
} from '../persisted-documents/persisted-documents.js';
import { dashboardDirectory, dashboardUrl } from '../dashboard/dashboard.directory.js';
import { AUTH_VARIABLES, authSettings, type AuthSettings } from '../access/auth.settings.js';
import { LIMITS } from '../limits/limits.js';
import { RATE_VARIABLES, rateLimits, type RateLimits } from '../limits/rate.settings.js';
import { CARE_VARIABLES, careNumbers } from '../states/care-numbers.js';

export interface ApiSettings extends ServiceSettings, AuthSettings {
  readonly databasePoolSize: number;
  readonly lake: LakeSettings;
  /** As the archive warns by. */
  readonly storageWarnShare: number;
  /** `reference` is for comparing: graphql-js alone, slower. */
  readonly execution: Execution;
  /** As ingestion judges by: what a replay of the quarantine would come to. */
  readonly cleaning: CleaningPolicy;
  /** As care judges by. */
  readonly care: CarePolicy;
  /** Origins of pages that may ask from a browser; none: only the API's own page. */
  readonly corsOrigins: readonly string[];
  readonly persistedDocuments: PersistedDocumentMode;
  readonly production: boolean;
  /** Where the built dashboard lies; null: it is served elsewhere. */
  readonly dashboardDirectory: string | null;
  /** What links of the letters’ pages to the dashboard begin with; null: there is none. */
  readonly dashboardUrl: string | null;
  /** What links in mails are signed with, the same as care's; null: such links lead nowhere. */
  readonly linkSecret: string | null;
  /** By whose clocks botanists’ quiet hours are. */
  readonly museumTimeZone: string;
  /** Whether the schema is told: by introspection, and by what an error says a client may have meant. */
  readonly introspection: boolean;
  readonly rateLimits: RateLimits;
  /** Milliseconds of a whole request. */
  readonly requestMs: number;
  /** Whose X-Forwarded-For is believed: so many hops, or these addresses and networks; false: nobody's. */
  readonly trustProxy: number | readonly string[] | false;
}

const EXPECTED = 'expected origins such as https://plants.museum.example, separated by commas';

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .refine((list) => list.every(isOrigin), { error: EXPECTED });

const persistedDocuments = z
  .enum(PERSISTED_DOCUMENT_MODES, { error: `expected one of ${PERSISTED_DOCUMENT_MODES.join(', ')}` })
  .default('allowed');
const truth = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((text) => text === 'true');

// One hop more than there is, and a client can say of itself where it comes from.
const trustProxy = z
  .string()
  .refine((text) => /^([1-9]|[0-9a-f.:/, ]*[.:][0-9a-f.:/, ]*)$/i.test(text), {
    error: 'expected the number of proxies in front, or their addresses and networks, separated by commas',
  })
  .transform((text) => (/^\d$/.test(text) ? Number(text) : text.split(',').map((entry) => entry.trim())));

const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'expected an IANA time zone, such as Europe/London' })
  .default('Europe/London');

const warnShare = z.coerce.number().gt(0).lt(1).default(STORAGE_WARN_SHARE);

/** @throws EnvironmentError naming every bad variable at once. */
export function apiSettings(environment: NodeJS.ProcessEnv): ApiSettings {
  const read = readEnvironment(
    {
      ...SERVICE_VARIABLES,
      ...LAKE_VARIABLES,
      ...CLEANING_VARIABLES,
      ...CARE_VARIABLES,
      PORT: SERVICE_VARIABLES.PORT.default(3_000),
      METRICS_PORT: SERVICE_VARIABLES.METRICS_PORT.default(9_400),
      DATABASE_POOL_SIZE: integer(1, 100).default(10),
      CORS_ORIGINS: origins.default([]),
      STORAGE_WARN_SHARE: warnShare,
      PERSISTED_DOCUMENTS: persistedDocuments,
      GRAPHQL_EXECUTION: z.enum(EXECUTIONS).default('compiled'),
      ...AUTH_VARIABLES,
      ...RATE_VARIABLES,
      NODE_ENV: z.string().default('development'),
      INTROSPECTION: truth.optional(),
      REQUEST_LIMIT_MS: integer(100, 600_000).default(LIMITS.requestMs),
      TRUST_PROXY: trustProxy.optional(),
      DASHBOARD_DIRECTORY: z.string().min(1).optional(),
      DASHBOARD_URL: pageUrl.optional(),
      MUSEUM_TIME_ZONE: timeZone,
      LINK_SECRET: z
        .string()
        .min(32, { error: 'expected 32 characters or more, the same as care’s' })
        .optional(),
    },
    environment,
  );
  const production = read.NODE_ENV === 'production';
  const directory = dashboardDirectory(read.DASHBOARD_DIRECTORY);
  return {
    ...serviceSettings(read),
    ...authSettings(read, production),
    databasePoolSize: read.DATABASE_POOL_SIZE,
    lake: lakeSettings(read),
    storageWarnShare: read.STORAGE_WARN_SHARE,
    execution: read.GRAPHQL_EXECUTION,
    cleaning: cleaningPolicy(read),
    care: careNumbers(read),
    corsOrigins: read.CORS_ORIGINS,
    persistedDocuments: read.PERSISTED_DOCUMENTS,
    production,
    dashboardDirectory: directory,
    dashboardUrl: dashboardUrl(read.DASHBOARD_URL, directory),
    linkSecret: read.LINK_SECRET ?? null,
    museumTimeZone: read.MUSEUM_TIME_ZONE,
    introspection: read.INTROSPECTION ?? !production,
    rateLimits: rateLimits(read),
    requestMs: read.REQUEST_LIMIT_MS,
    trustProxy: read.TRUST_PROXY ?? false,
  };
}
