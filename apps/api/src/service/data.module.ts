import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { join } from 'node:path';
import { ReadingsAcrossTime, SeriesAcrossTime } from '@palmhouse/history';
import { FileCache, LakeReader, openObjectStore, type ObjectStore } from '@palmhouse/lake';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openBell, openQueueBackend, type Bell, type QueueBackend } from '@palmhouse/queues';
import { outsideLogContext, type Log } from '@palmhouse/runtime';
import { LIMITS } from '../limits/limits.js';
import { planning } from './planning.js';
import { UnreadableDays } from '../readings/unreadable-days.js';
import type { ApiSettings } from './settings.js';
import type pg from 'pg';
import { Jobs } from './jobs.js';
import {
  CARE_NUMBERS,
  CLEANING,
  BELL,
  CLOCK,
  DATABASE,
  HISTORY,
  LAKE,
  LAKE_FILES,
  LOG,
  POOL,
  QUEUE_BACKEND,
  SERIES,
  SETTINGS,
  WARN_SHARE,
  type Clock,
  type Database,
} from './tokens.js';

/** What is opened of the lake: nothing is asked of it before the first question about archived readings. */
interface OpenLake {
  readonly store: ObjectStore;
  readonly files: FileCache;
  readonly reader: LakeReader;
}

// A page waits for the lake no longer than a person does; then it comes without what is archived, and says so.
const READ_LIMITS = { maxAttempts: 2, connectionMilliseconds: 2_000, requestMilliseconds: 5_000 };

function openLake({ lake }: ApiSettings): OpenLake {
  const store = openObjectStore({ ...lake.store, limits: READ_LIMITS });
  const files = new FileCache(store, { directory: lake.cacheDirectory, maxBytes: lake.cacheBytes });
  const temporaryDirectory = join(lake.cacheDirectory, 'duckdb');
  const reader = new LakeReader(files, { memoryMb: lake.memoryMb, temporaryDirectory });
  return { store, files, reader };
}

function history(pool: pg.Pool, { reader }: OpenLake, log: Log, clock: Clock): ReadingsAcrossTime {
  return new ReadingsAcrossTime(pool, reader, new UnreadableDays(log, clock).tell);
}

/** The connections, opened with the service and closed behind its last request. */
@Global()
@Module({})
export class DataModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_BACKEND) private readonly queue: QueueBackend,
    @Inject(BELL) private readonly bell: Bell,
    @Inject(LAKE) private readonly lake: OpenLake,
  ) {}

  static with(settings: ApiSettings, log: Log, clock: Clock): DynamicModule {
    // A connection is nobody's in particular, whoever it was opened for.
    const complain = (what: string) => (error: Error) =>
      outsideLogContext(() => log.warn({ err: error }, what));
    const onQueueError = complain('queue connection lost');
    const onBellError = complain('the bell cannot be heard for now');
    return {
      module: DataModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOG, useValue: log },
        { provide: CLOCK, useValue: clock },
        { provide: CLEANING, useValue: settings.cleaning },
        { provide: CARE_NUMBERS, useValue: settings.care },
        { provide: WARN_SHARE, useValue: settings.storageWarnShare },
        {
          provide: DATABASE,
          useFactory: () =>
            openDataSource({
              url: settings.databaseUrl,
              applicationName: 'palmhouse-api',
              poolSize: settings.databasePoolSize,
              statementTimeoutMs: LIMITS.statementMs,
            }),
        },
        { provide: POOL, inject: [DATABASE], useFactory: (database: Database) => planning(poolOf(database)) },
        // Behind the database, so that a start that fails there leaves nothing open here.
        {
          provide: QUEUE_BACKEND,
          inject: [DATABASE],
          useFactory: () => openQueueBackend(settings.queueUrl, onQueueError),
        },
        Jobs,
        {
          provide: BELL,
          inject: [DATABASE],
          useFactory: () => openBell(settings.queueUrl, onBellError),
        },
        { provide: LAKE, inject: [DATABASE], useFactory: () => openLake(settings) },
        { provide: LAKE_FILES, inject: [LAKE], useFactory: ({ files }: OpenLake) => files },
        { provide: HISTORY, inject: [POOL, LAKE, LOG, CLOCK], useFactory: history },
        {
          provide: SERIES,
          inject: [POOL, HISTORY],
          useFactory: (pool: pg.Pool, readings: ReadingsAcrossTime) => new SeriesAcrossTime(pool, readings),
        },
      ],
      exports: [
        SETTINGS,
        LOG,
        CLOCK,
        CLEANING,
        CARE_NUMBERS,
        Jobs,
        WARN_SHARE,
        DATABASE,
        POOL,
        QUEUE_BACKEND,
        BELL,
        LAKE_FILES,
        HISTORY,
        SERIES,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    const { reader, store } = this.lake;
    await Promise.allSettled([
      reader.close(),
      store.close(),
      this.database.destroy(),
      this.queue.close(),
      this.bell.close(),
    ]);
  }
}
