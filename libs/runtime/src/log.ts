import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { logContext } from './log-context.js';
import { traceFields } from './traces/traces.js';

export type Log = Logger;

// Whoever read our output may be gone before us (a killed launcher): then there is no one to tell, and no reason
// to fall over it.
process.stdout.on('error', () => undefined);

/**
 * What is logged of an error: what it says and where it came from, and none of what hangs on it. Drivers hang
 * connection settings, clients and commands on theirs, passwords among them.
 */
export function toLoggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: toLoggedError(error.cause) }),
  };
}

export function openLog(service: string, level: string): Log {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: toLoggedError },
    mixin: () => ({ ...logContext(), ...traceFields() }),
  };
  // Not pino's own destination: on exit it flushes in a loop that never ends when the pipe is broken
  // (sonic-boom 4 retries every error), and the service would stay behind for ever.
  return pino(options, process.stdout);
}

/** Nest's own lines through ours, so that a service speaks one language. */
export function nestLogger(log: Log): LoggerService {
  const line =
    (level: 'debug' | 'error' | 'info' | 'trace' | 'warn') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      if (context === 'ExceptionHandler') return; // runService says why a start failed, once
      log[level](
        {
          ...(typeof context === 'string' && { context }),
          ...(message instanceof Error && { err: message }),
        },
        message instanceof Error ? message.message : String(message),
      );
    };
  return {
    log: line('debug'), // "InstancesLoader … initialized" is not news
    error: line('error'),
    warn: line('warn'),
    debug: line('debug'),
    verbose: line('trace'),
    fatal: line('error'),
  };
}
