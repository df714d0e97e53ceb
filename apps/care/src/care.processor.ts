import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import { UnrecoverableError, type Job } from 'bullmq';
import { Assessment } from './assess/assessment.js';
import { Learner } from './learn/learner.js';
import { Digests } from './mail/digests.js';
import { Tidier } from './tidy/tidier.js';
import { CLOCK, type Clock } from './tokens.js';

/** Care's own work. What it judges is what stands in the tables now: the minute in a job's payload only names it. */
@Processor(QUEUES.care, { ...WORKER_OPTIONS, concurrency: 2 })
export class CareProcessor extends WorkerHost {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly assessment: Assessment,
    private readonly learner: Learner,
    private readonly digests: Digests,
    private readonly tidier: Tidier,
  ) {
    super();
  }

  process(job: Job): Promise<unknown> {
    return inJob(job, () => this.work(job));
  }

  private async work(job: Job): Promise<unknown> {
    switch (job.name) {
      case 'assess-plants':
        parseJob('assess-plants', job.data);
        return this.assessment.hear(job.timestamp, this.clock());
      case 'learn-baselines':
        parseJob('learn-baselines', job.data);
        return this.learner.learnBaselines(this.clock());
      case 'forecast-waterings':
        parseJob('forecast-waterings', job.data);
        return this.learner.forecastWaterings(this.clock());
      case 'write-digests':
        parseJob('write-digests', job.data);
        return this.digests.write(this.clock());
      case 'tidy-care':
        parseJob('tidy-care', job.data);
        return this.tidier.tidy(this.clock());
      default:
        throw new UnrecoverableError(`no such job on ${QUEUES.care}: ${job.name}`);
    }
  }
}
