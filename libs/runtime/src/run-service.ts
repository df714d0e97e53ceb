import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule } from '@nestjs/common';
import { EnvironmentError, type ServiceSettings } from './environment.js';
import { nestLogger, openLog, type Log } from './log.js';

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

// Clean ends take what a job takes; past this the process goes, and its jobs are taken over by lock and retry.
const SHUTDOWN_MILLISECONDS = 8_000;

/**
 * Starts a service: settings, then Nest, then it listens and says so in one JSON line on stdout
 * (`event: listening`, `url`). Ends cleanly on SIGTERM, SIGINT, and when the process that forked it is gone.
 */
export async function runService<S extends ServiceSettings>(definition: ServiceDefinition<S>): Promise<void> {
  let log = openLog(definition.name, 'info');
  try {
    const settings = definition.settings();
    log = openLog(definition.name, settings.logLevel);
    const app = await NestFactory.create<NestFastifyApplication>(
      definition.module(settings, log),
      new FastifyAdapter({
        forceCloseConnections: true,
        bodyLimit: 1_048_576,
        ...definition.server?.(settings),
      }),
      { logger: nestLogger(log), abortOnError: false },
    );
    await definition.configure?.(app, settings);
    endWith(app, log);
    await app.listen(settings.port, settings.host);
    log.info({ event: 'listening', address: await app.getUrl(), pid: process.pid }, 'listening');
    process.stdout.write(`${JSON.stringify({ event: 'listening', url: await app.getUrl() })}\n`);
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

function endWith(app: NestFastifyApplication, log: Log): void {
  let ending = false;
  const end = (cause: string) => {
    if (ending) return;
    ending = true;
    log.info({ cause }, 'ending');
    const forced = setTimeout(() => process.exit(1), SHUTDOWN_MILLISECONDS);
    app.close().then(
      () => {
        clearTimeout(forced);
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'did not end cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => end('SIGTERM'));
  process.once('SIGINT', () => end('SIGINT'));
  process.once('disconnect', () => end('launcher gone'));
}
