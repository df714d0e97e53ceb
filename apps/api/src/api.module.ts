import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { databaseMetrics } from '@palmhouse/persistence';
import { queueMetrics, type QueueBackend } from '@palmhouse/queues';
import { MetricsModule, Readiness, type Log, type MetricReader } from '@palmhouse/runtime';
import type pg from 'pg';
import { AccessModule } from './access/access.module.js';
import { BugPicturesController } from './bugs/bug-pictures.controller.js';
import { ArchiveDownloadsController } from './downloads/archive-downloads.controller.js';
import { DownloadDoor } from './downloads/download-door.js';
import { DownloadSlots } from './downloads/download-slots.js';
import { ReadingsDownloadsController } from './downloads/readings-downloads.controller.js';
import { ExceptionFilter } from './graphql/exception.filter.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { LettersController } from './letters/letters.controller.js';
import { LiveGateway } from './live/socket/live.gateway.js';
import { readManifest } from './persisted-documents/manifest.js';
import { PersistedDocuments } from './persisted-documents/persisted-documents.js';
import { QUERIES, RESOLVERS } from './resolvers.js';
import { DataModule } from './service/data.module.js';
import { apiHealth } from './service/health.js';
import { HomeController } from './service/home.controller.js';
import type { ApiSettings } from './service/settings.js';
import { POOL, QUEUE_BACKEND, type Clock } from './service/tokens.js';

const metricReaders = (readiness: Readiness, pool: pg.Pool, queue: QueueBackend): MetricReader[] => [
  readiness,
  databaseMetrics(pool),
  queueMetrics(queue),
];

const systemClock: Clock = () => new Date();

@Module({})
export class ApiModule {
  static with(settings: ApiSettings, log: Log, clock: Clock = systemClock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DataModule.with(settings, log, clock),
        AccessModule.with(settings),
        graphqlModule(),
        apiHealth(),
        MetricsModule.with([Readiness, POOL, QUEUE_BACKEND], metricReaders),
      ],
      controllers: [
        ...(settings.dashboardDirectory === null ? [HomeController] : []),
        ReadingsDownloadsController,
        ArchiveDownloadsController,
        LettersController,
        BugPicturesController,
      ],
      providers: [
        ...QUERIES,
        ...RESOLVERS,
        LiveGateway,
        DownloadDoor,
        DownloadSlots,
        { provide: APP_FILTER, useClass: ExceptionFilter },
        {
          provide: PersistedDocuments,
          useFactory: () => new PersistedDocuments(settings.persistedDocuments, readManifest()),
        },
      ],
    };
  }
}
