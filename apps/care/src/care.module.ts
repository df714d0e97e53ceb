import { BullModule, getQueueToken, type WorkerHost } from '@nestjs/bullmq';
import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import {
  databaseHealth,
  databaseMetrics,
  openDataSource,
  poolOf,
  whyNotCurrent,
} from '@palmhouse/persistence';
import {
  JOB_OPTIONS,
  jobTraces,
  openBell,
  openQueueBackend,
  queueMetrics,
  QUEUES,
  watchWorker,
  type Bell,
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
import type { Queue } from 'bullmq';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { AlertDesk } from './alerts/alert.desk.js';
import { Assessment } from './assess/assessment.js';
import { CareProcessor } from './care.processor.js';
import { alertsReader, assessedReader, outboxReader, plantsReader } from './care.readers.js';
import type { CareSettings } from './care.settings.js';
import { Learner } from './learn/learner.js';
import { Digests } from './mail/digests.js';
import { Postman } from './mail/postman.js';
import { StorageWatchedProcessor, SweepsLoadedProcessor } from './news.processors.js';
import { CareClock } from './schedule/care.clock.js';
import { Tidier } from './tidy/tidier.js';
import { BELL, CLOCK, LOG, POOL, QUEUE_BACKEND, SETTINGS, type Clock } from './tokens.js';

// Learning looks at weeks of all plants, in pieces; what takes longer waits for someone who may be dead.
const STATEMENT_MILLISECONDS = 60_000;

const OWN_QUEUES = [QUEUES.care, QUEUES.sweepsLoaded, QUEUES.storageWatched];

async function openMigratedDatabase(settings: CareSettings, backend: QueueBackend): Promise<DataSource> {
  const dataSource = await openDataSource({
    url: settings.databaseUrl,
    applicationName: 'palmhouse-care',
    poolSize: settings.databasePoolSize,
    statementTimeoutMs: STATEMENT_MILLISECONDS,
  });
  const why = await whyNotCurrent(dataSource);
  if (why !== null) {
    await dataSource.destroy();
    throw new StartRefusal(why);
  }
  await backend.whenReady().catch((error: Error) => {
    const advice = backend.kind === 'postgres' ? ' and run "palmhouse migrate"' : '';
    throw new StartRefusal(`The queue does not answer (${error.message}). Check QUEUE_URL${advice}.`);
  });
  return dataSource;
}

function healthChecks(dataSource: DataSource, backend: QueueBackend): HealthCheck[] {
  return [...databaseHealth(dataSource), { name: 'queue', check: () => backend.ping() }];
}

function metricReaders(
  readiness: Readiness,
  pool: pg.Pool,
  backend: QueueBackend,
  clock: Clock,
): MetricReader[] {
  return [
    readiness,
    databaseMetrics(pool),
    queueMetrics(backend),
    assessedReader(pool),
    plantsReader(pool),
    alertsReader(pool),
    outboxReader(pool, clock),
  ];
}

/** The stages in the order of a judgement's way: schedule → assess → alerts → mail; learn and tidy beside them. */
@Module({})
export class CareModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(BELL) private readonly bell: Bell,
    @Inject(LOG) private readonly log: Log,
    private readonly modules: ModuleRef,
    private readonly care: CareProcessor,
    private readonly sweeps: SweepsLoadedProcessor,
    private readonly storage: StorageWatchedProcessor,
  ) {}

  static with(settings: CareSettings, log: Log, clock: Clock = Date.now): DynamicModule {
    // A connection is nobody's in particular, whatever job it was opened in.
    const complain = (what: string) => (error: Error) =>
      outsideLogContext(() => log.warn({ err: error }, what));
    const backend = openQueueBackend(settings.queueUrl, complain('queue connection'));
    const own = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOG, useValue: log },
      { provide: CLOCK, useValue: clock },
      { provide: QUEUE_BACKEND, useValue: backend },
      { provide: BELL, useValue: openBell(settings.queueUrl, complain('the bell was not heard')) },
      { provide: DataSource, useFactory: () => openMigratedDatabase(settings, backend) },
      {
        provide: POOL,
        inject: [DataSource],
        useFactory: (dataSource: DataSource): pg.Pool => poolOf(dataSource),
      },
    ];
    return {
      module: CareModule,
      global: true,
      imports: [
        ScheduleModule.forRoot(),
        BullModule.forRoot({
          connection: backend.connection,
          defaultJobOptions: JOB_OPTIONS,
          telemetry: jobTraces(),
        }),
        BullModule.registerQueue(...OWN_QUEUES.map((name) => ({ name }))),
        HealthModule.with([DataSource, QUEUE_BACKEND], healthChecks),
        MetricsModule.with([Readiness, POOL, QUEUE_BACKEND, CLOCK], metricReaders),
      ],
      providers: [
        ...own,
        CareClock,
        CareProcessor,
        SweepsLoadedProcessor,
        StorageWatchedProcessor,
        Assessment,
        AlertDesk,
        Postman,
        Digests,
        Learner,
        Tidier,
      ],
      exports: own.map(({ provide }) => provide),
    };
  }

  /** What goes wrong in the queues is logged: an assessment that fails must not fail in silence. */
  onApplicationBootstrap(): void {
    for (const { worker } of this.hosts) watchWorker(worker, this.log);
    for (const name of OWN_QUEUES) {
      const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
      queue.on('error', (error) => this.log.warn({ err: error, queue: name }, 'queue connection'));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.hosts.map(({ worker }) => worker.close()));
  }

  private get hosts(): WorkerHost[] {
    return [this.care, this.sweeps, this.storage];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
    await this.backend.close();
    await this.bell.close();
  }
}
