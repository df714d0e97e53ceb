import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const mainOf = (app: string): string =>
  fileURLToPath(new URL(`../../../apps/${app}/dist/main.js`, import.meta.url));

// As Kubernetes does with what fails: again, soon.
const RESTART_MS = 1_000;
const MOST_COMPLAINTS = 2_000;

export interface Complaint {
  readonly message: string;
}

/** Runs a built service and starts it again whenever it has ended, as a cluster would. */
export class ServiceKeeper {
  starts = 0;
  /** Exit codes of ends that were asked for kindly. */
  readonly exits: (number | null)[] = [];
  readonly complaints: Complaint[] = [];
  private child: ChildProcess | null = null;
  private asked = false;
  private stopped = false;
  private again: NodeJS.Timeout | undefined;

  constructor(
    readonly name: string,
    private readonly app: string,
    readonly port: number,
    private readonly metricsPort: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get metricsUrl(): string {
    return `http://127.0.0.1:${this.metricsPort}/metrics`;
  }

  start(): void {
    this.starts += 1;
    this.asked = false;
    const child = spawn(process.execPath, [mainOf(this.app)], {
      env: {
        PATH: process.env.PATH,
        HOST: '127.0.0.1',
        PORT: String(this.port),
        METRICS_PORT: String(this.metricsPort),
        LOG_LEVEL: 'info',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    createInterface(child.stdout).on('line', (line) => this.read(line));
    child.once('exit', (code) => {
      if (this.asked) this.exits.push(code);
      if (!this.stopped) this.again = setTimeout(() => this.start(), RESTART_MS);
    });
  }

  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(3_000) })).ok;
    } catch {
      return false;
    }
  }

  kill9(): void {
    this.child?.kill('SIGKILL');
  }

  /** SIGTERM; the keeper starts it again. */
  askToEnd(): void {
    this.asked = true;
    this.child?.kill('SIGTERM');
  }

  /** For good. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    this.askToEnd();
    await gone;
  }

  /** Of its process as it is now, MiB; null while there is none. */
  residentMebibytes(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child?.pid}/status`, 'utf8');
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
    } catch {
      return null;
    }
  }

  private read(line: string): void {
    if (!line.startsWith('{')) return;
    const { level, msg, err } = JSON.parse(line) as {
      level?: number;
      msg?: string;
      err?: { message?: string };
    };
    if (level === undefined || level < 50 || this.complaints.length >= MOST_COMPLAINTS) return;
    const cause = err?.message === undefined ? '' : `: ${err.message.split('\n')[0]}`;
    this.complaints.push({ message: `${msg}${cause}` });
  }
}
