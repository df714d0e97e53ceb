import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { addJob, openQueueBackend, QUEUES } from '@palmhouse/queues';
import { Queue } from 'bullmq';
import type { Stack } from './stack.js';

const PROGRAM = fileURLToPath(new URL('../../../apps/ingestion/dist/demo-history.js', import.meta.url));
const EVERY_MS = 120_000;

/** Gives the archive something to do: every two minutes one more day of the past, and the wish to archive it. */
export class HistoryFeeder {
  days = 0;
  failedRuns = 0;
  private stopped = false;
  private running: Promise<void> | null = null;

  constructor(private readonly stack: Stack) {}

  run(): Promise<void> {
    this.running = this.feed();
    return this.running;
  }

  private async feed(): Promise<void> {
    while (!this.stopped) {
      const code = await this.fill(this.days + 1);
      if (code === 0) {
        this.days += 1;
        await this.wish();
        for (let waited = 0; waited < EVERY_MS && !this.stopped; waited += 1_000) await pause(1_000);
      } else {
        this.failedRuns += 1;
        await pause(3_000);
      }
    }
  }

  /** What a run that was cut short has left out is filled in. */
  async finish(): Promise<void> {
    this.stopped = true;
    await this.running;
    for (let attempt = 0; attempt < 10 && (await this.fill(Math.max(this.days, 1))) !== 0; attempt += 1)
      await pause(3_000);
    await this.wish();
  }

  private fill(days: number): Promise<number | null> {
    const child = spawn(process.execPath, [PROGRAM, String(days)], {
      env: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'fatal',
        ...this.stack.environment,
        PLANTS_API_URL: `${this.stack.past.url}/api/plants`,
      },
      stdio: 'ignore',
    });
    return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  private async wish(): Promise<void> {
    const backend = openQueueBackend(this.stack.redis.url, () => undefined);
    const queue = new Queue(QUEUES.archive, { connection: backend.connection });
    queue.on('error', () => undefined);
    try {
      await addJob(queue, 'archive-days', {});
    } finally {
      await queue.close();
      await backend.close();
    }
  }
}
