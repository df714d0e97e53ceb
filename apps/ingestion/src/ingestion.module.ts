import { BullModule } from '@nestjs/bullmq';
import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
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
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from './clock.js';
import { DiscoveryProcessor } from './discovery/discovery.processor.js';
import { DiscoveryWalk } from './discovery/discovery.walk.js';
import { PlantsApi } from './extract/plants-api.js';
import { lastClosedReader, openRejectionsReader } from './ingestion.readers.js';
import type { IngestionSettings } from './ingestion.settings.js';
import { Loader } from './load/loader.js';
import { ReplayRunner } from './replay/replay.runner.js';
import { ReplaysProcessor } from './replay/replays.processor.js';
import { MinuteClock } from './schedule/minute.clock.js';
import { WorkerWatch } from './schedule/worker.watch.js';
import { ShardsProcessor } from './sweep/shards.processor.js';
import { SweepCloser } from './sweep/sweep.closer.js';
import { SweepPlanner } from './sweep/sweep.planner.js';
import { SweepsProcessor } from './sweep/sweeps.processor.js';
import { SweepsStore } from './sweep/sweeps.store.js';
import { BELL, LOG, OWN_QUEUES, POOL, QUEUE_BACKEND, SETTINGS, SWEEP_FLOWS } from './tokens.js';

// A shard's largest statement takes a fraction of a second; what takes longer waits for someone who may be dead.
const STATEMENT_MILLISECONDS = 20_000;

async function openMigratedDatabase(settings: IngestionSettings, backend: QueueBackend): Promise<DataSource> {
  const dataSource = await openDataSource({
    url: settings.databaseUrl,
    applicationName: 'palmhouse-ingestion',
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
    lastClosedReader(pool),
    openRejectionsReader(pool, clock),
  ];
}

/** The stages in the order of the data's journey: schedule → discovery → sweep → extract → transform → load. */
@Module({})
export class IngestionModule implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(BELL) private readonly bell: Bell,
    private readonly plants: PlantsApi,
    private readonly workers: WorkerWatch,
  ) {}

  static with(settings: IngestionSettings, log: Log, clock: Clock = Date.now): DynamicModule {
    // A connection is nobody's in particular, whatever job it was opened in.
    const complain = (what: string) => (error: Error) =>
      outsideLogContext(() => log.warn({ err: error }, what));
    const backend = openQueueBackend(settings.queueUrl, complain('queue connection'));
    const own = [
      { provide: SETTINGS, useValue: settings },
      { provide: LOG, useValue: log },
      { provide: CLOCK, useValue: clock },
      { provide: QUEUE_BACKEND, useValue: backend },
      {
        provide: BELL,
        useValue: openBell(settings.queueUrl, complain('the bell was not heard')),
      },
      { provide: DataSource, useFactory: () => openMigratedDatabase(settings, backend) },
      {
        provide: POOL,
        inject: [DataSource],
        useFactory: (dataSource: DataSource): pg.Pool => poolOf(dataSource),
      },
    ];
    return {
      module: IngestionModule,
      global: true,
      imports: [
        ScheduleModule.forRoot(),
        BullModule.forRoot({
          connection: backend.connection,
          defaultJobOptions: JOB_OPTIONS,
          telemetry: jobTraces(),
        }),
        BullModule.registerQueue(...OWN_QUEUES.map((name) => ({ name }))),
        BullModule.registerFlowProducer({ name: SWEEP_FLOWS }),
        HealthModule.with([DataSource, QUEUE_BACKEND], healthChecks),
        MetricsModule.with([Readiness, POOL, QUEUE_BACKEND, CLOCK], metricReaders),
      ],
      providers: [
        ...own,
        MinuteClock,
        WorkerWatch,
        DiscoveryProcessor,
        DiscoveryWalk,
        SweepsProcessor,
        SweepPlanner,
        SweepCloser,
        SweepsStore,
        ShardsProcessor,
        ReplaysProcessor,
        ReplayRunner,
        PlantsApi,
        Loader,
      ],
      exports: own.map(({ provide }) => provide),
    };
  }

  /** First of all: Nest waits for the jobs at hand, and they for the source. */
  onModuleDestroy(): void {
    this.plants.endSoon();
  }

  /** Then the workers, while the queues they write to are still open: Nest closes those next, side by side. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.workers.close();
  }

  /** Last, what all of them worked with. */
  async onApplicationShutdown(): Promise<void> {
    await this.plants.close();
    await this.dataSource.destroy();
    await this.backend.close();
    await this.bell.close();
  }
}
