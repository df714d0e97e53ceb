import { idsOf, type Ledger } from '@palmhouse/domain';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import type { Job } from 'bullmq';
import { PlantsApi } from '../extract/plants-api.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { Loader } from '../load/loader.js';
import { SETTINGS } from '../tokens.js';
import { transformAnswers } from '../transform/transform-answers.js';

@Processor(QUEUES.shards, WORKER_OPTIONS)
export class ShardsProcessor extends WorkerHost {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    private readonly plants: PlantsApi,
    private readonly loader: Loader,
  ) {
    super();
  }

  /** Asks a stretch of plants and loads what they say. Run again, it finds its ledger and does nothing. */
  async process(job: Job): Promise<Ledger | 'already loaded'> {
    const { minute, shard, firstPlantId, lastPlantId } = parseJob('poll-plants', job.data);
    if (await this.loader.isLoaded({ minute, shard })) return 'already loaded';
    const deadline = Date.parse(minute) + this.settings.sweep.deadlineMs;
    const plantIds = idsOf({ firstId: firstPlantId, lastId: lastPlantId });
    const answers = await this.plants.askAll(plantIds, deadline);
    return this.loader.load(transformAnswers(answers, this.settings.cleaning), { minute, shard });
  }
}
