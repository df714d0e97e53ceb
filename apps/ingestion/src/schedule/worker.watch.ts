import { InjectFlowProducer, getQueueToken, type WorkerHost } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { watchWorker } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { FlowProducer, type Queue } from 'bullmq';
import { DiscoveryProcessor } from '../discovery/discovery.processor.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { ReplaysProcessor } from '../replay/replays.processor.js';
import { ShardsProcessor } from '../sweep/shards.processor.js';
import { SweepsProcessor } from '../sweep/sweeps.processor.js';
import { LOG, OWN_QUEUES, SETTINGS, SWEEP_FLOWS } from '../tokens.js';

/** Gives every worker its number of hands and an ear: what goes wrong in a queue is logged once, here. */
@Injectable()
export class WorkerWatch implements OnApplicationBootstrap {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @InjectFlowProducer(SWEEP_FLOWS) private readonly flows: FlowProducer,
    private readonly modules: ModuleRef,
    private readonly discovery: DiscoveryProcessor,
    private readonly sweeps: SweepsProcessor,
    private readonly shards: ShardsProcessor,
    private readonly replays: ReplaysProcessor,
  ) {}

  onApplicationBootstrap(): void {
    this.shards.worker.concurrency = this.settings.sweep.shardsAtOnce;
    for (const { worker } of this.hosts) watchWorker(worker, this.log);
    const queues = OWN_QUEUES.map((name) => this.modules.get<Queue>(getQueueToken(name), { strict: false }));
    const producers: { on(event: 'error', listener: (error: Error) => void): unknown }[] = [
      ...queues,
      this.flows,
    ];
    for (const producer of producers)
      producer.on('error', (error) => this.log.warn({ err: error }, 'queue connection'));
  }

  /** Takes no more jobs and waits for those at hand. */
  async close(): Promise<void> {
    await Promise.all(this.hosts.map(({ worker }) => worker.close()));
  }

  private get hosts(): WorkerHost[] {
    return [this.discovery, this.sweeps, this.shards, this.replays];
  }
}
