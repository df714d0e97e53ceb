import { createRequire } from 'node:module';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule } from '@nestjs/common';
import { endCleanly } from './end-cleanly.js';
import { EnvironmentError, type ServiceSettings } from './environment.js';
import { nestLogger, openLog, type Log } from './log.js';
import { MetricsPage } from './metrics/metrics.page.js';
import { serveMetrics, type MetricsServer } from './metrics/metrics.server.js';
import { watchProcess } from './metrics/process.metrics.js';
import { OpenAnswers } from './open-answers.js';
import { closeTraces, openTraces } from './traces/traces.js';

// All of Palmhouse is released together.
const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string };

/** Fastify's, as far as a service may choose. */
export type ServerOptions = Exclude<ConstructorParameters<typeof FastifyAdapter>[0], undefined>;

export interface ServiceDefinition<S extends ServiceSettings> {
  readonly name: string;
  readonly settings: () => S;
  readonly module: (settings: S, log: Log) => DynamicModule;
  /** What its HTTP server is told before it exists. */
  readonly server?: (settings: S) => ServerOptions;
  /** Last touches before it listens. */
  readonly configure?: (app: NestFastifyApplication, settings: S) => void | Promise<void>;
}

/**
 * Starts a service: settings, then Nest, then it listens and says so in one JSON line on stdout
 * (`event: listening`, `url`, `metrics`). Ends cleanly on SIGTERM, SIGINT, and when the process that forked it is gone.
 */
export async function runService<S extends ServiceSettings>(definition: ServiceDefinition<S>): Promise<void> {
  let log = openLog(definition.name, 'info');
  try {
    const settings = definition.settings();
    log = openLog(definition.name, settings.logLevel);
    await keepTraces(definition.name, settings, log);
    const app = await NestFactory.create<NestFastifyApplication>(
      definition.module(settings, log),
      new FastifyAdapter({
        // Behind the last answer, see endCleanly.
        forceCloseConnections: true,
        bodyLimit: 1_048_576,
        ...definition.server?.(settings),
      }),
      { logger: nestLogger(log), abortOnError: false },
    );
    await definition.configure?.(app, settings);
    const metrics = await openMetrics(definition, app, settings);
    endCleanly({
      app,
      answers: new OpenAnswers(app.getHttpServer()),
      log,
      graceSeconds: settings.shutdownGraceSeconds,
      last: async () => {
        await metrics?.close();
        await closeTraces();
      },
    });
    await app.listen(settings.port, settings.host);
    const url = await app.getUrl();
    log.info({ event: 'listening', address: url, metrics: metrics?.url, pid: process.pid }, 'listening');
    process.stdout.write(`${JSON.stringify({ event: 'listening', url, metrics: metrics?.url })}\n`);
  } catch (error) {
    // A refusal to start is one clear line; anything else also brings its stack.
    if (error instanceof EnvironmentError || error instanceof StartRefusal) log.fatal(error.message);
    else log.fatal({ err: error }, 'could not start');
    process.exitCode = 1;
    setTimeout(() => process.exit(1), 1_000).unref();
  }
}

/** A service's own reason not to start, e.g. missing migrations. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

async function keepTraces(service: string, { traces }: ServiceSettings, log: Log): Promise<void> {
  if (traces === undefined) return;
  const onTrouble = (what: string) =>
    log.warn({ what }, 'spans could not be sent; the service goes on without');
  await openTraces({ ...traces, service, version, onTrouble });
}

async function openMetrics<S extends ServiceSettings>(
  { name }: ServiceDefinition<S>,
  app: NestFastifyApplication,
  { host, metricsPort }: S,
): Promise<MetricsServer | null> {
  if (metricsPort === null) return null;
  watchProcess(name, version);
  try {
    return await serveMetrics(app.get(MetricsPage, { strict: false }), { host, port: metricsPort });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartRefusal(`METRICS_PORT ${metricsPort} cannot be used: ${why}. Give another, 0 or none.`);
  }
}
