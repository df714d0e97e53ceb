import { idsOf, type Ledger } from '@palmhouse/domain';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import { inSpan, type Log } from '@palmhouse/runtime';
import type { Job } from 'bullmq';
import { PlantsApi } from '../extract/plants-api.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { Loader } from '../load/loader.js';
import { LOG, SETTINGS } from '../tokens.js';
import { transformAnswers } from '../transform/transform-answers.js';

@Processor(QUEUES.shards, WORKER_OPTIONS)
export class ShardsProcessor extends WorkerHost {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(LOG) private readonly log: Log,
    private readonly plants: PlantsApi,
    private readonly loader: Loader,
  ) {
    super();
  }

  /** Asks a stretch of plants and loads what they say. Run again, it finds its ledger and does nothing. */
  process(job: Job): Promise<Ledger | 'already loaded'> {
    return inJob(job, () => this.work(job));
  }

  private async work(job: Job): Promise<Ledger | 'already loaded'> {
    const since = performance.now();
    const { minute, shard, firstPlantId, lastPlantId } = parseJob('poll-plants', job.data);
    if (await this.loader.isLoaded({ minute, shard })) return 'already loaded';
    const deadline = Date.parse(minute) + this.settings.sweep.deadlineMs;
    const plantIds = idsOf({ firstId: firstPlantId, lastId: lastPlantId });
    const about = { sweep: minute, shard };
    const answers = await inSpan('ask plants', { ...about, plants: plantIds.length }, () =>
      this.plants.askAll(plantIds, deadline),
    );
    const ledger = await inSpan('load shard', about, () =>
      this.loader.load(transformAnswers(answers, this.settings.cleaning), { minute, shard }),
    );
    this.log.info({ shard, ...ledger, ms: Math.round(performance.now() - since) }, 'shard loaded');
    return ledger;
  }
}
