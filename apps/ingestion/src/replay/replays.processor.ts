import { Processor, WorkerHost } from '@nestjs/bullmq';
import { inJob, parseJob, QUEUES, WORKER_OPTIONS } from '@palmhouse/queues';
import { UnrecoverableError, type Job } from 'bullmq';
import { NoSuchReplay, ReplayRunner, type ReplayResult } from './replay.runner.js';

@Processor(QUEUES.replays, { ...WORKER_OPTIONS, concurrency: 1 })
export class ReplaysProcessor extends WorkerHost {
  constructor(private readonly runner: ReplayRunner) {
    super();
  }

  /** The job is queued before the wish for it stands: until then it is tried again. */
  process(job: Job): Promise<ReplayResult> {
    return inJob(job, () => this.work(job));
  }

  private async work(job: Job): Promise<ReplayResult> {
    if (job.name !== 'replay-rejections')
      throw new UnrecoverableError(`no such job on ${QUEUES.replays}: ${job.name}`);
    const { replay } = parseJob('replay-rejections', job.data);
    try {
      return await this.runner.run(replay);
    } catch (error) {
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      if (isLast && !(error instanceof NoSuchReplay)) await this.runner.fail(replay, error as Error);
      throw error;
    }
  }
}
