import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import type { Job } from 'bullmq';
import { Assessment } from './assess/assessment.js';
import { CLOCK, type Clock } from './tokens.js';

/** Each sweep that is loaded is judged at once; care's own clock judges also when none comes. */
@Processor(QUEUES.sweepsLoaded, WORKER_OPTIONS)
export class SweepsLoadedProcessor extends WorkerHost {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly assessment: Assessment,
  ) {
    super();
  }

  process(job: Job): Promise<unknown> {
    return inJob(job, async () => {
      parseJob('sweep-loaded', job.data);
      return this.assessment.hear(job.timestamp, this.clock());
    });
  }
}

/** How full the storage is stands in `storage_sample`; its news is a reason to look. */
@Processor(QUEUES.storageWatched, WORKER_OPTIONS)
export class StorageWatchedProcessor extends WorkerHost {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly assessment: Assessment,
  ) {
    super();
  }

  process(job: Job): Promise<unknown> {
    return inJob(job, async () => {
      const { level } = parseJob('storage-watched', job.data);
      return level === 'nearly_full' ? this.assessment.hear(job.timestamp, this.clock()) : null;
    });
  }
}
