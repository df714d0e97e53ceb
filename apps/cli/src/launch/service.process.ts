import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { eachLine } from '../output/lines.js';
import type { LogFile } from '../output/log.file.js';
import { readServiceLine, type Listening } from '../output/service-line.js';
import type { Running } from './supervisor.js';

export interface ServiceOrder {
  readonly name: string;
  /** The built main file. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly log: Pick<LogFile, 'line'> & { readonly file?: string };
  /** Takes warnings and errors, short. */
  readonly echo: (line: string) => void;
  /** Takes what stands on stdout. */
  readonly output?: (line: string) => void;
  /** Aborted when everything is to end, also in the middle of a start. */
  readonly stopping: AbortSignal;
}

/** With where it listens, as it said itself. */
export interface RunningService extends Running, Listening {}

const LISTENING_MILLISECONDS = 60_000;

// Services take at most 8 s to end by themselves; the launcher has 10 s for everything, PostgreSQL included.
const KILL_AFTER_MILLISECONDS = 7_000;

/** Node's --import of it ends a forked program with this process. */
export const END_WITH_LAUNCHER = new URL('./end-with-launcher.js', import.meta.url).href;

/** Forks a built program with a channel to this process and in a process group of its own. */
export function forkProgram(
  order: ServiceOrder,
  onListening: (where: Listening) => void = () => undefined,
): ChildProcess {
  const { entry, args = [], environment, directory, log, echo, output } = order;
  const child = fork(entry, [...args], {
    cwd: directory,
    env: environment,
    execArgv: ['--import', END_WITH_LAUNCHER],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    const readable = child[stream];
    if (readable === null) continue;
    eachLine(readable, (line) => {
      log.line(line);
      if (stream === 'stdout') output?.(line);
      const read = readServiceLine(line, stream);
      if (read.listening !== undefined) onListening(read.listening);
      if (read.echo !== undefined) echo(read.echo);
    });
  }
  return child;
}

/** Resolves, with the reason, once a program has ended or could not be run. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) =>
      resolve(signal ? `ended by ${signal}` : `ended with code ${code ?? 0}`),
    );
    child.once('error', (error) => resolve(error.message));
  });
}

/** Ends a program: kindly, then, with all it may have started itself, for certain. */
export async function endProgram(
  child: ChildProcess,
  ended: Promise<string>,
  killAfter = KILL_AFTER_MILLISECONDS,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  }, killAfter);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts a service and waits until it says that it listens.
 * @throws Error when it ends before, or says nothing for a minute; its log tells why.
 */
export async function startService(order: ServiceOrder): Promise<RunningService> {
  let heard: (where: Listening) => void = () => undefined;
  const listening = new Promise<Listening>((resolve) => {
    heard = resolve;
  });
  const child = forkProgram(order, (where) => heard(where));
  const ended = endOf(child);
  const stop = () => endProgram(child, ended);
  const end = () => void stop();
  order.stopping.addEventListener('abort', end, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(
            `${order.name} did not listen within ${LISTENING_MILLISECONDS / 1_000} s: see ${order.log.file}`,
          ),
        ),
      LISTENING_MILLISECONDS,
    );
  });
  const died = ended.then((reason) => {
    throw new Error(`${order.name} ${reason} before it listened: see ${order.log.file}`);
  });
  died.catch(() => undefined); // later ends are the supervisor's
  try {
    const where = await Promise.race([listening, late, died]);
    return { pid: child.pid as number, ...where, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
    order.stopping.removeEventListener('abort', end);
  }
}

export const entryOf = (root: string, app: string, file = 'main.js'): string =>
  join(root, 'apps', app, 'dist', file);
