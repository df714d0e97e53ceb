import { Processor, WorkerHost } from '@nestjs/bullmq';
import { inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import { UnrecoverableError, type Job } from 'bullmq';
import { SweepCloser } from './sweep.closer.js';
import { SweepPlanner } from './sweep.planner.js';

@Processor(QUEUES.sweeps, WORKER_OPTIONS)
export class SweepsProcessor extends WorkerHost {
  constructor(
    private readonly planner: SweepPlanner,
    private readonly closer: SweepCloser,
  ) {
    super();
  }

  process(job: Job): Promise<unknown> {
    return inJob(job, () => this.work(job));
  }

  private async work(job: Job): Promise<unknown> {
    switch (job.name) {
      case 'plan-sweep':
        return this.planner.plan(parseJob('plan-sweep', job.data).minute);
      case 'finish-sweep':
        return this.closer.close(parseJob('finish-sweep', job.data).minute);
      default:
        throw new UnrecoverableError(`no such job on ${QUEUES.sweeps}: ${job.name}`);
    }
  }
}
