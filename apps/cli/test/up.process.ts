import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { processFacts } from '@palmhouse/embedded';
import { eventually } from '@palmhouse/testing';
import { readAddresses, type Addresses } from '../src/launch/addresses.file.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface UpProcess {
  readonly process: ChildProcess;
  /** What it has said so far. */
  said(): string;
  readonly ended: Promise<number | null>;
}

/** `palmhouse …` with nothing of this test's environment but the PATH. */
function palmhouse(args: readonly string[], environment: Record<string, string>): UpProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: string) => (output = (output + text).slice(-50_000));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return {
    process: child,
    said: () => output,
    ended: new Promise((resolve) => child.once('close', (code) => resolve(code))),
  };
}

/** As `npm start` runs it. */
export function palmhouseUp(args: string[], environment: Record<string, string> = {}): UpProcess {
  return palmhouse(['up', ...args], environment);
}

/** A command, to its end. */
export async function palmhouseCommand(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { ended, said } = palmhouse(args, environment);
  return { code: await ended, said: said() };
}

/** Ends what is still running of these, as Ctrl-C does. */
export async function endAll(started: readonly UpProcess[]): Promise<void> {
  for (const { process, ended } of started) {
    if (process.exitCode !== null) continue;
    process.kill('SIGTERM');
    await ended;
  }
}

/** The addresses, once everything answers. */
export async function whenUp(up: UpProcess, data: string): Promise<Addresses> {
  return eventually(
    'palmhouse up',
    () => {
      if (up.process.exitCode !== null)
        throw new Error(`it ended with ${up.process.exitCode}:\n${up.said()}`);
      const addresses = readAddresses(data);
      // A killed launcher leaves its own behind.
      return addresses?.pids['launcher'] === up.process.pid ? addresses : undefined;
    },
    120_000,
  );
}

/** The processes among these that have not ended. */
export function living(pids: Readonly<Record<string, number>>): string[] {
  return Object.entries(pids)
    .filter(([, pid]) => processFacts(pid) !== undefined)
    .map(([name, pid]) => `${name} ${pid}: ${processFacts(pid)?.command}`);
}
