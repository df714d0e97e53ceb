import { z } from 'zod';

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** A whole number from the environment, within bounds. */
export const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const DATABASE_FORM = 'expected postgres://user:password@host:port/database';
const QUEUE_FORM = 'expected redis://host:port or postgres://user:password@host:port/database';
const SOURCE_FORM = 'expected http://host:port/path, without the number of a plant';

export const databaseUrl = z
  .string({ error: DATABASE_FORM })
  .regex(/^postgres(ql)?:\/\/./, { error: DATABASE_FORM });

export const queueUrl = z
  .string({ error: QUEUE_FORM })
  .regex(/^(postgres(ql)?|rediss?):\/\/./, { error: QUEUE_FORM });

/** The plants API: one plant is at `{url}/{number}`. */
export const sourceUrl = z.url({ protocol: /^https?$/, error: SOURCE_FORM });

const PAGE_FORM = 'expected http://host:port or https://host, or none';

/** Where people's browsers find something; `none`: nowhere. */
export const pageUrl = z.union([z.literal('none'), z.url({ protocol: /^https?$/ })], { error: PAGE_FORM });

const TRACES_FORM = 'expected http://host:port of an OTLP receiver, without /v1/traces';

/** What every service is told. */
export interface ServiceSettings {
  readonly host: string;
  readonly port: number;
  /** Where `/metrics` is served; null: nowhere. */
  readonly metricsPort: number | null;
  /** From SIGTERM to a forced end. */
  readonly shutdownGraceSeconds: number;
  readonly logLevel: string;
  /** Where traces are sent, and which share of them; absent: none are kept. */
  readonly traces?: { readonly url: string; readonly share: number } | undefined;
  readonly databaseUrl: string;
  /** The database's own where none was given. */
  readonly queueUrl: string;
}

/** Variables every service reads. */
export const SERVICE_VARIABLES = {
  DATABASE_URL: databaseUrl,
  QUEUE_URL: queueUrl.optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: integer(0, 65_535),
  METRICS_PORT: z.union([z.literal('none'), integer(0, 65_535)], { error: 'expected a port, or none' }),
  // The launcher has ten seconds for everything. In a cluster it is longer than the longest job.
  SHUTDOWN_GRACE_SECONDS: integer(1, 86_400).default(8),
  // The names that OpenTelemetry gives them everywhere.
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: TRACES_FORM }).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
} as const;

function problemOf(name: string, issue: z.core.$ZodIssue, given: string | undefined): string {
  if (given === undefined) return `${name} is missing: ${issue.message.replace(/^Invalid input: /, '')}`;
  return `${name} is wrong: ${issue.message.replace(/^Invalid input: /, '')}`;
}

/**
 * Reads a service's settings, before anything starts. The values are never printed: URLs hold passwords.
 * @throws EnvironmentError naming every bad variable at once, with what is expected.
 */
export function readEnvironment<T extends z.ZodRawShape>(
  shape: T,
  environment: NodeJS.ProcessEnv,
): z.infer<z.ZodObject<T>> {
  // An empty variable is an unset one: that is how shells and manifests leave things out.
  const given = Object.fromEntries(
    Object.keys(shape)
      .filter((name) => (environment[name] ?? '') !== '')
      .map((name) => [name, environment[name]]),
  );
  const read = z.object(shape).safeParse(given);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return problemOf(name, issue, given[name]);
  });
  throw new EnvironmentError(`The environment does not allow a start:\n  ${problems.join('\n  ')}`);
}

/** The settings of `SERVICE_VARIABLES`, as read. */
export function serviceSettings(read: z.infer<z.ZodObject<typeof SERVICE_VARIABLES>>): ServiceSettings {
  return {
    host: read.HOST,
    port: read.PORT,
    metricsPort: read.METRICS_PORT === 'none' ? null : read.METRICS_PORT,
    shutdownGraceSeconds: read.SHUTDOWN_GRACE_SECONDS,
    logLevel: read.LOG_LEVEL,
    ...(read.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && {
      traces: { url: read.OTEL_EXPORTER_OTLP_ENDPOINT, share: read.OTEL_TRACES_SAMPLER_ARG },
    }),
    databaseUrl: read.DATABASE_URL,
    queueUrl: read.QUEUE_URL ?? read.DATABASE_URL,
  };
}
