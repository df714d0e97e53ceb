import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openQueueBackend, type QueueBackend } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { LIMITS } from '../limits/limits.js';
import type { ApiSettings } from './settings.js';
import { CLOCK, DATABASE, LOG, POOL, QUEUE_BACKEND, type Clock, type Database } from './tokens.js';

/** The connections, opened with the service and closed behind its last request. */
@Global()
@Module({})
export class DataModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_BACKEND) private readonly queue: QueueBackend,
  ) {}

  static with(settings: ApiSettings, log: Log, clock: Clock): DynamicModule {
    const onQueueError = (error: Error) => log.warn({ err: error }, 'queue connection lost');
    return {
      module: DataModule,
      providers: [
        { provide: LOG, useValue: log },
        { provide: CLOCK, useValue: clock },
        {
          provide: DATABASE,
          useFactory: () =>
            openDataSource({
              url: settings.databaseUrl,
              applicationName: 'palmhouse-api',
              poolSize: settings.databasePoolSize,
              statementTimeoutMs: LIMITS.statementMs,
              // A filter left out and one that picks a handful, a first page of 10 and of 1,000, share one statement:
              // a plan for all of them would read past the indexes of each.
              customPlans: true,
            }),
        },
        { provide: POOL, inject: [DATABASE], useFactory: poolOf },
        // Behind the database, so that a start that fails there leaves nothing open here.
        {
          provide: QUEUE_BACKEND,
          inject: [DATABASE],
          useFactory: () => openQueueBackend(settings.queueUrl, onQueueError),
        },
      ],
      exports: [LOG, CLOCK, DATABASE, POOL, QUEUE_BACKEND],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.database.destroy(), this.queue.close()]);
  }
}
