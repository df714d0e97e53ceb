import { minuteOf } from '@palmhouse/domain';
import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { addJob, inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import { Queue, type Job } from 'bullmq';
import { CLOCK, type Clock } from '../clock.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { SweepsStore } from '../sweep/sweeps.store.js';
import { canStillAsk } from '../sweep/time-left.js';
import { SETTINGS } from '../tokens.js';
import { DiscoveryWalk, type DiscoveryResult } from './discovery.walk.js';

@Processor(QUEUES.discovery, WORKER_OPTIONS)
export class DiscoveryProcessor extends WorkerHost {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @InjectQueue(QUEUES.sweeps) private readonly sweepsQueue: Queue,
    private readonly sweeps: SweepsStore,
    private readonly walk: DiscoveryWalk,
  ) {
    super();
  }

  /**
   * A start needs a roster, not a new one. With a first one, the minute's sweep need not wait for the next: it is planned
   * at every start, since the walk that made the roster may have been cut off right after it. A plan too many does nothing.
   */
  process(job: Job): Promise<DiscoveryResult | 'there is a roster'> {
    return inJob(job, () => this.work(job));
  }

  private async work(job: Job): Promise<DiscoveryResult | 'there is a roster'> {
    const { reason } = parseJob('discover-plants', job.data);
    const first = (await this.sweeps.roster()) === null;
    const found = reason === 'start' && !first ? 'there is a roster' : await this.walk.discover();
    if (reason === 'start' || first) await this.planMinute();
    return found;
  }

  private async planMinute(): Promise<void> {
    const minute = new Date(minuteOf(this.clock())).toISOString();
    if (canStillAsk(minute, this.clock(), this.settings.sweep.deadlineMs))
      await addJob(this.sweepsQueue, 'plan-sweep', { minute });
  }
}
