import { BullModule, InjectQueue } from '@nestjs/bullmq';
import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { databaseHealth, databaseMetrics } from '@palmhouse/persistence';
import {
  addJob,
  JOB_IDS,
  JOB_OPTIONS,
  jobTraces,
  openQueueBackend,
  queueMetrics,
  QUEUES,
  UNHEARD_JOB_MILLISECONDS,
  type QueueBackend,
} from '@palmhouse/queues';
import {
  HealthModule,
  MetricsModule,
  outsideLogContext,
  Readiness,
  StartRefusal,
  type HealthCheck,
  type Log,
  type MetricReader,
} from '@palmhouse/runtime';
import { Queue } from 'bullmq';
import { openEngine, type ArchiveEngine } from './archive.engine.js';
import { ArchiveProcessor } from './archive.processor.js';
import { daysReader, oldestDueReader, storageReader } from './archive.readers.js';
import type { ArchiveSettings } from './archive.settings.js';
import { removeAbandonedFolders } from './days/work-folder.js';
import { ArchiveClock } from './schedule/archive.clock.js';
import { StorageWatch, type StorageWatched } from './storage/storage.watch.js';
import { CLOCK, ENGINE, LOG, QUEUE_BACKEND, SETTINGS } from './tokens.js';

// A store or database that is away for a while: tried again after half a minute, one, two, four and eight. Then the
// next hour's look takes the day up.
const ARCHIVE_JOB_OPTIONS = { ...JOB_OPTIONS, attempts: 6, backoff: { type: 'exponential', delay: 30_000 } };

async function startEngine(
  settings: ArchiveSettings,
  log: Log,
  clock: () => number,
  backend: QueueBackend,
): Promise<ArchiveEngine> {
  const engine = await openEngine(settings, log, clock);
  await backend.whenReady().catch(async (error: Error) => {
    await engine.close();
    const advice = backend.kind === 'postgres' ? ' and run "palmhouse migrate"' : '';
    throw new StartRefusal(`The queue does not answer (${error.message}). Check QUEUE_URL${advice}.`);
  });
  await removeAbandonedFolders(settings.temporaryDirectory, Date.now());
  return engine;
}

function healthChecks({ dataSource, store }: ArchiveEngine, backend: QueueBackend): HealthCheck[] {
  return [
    ...databaseHealth(dataSource),
    { name: 'queue', check: () => backend.ping() },
    { name: 'lake', check: () => store.check() },
  ];
}

function metricReaders(
  readiness: Readiness,
  { pool, settings, clock }: ArchiveEngine,
  backend: QueueBackend,
): MetricReader[] {
  return [
    readiness,
    databaseMetrics(pool),
    queueMetrics(backend),
    daysReader(pool, clock),
    oldestDueReader(pool, settings, clock),
    storageReader(pool),
  ];
}

function storageWatch({ pool, settings, clock, log }: ArchiveEngine, storageWatched: Queue): StorageWatch {
  const tell = async (watched: StorageWatched) => {
    await addJob(storageWatched, 'storage-watched', watched, JOB_IDS.storageWatched(watched.at));
    // Bounded also while no one listens: the samples are in their table for whoever comes.
    await storageWatched.clean(UNHEARD_JOB_MILLISECONDS, 1_000, 'wait');
  };
  return new StorageWatch({ pool, settings: settings.storage, clock, log, tell });
}

/** The stages in the order of a day's way: schedule → select → write → verify → cut over; restore, inspect; storage. */
@Module({})
export class ArchiveModule implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(ENGINE) private readonly engine: ArchiveEngine,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(LOG) private readonly log: Log,
    @InjectQueue(QUEUES.archive) private readonly archive: Queue,
    @InjectQueue(QUEUES.storageWatched) private readonly storageWatched: Queue,
    private readonly processor: ArchiveProcessor,
  ) {
    for (const queue of [this.archive, this.storageWatched])
      queue.on('error', (error) => this.log.warn({ err: error }, 'queue connection'));
  }

  static with(settings: ArchiveSettings, log: Log, clock: () => number = Date.now): DynamicModule {
    const backend = openQueueBackend(settings.queueUrl, (error) =>
      outsideLogContext(() => log.warn({ err: error }, 'queue connection')),
    );
    const own = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOG, useValue: log },
      { provide: CLOCK, useValue: clock },
      { provide: QUEUE_BACKEND, useValue: backend },
      { provide: ENGINE, useFactory: () => startEngine(settings, log, clock, backend) },
    ];
    return {
      module: ArchiveModule,
      global: true,
      imports: [
        ScheduleModule.forRoot(),
        BullModule.forRoot({
          connection: backend.connection,
          defaultJobOptions: ARCHIVE_JOB_OPTIONS,
          telemetry: jobTraces(),
        }),
        BullModule.registerQueue({ name: QUEUES.archive }, { name: QUEUES.storageWatched }),
        HealthModule.with([ENGINE, QUEUE_BACKEND], healthChecks),
        MetricsModule.with([Readiness, ENGINE, QUEUE_BACKEND], metricReaders),
      ],
      providers: [
        ...own,
        ArchiveClock,
        ArchiveProcessor,
        {
          provide: StorageWatch,
          inject: [ENGINE, `BullQueue_${QUEUES.storageWatched}`],
          useFactory: storageWatch,
        },
      ],
      exports: own.map(({ provide }) => provide),
    };
  }

  /** No further day is begun; the one at hand goes on while there is time, and is resumed by the next run else. */
  onModuleDestroy(): void {
    this.engine.runner.stopSoon();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.processor.worker.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.engine.close();
    await this.backend.close();
  }
}
