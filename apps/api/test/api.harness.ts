import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LoggerService } from '@nestjs/common';
import { DEFAULT_CLEANING_POLICY } from '@palmhouse/domain';
import { LAKE_VARIABLES, lakeSettings, type LakeSettings } from '@palmhouse/lake';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { z } from 'zod';
import { ApiModule } from '../src/api.module.js';
import type { Execution } from '../src/execution/compiled.plugin.js';
import { configure } from '../src/service/configure.js';
import type { ApiSettings } from '../src/service/settings.js';
import { POOL } from '../src/service/tokens.js';

/** Each suite runs both ways (jest.config.mjs). */
const EXECUTION = (globalThis as { GRAPHQL_EXECUTION?: Execution }).GRAPHQL_EXECUTION ?? 'compiled';

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

export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  /** Lines that were logged as errors or warnings, by the service or by Nest. */
  readonly logged: { readonly fields: Record<string, unknown>; readonly message: string }[];
  /** Names of the statements that ran since the last call. */
  statements(): string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
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
function nameOf({ name, text }: { name?: string; text: string }): string {
  return (name ?? text).replace(/-written-\d+$/, '');
}

function countStatements(pool: pg.Pool): () => string[] {
  let names: string[] = [];
  const original = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const counting = (...args: unknown[]) => {
    const [statement] = args as [string | { name?: string; text: string }];
    names.push(nameOf(typeof statement === 'string' ? { text: statement } : statement));
    return original(...args);
  };
  pool.query = counting as typeof pool.query;
  return () => {
    const since = names;
    names = [];
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
): Promise<RunningApi> {
  const logged: RunningApi['logged'] = [];
  const line = (fields: Record<string, unknown>, message: string) => logged.push({ fields, message });
  const all: ApiSettings = {
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    databaseUrl,
    databasePoolSize: 4,
    queueUrl: databaseUrl,
    corsOrigins: [],
    persistedDocuments: 'allowed',
    lake: testLake(),
    storageWarnShare: 0.8,
    execution: EXECUTION,
    cleaning: DEFAULT_CLEANING_POLICY,
    ...settings,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(all, { error: line, warn: line } as unknown as Log, () => new Date(NOW)),
    new FastifyAdapter({ forceCloseConnections: true }),
    { logger: nestLines(line), abortOnError: false },
  );
  configure(app, all);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    app,
    logged,
    statements: countStatements(app.get<pg.Pool>(POOL)),
    ask: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as { data?: unknown; errors?: AnsweredError[] };
      return new Answer(response.status, body.data, body.errors ?? []);
    },
    close: () => app.close(),
  };
}
