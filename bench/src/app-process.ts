import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

/** One of Palmhouse's services as a process of its own, once it listens. */
export function startApp(
  app: string,
  args: string[],
  environment: Record<string, string>,
): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(APPS, app, 'dist/main.js'), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${app} ended with ${code}`)));
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const listening = /"event":"listening","url":"([^"]+)"/.exec(text);
      if (listening !== null) resolve({ url: listening[1]!, child });
    });
  });
}

/** Ends it as an operator would, and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
