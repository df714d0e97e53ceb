import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { clockAhead } from './clock-ahead.js';

export interface ServiceProcess {
  readonly url: string;
  /** Where Prometheus asks; '' where it serves no metrics. */
  readonly metricsUrl: string;
  readonly process: ChildProcess;
  /** Its log, the last thousand lines, those that are JSON. */
  logged(): Record<string, unknown>[];
  /** Is this in a line of its log, the last thousand of them? */
  said(text: string): boolean;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and waits until it has ended. */
  end(): Promise<number | null>;
}

type Addresses = Pick<ServiceProcess, 'url' | 'metricsUrl'>;

const LAST_LINES = 1_000;

/**
 * A built service as a process of its own, listening on a free port, with nothing of this process's environment.
 * @param main its `dist/main.js`.
 * @param now what its clock reads, milliseconds since 1970; from there it runs like any clock. By default the machine's.
 * @throws Error with what it said, when it ends before it listens.
 */
export async function startBuiltService(
  main: string,
  environment: Record<string, string>,
  now?: number,
): Promise<ServiceProcess> {
  const options = now === undefined ? [] : ['--import', clockAhead(now - Date.now())];
  const child = spawn(process.execPath, [...options, main], {
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const lines: string[] = [];
  const { url, metricsUrl } = await new Promise<Addresses>((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`the service ended with ${code}:\n${lines.join('\n')}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
      const listening = /"event":"listening","url":"([^"]+)"(?:,"metrics":"([^"]+)")?/.exec(line);
      if (listening !== null) resolve({ url: listening[1]!, metricsUrl: listening[2] ?? '' });
      if (process.env.TEST_LOG_LEVEL !== undefined) process.stderr.write(`${line}\n`);
    });
  });
  return {
    url,
    metricsUrl,
    process: child,
    logged: () =>
      lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>),
    said: (text) => lines.some((line) => line.includes(text)),
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
