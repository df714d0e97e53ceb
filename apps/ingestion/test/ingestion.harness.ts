import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Ledger } from '@palmhouse/domain';
import { SchedulerRegistry } from '@nestjs/schedule';
import { openLog } from '@palmhouse/runtime';
import { eventually, type TestDatabase } from '@palmhouse/testing';
import { IngestionModule } from '../src/ingestion.module.js';
import { readIngestionSettings } from '../src/ingestion.settings.js';
import { MinuteClock } from '../src/schedule/minute.clock.js';

/** A clock that runs like a clock, from wherever the test sets it; the museum and the service share it. */
export class TestClock {
  private setAt = Date.now();
  private reads: number;

  constructor(at: string) {
    this.reads = Date.parse(at);
  }

  readonly now = () => this.reads + (Date.now() - this.setAt);

  set(at: string): void {
    this.setAt = Date.now();
    this.reads = Date.parse(at);
  }
}

export interface IngestionUnderTest {
  readonly app: INestApplicationContext;
  /** Sets the clock to this minute, lets it tick, and waits until the sweep's ledger is closed. */
  sweep(minute: string): Promise<ClosedLedger>;
  tick(): Promise<void>;
  close(): Promise<void>;
}

export interface ClosedLedger extends Ledger {
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

export interface IngestionOptions {
  readonly database: TestDatabase;
  readonly plantsApiUrl: string;
  readonly queueUrl?: string;
  /** Further environment variables, as an operator would set them. */
  readonly environment?: Record<string, string>;
  readonly clock: TestClock;
  /** False where the source is not there yet. */
  readonly awaitFirstSweep?: boolean;
}

/** The real service in this process, by a clock that the test owns; its ticks come when the test says so. */
export async function startIngestion(options: IngestionOptions): Promise<IngestionUnderTest> {
  const settings = readIngestionSettings({
    DATABASE_URL: options.database.url,
    QUEUE_URL: options.queueUrl ?? options.database.url,
    PLANTS_API_URL: options.plantsApiUrl,
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    ...options.environment,
  });
  const app = await NestFactory.createApplicationContext(
    IngestionModule.with(settings, openLog('ingestion', settings.logLevel), options.clock.now),
    { logger: false, abortOnError: false },
  );
  // Ticks come when the test says so.
  for (const job of app.get(SchedulerRegistry).getCronJobs().values()) await job.stop();
  // Discovery, and the sweep of the minute that the service started in.
  if (options.awaitFirstSweep !== false) {
    await eventually('a first sweep', () =>
      count(options.database, 'SELECT count(*) FROM sweep WHERE finished_at IS NOT NULL'),
    );
  }
  return {
    app,
    tick: () => app.get(MinuteClock).askMinute(),
    sweep: async (minute) => {
      options.clock.set(minute);
      await app.get(MinuteClock).askMinute();
      return eventually(`sweep ${minute}`, () => closedSweep(options.database, minute));
    },
    close: () => app.close(),
  };
}

/** The sweep's row once it is closed. */
export async function closedSweep({ pool }: TestDatabase, minute: string): Promise<ClosedLedger | undefined> {
  const { rows } = await pool.query(
    `SELECT started_at AS "startedAt", finished_at AS "finishedAt", asked, stored, duplicate, rejected, away, faulty, failed
     FROM sweep WHERE minute = $1 AND finished_at IS NOT NULL`,
    [minute],
  );
  return rows[0];
}

/** One number out of the database. */
export async function count({ pool }: TestDatabase, sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await pool.query({ text: `SELECT (${sql})::int`, values, rowMode: 'array' });
  return rows[0]![0] as number;
}
