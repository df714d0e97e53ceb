import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

export interface Listening {
  readonly url: string;
  readonly child: ChildProcess;
}

/** A program that says `{"event":"listening","url":…}`, once it listens; of this environment it gets the path alone. */
export function startProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Listening> {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ${args.join(' ')} ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const listening = /"event":"listening","url":"([^"]+)"/.exec(text);
      if (listening !== null) resolve({ url: listening[1]!, child });
    });
  });
}

/** One of Palmhouse's services as a process of its own, once it listens. */
export function startApp(
  app: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  node: readonly string[] = [],
): Promise<Listening> {
  return startProgram(process.execPath, [...node, join(APPS, app, 'dist/main.js'), ...args], environment);
}

/** Ends it as an operator would, and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
