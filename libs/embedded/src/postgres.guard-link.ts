import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SYSTEM_PATH } from './run-as.js';

export interface GuardOrder {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Paths the guard removes once PostgreSQL has ended. */
  readonly removeAtEnd: readonly string[];
}

export interface GuardedPostgres {
  /** The postmaster's process id; rejects when it could not be spawned. */
  readonly pid: Promise<number>;
  /** Resolves, with the reason, once PostgreSQL has ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** The last lines PostgreSQL wrote, for messages. */
  lastLines(): readonly string[];
  /** From now on it does not keep its owner alive; its owner's end ends it. */
  release(): void;
  /** Fast shutdown; harder after five seconds. */
  stop(): Promise<void>;
}

interface GuardMessage {
  readonly line?: string;
  readonly pid?: number;
  readonly ended?: {
    readonly code?: number | null;
    readonly signal?: string | null;
    readonly problem?: string;
  };
}

const LAST_LINES = 20;

function endingOf({ code, signal, problem }: NonNullable<GuardMessage['ended']>): string {
  if (problem !== undefined) return problem;
  return signal ? `ended by ${signal}` : `ended with code ${code ?? 0}`;
}

/** Starts PostgreSQL under its guard. `guardGone` is called when the guard itself was killed. */
export function guardPostgres(
  order: GuardOrder,
  log: (line: string) => void,
  guardGone: () => Promise<void>,
): GuardedPostgres {
  const guard = fork(
    fileURLToPath(new URL('./postgres.guard.js', import.meta.url)),
    [JSON.stringify(order)],
    {
      detached: true,
      execArgv: [],
      env: { PATH: SYSTEM_PATH },
      cwd: '/',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  );
  const lines: string[] = [];
  let ending: string | undefined;

  const pid = new Promise<number>((resolve, reject) => {
    guard.on('message', (message: GuardMessage) => {
      if (message.pid !== undefined) resolve(message.pid);
    });
    guard.once('exit', () =>
      reject(new Error(`PostgreSQL could not be run: ${ending ?? 'its guard ended'}`)),
    );
    guard.once('error', reject);
  });
  pid.catch(() => undefined); // whoever awaits it hears of it

  guard.on('message', (message: GuardMessage) => {
    if (message.ended !== undefined) ending = endingOf(message.ended);
    if (message.line === undefined) return;
    lines.push(message.line);
    if (lines.length > LAST_LINES) lines.shift();
    log(message.line);
  });

  const ended = new Promise<string>((resolve) => {
    guard.once('exit', () => {
      if (ending !== undefined) return resolve(ending);
      guardGone().then(
        () => resolve('its guard was killed'),
        (error: unknown) => resolve(`its guard was killed, and ${String(error)}`),
      );
    });
    guard.once('error', (error) => resolve(error.message));
  });

  return {
    pid,
    ended,
    lastLines: () => lines,
    release: () => {
      guard.unref();
      guard.channel?.unref();
    },
    stop: async () => {
      guard.ref();
      guard.channel?.ref();
      if (guard.connected) guard.send('stop', () => undefined);
      await ended;
    },
  };
}
