import { spawn, type ChildProcess } from 'node:child_process';

export interface ServiceProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and waits until it has ended. */
  end(): Promise<number | null>;
}

/**
 * A built service as a process of its own, listening on a free port, with nothing of this process's environment.
 * @param main its `dist/main.js`.
 * @throws Error with what it said, when it ends before it listens.
 */
export async function startBuiltService(
  main: string,
  environment: Record<string, string>,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.once('close', (code) => reject(new Error(`the service ended with ${code}:\n${out}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out = (out + text).slice(-10_000);
      const listening = /"event":"listening","url":"([^"]+)"/.exec(out);
      if (listening !== null) resolve(listening[1]!);
      if (process.env.TEST_LOG_LEVEL !== undefined) process.stderr.write(text);
    });
  });
  return {
    url,
    process: child,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    end: async () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}
