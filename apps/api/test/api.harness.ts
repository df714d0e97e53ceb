import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LoggerService } from '@nestjs/common';
import { DEFAULT_CARE_POLICY, DEFAULT_CLEANING_POLICY } from '@palmhouse/domain';
import { LAKE_VARIABLES, lakeSettings, type LakeSettings } from '@palmhouse/lake';
import type { Role } from '@palmhouse/domain';
import { createApiKey } from '@palmhouse/persistence';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { z } from 'zod';
import { ApiModule } from '../src/api.module.js';
import type { Execution } from '../src/execution/compiled.plugin.js';
import { configure } from '../src/service/configure.js';
import type { ApiSettings } from '../src/service/settings.js';
import { serverOptions } from '../src/service/server-options.js';
import { POOL, type Clock } from '../src/service/tokens.js';

/** Each suite runs both ways (jest.config.mjs). */
export const EXECUTION: Execution =
  (globalThis as { GRAPHQL_EXECUTION?: Execution }).GRAPHQL_EXECUTION ?? 'compiled';

/** When the tests' museum is: readings are placed before it. */
export const NOW = '2026-11-20T12:00:00.000Z';

interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (number | string)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What came back over HTTP. */
export class Answer {
  constructor(
    readonly status: number,
    readonly data: unknown,
    readonly errors: readonly AnsweredError[],
    readonly headers: Headers,
  ) {}

  /** The value at a path such as `plants.nodes.0.name`; `*` for each entry of a list. */
  at(path: string): unknown {
    return valueAt(this.data, path.split('.'));
  }

  get error(): AnsweredError {
    const [only, ...others] = this.errors;
    if (only === undefined || others.length > 0)
      throw new Error(`one error expected: ${JSON.stringify(this.errors)}`);
    return only;
  }
}

function valueAt(value: unknown, [step, ...rest]: string[]): unknown {
  if (step === undefined) return value;
  if (step === '*') return (value as unknown[]).map((entry) => valueAt(entry, rest));
  return valueAt((value as Record<string, unknown> | null | undefined)?.[step], rest);
}

/** A statement as it went to PostgreSQL. */
export interface AskedStatement {
  readonly name?: string;
  readonly text: string;
  readonly values?: unknown[];
}

export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  /** Lines that were logged as errors or warnings, by the service or by Nest. */
  readonly logged: { readonly fields: Record<string, unknown>; readonly message: string }[];
  /** Names of the statements that ran since the last call. */
  statements(): string[];
  /** The same statements, whole. */
  asked(): readonly AskedStatement[];
  /** @param headers such as `signedInAs` gives. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

const NO_LIMITS = { anonymous: 0, visitor: 0, botanist: 0, engineer: 0, admin: 0, open: 0 };

/** An API key of these roles, as the headers that sign in with it. */
export async function signedInAs(
  pool: pg.Pool,
  ...roles: Role[]
): Promise<Readonly<Record<'x-api-key', string>>> {
  const { key } = await createApiKey(pool, {
    name: roles.join(' and '),
    roles,
    createdBy: 'a test',
    expiresAt: null,
  });
  return { 'x-api-key': key };
}

/** A lake of the test's own, empty; nothing is made of it before something is asked of it. */
export function testLake(folder = join(tmpdir(), `palmhouse-api-lake-${randomUUID()}`)): LakeSettings {
  return lakeSettings(
    z.object(LAKE_VARIABLES).parse({
      LAKE_URL: pathToFileURL(join(folder, 'lake')).href,
      LAKE_CACHE_DIR: join(folder, 'cache'),
    }),
  );
}

/** One that has its rows written as JSON asks the same question as the one that does not. */
function nameOf({ name, text }: AskedStatement): string {
  return (name ?? text).replace(/-written-\d+$/, '');
}

function listen(pool: pg.Pool): () => AskedStatement[] {
  let asked: AskedStatement[] = [];
  const original = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const listening = (...args: unknown[]) => {
    const [statement] = args as [string | AskedStatement];
    asked.push(typeof statement === 'string' ? { text: statement } : statement);
    return original(...args);
  };
  pool.query = listening as typeof pool.query;
  return () => {
    const since = asked;
    asked = [];
    return since;
  };
}

/** Nest's own errors and warnings among the service's lines. */
function nestLines(line: (fields: Record<string, unknown>, message: string) => void): LoggerService {
  const loud = (message: unknown, ...rest: unknown[]) => line({ nest: rest }, String(message));
  const quiet = () => undefined;
  return { log: quiet, debug: quiet, verbose: quiet, warn: loud, error: loud, fatal: loud };
}

/** The whole service on a port of its own, its clock standing at `NOW`. */
export async function startApi(
  databaseUrl: string,
  settings: Partial<ApiSettings> = {},
  clock: Clock = () => new Date(NOW),
): Promise<RunningApi> {
  const logged: RunningApi['logged'] = [];
  const line = (fields: Record<string, unknown>, message: string) => logged.push({ fields, message });
  const all: ApiSettings = {
    host: '127.0.0.1',
    port: 0,
    metricsPort: null,
    shutdownGraceSeconds: 8,
    logLevel: 'silent',
    databaseUrl,
    databasePoolSize: 4,
    queueUrl: databaseUrl,
    corsOrigins: [],
    persistedDocuments: 'allowed',
    lake: testLake(),
    storageWarnShare: 0.8,
    execution: EXECUTION,
    authMode: 'open',
    oidc: null,
    anonymousRole: null,
    production: false,
    linkSecret: null,
    dashboardDirectory: null,
    dashboardUrl: null,
    museumTimeZone: 'Europe/London',
    introspection: true,
    rateLimits: NO_LIMITS,
    trustProxy: false,
    requestMs: 15_000,
    cleaning: DEFAULT_CLEANING_POLICY,
    care: DEFAULT_CARE_POLICY,
    ...settings,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(
      all,
      { error: line, warn: line, info: () => undefined, debug: () => undefined } as unknown as Log,
      clock,
    ),
    new FastifyAdapter({ forceCloseConnections: true, ...serverOptions(all) }),
    { logger: nestLines(line), abortOnError: false },
  );
  await configure(app, all);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const asked = listen(app.get<pg.Pool>(POOL));
  return {
    url,
    app,
    logged,
    statements: () => asked().map(nameOf),
    asked,
    ask: async (query, variables, headers) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as { data?: unknown; errors?: AnsweredError[] };
      return new Answer(response.status, body.data, body.errors ?? [], response.headers);
    },
    close: () => app.close(),
  };
}
