import { spawn, type ChildProcess } from 'node:child_process';

export interface ChildService {
  readonly url: string;
  readonly pid: number;
  /** Its exit is waited for. */
  end(): Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Starts a program that says `{"event":"listening","url":…}` once it listens, with nothing of this environment but the path. */
export function startChildService(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ChildService> {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ${args.join(' ')} ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const listening = /"event":"listening","url":"([^"]+)"/.exec(text);
      if (listening !== null) resolve({ url: listening[1]!, pid: child.pid!, end: () => end(child) });
    });
  });
}
