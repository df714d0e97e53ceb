import { UnrecoverableError, type Job, type Worker } from 'bullmq';
import { jobFields } from './in-job.js';
import { measureJobs } from './metrics/job.metrics.js';

/** What a service's log must be able to do for it. */
export interface WorkerLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Gives a worker an ear: what goes wrong in its queue is logged once, here, and what it does is measured. A job that is
 * tried again is a warning.
 */
export function watchWorker(worker: Pick<Worker, 'name' | 'on'>, log: WorkerLog): void {
  const queue = worker.name;
  measureJobs(worker);
  worker.on('error', (error: Error) => log.warn({ queue, err: error }, 'queue worker'));
  worker.on('stalled', (jobId: string) =>
    log.warn({ queue, jobId }, 'job stalled: its worker is gone, another takes it'),
  );
  worker.on('failed', (job: Job | undefined, error: Error) => {
    const isFinal = error instanceof UnrecoverableError || error.name === UnrecoverableError.name;
    const more = job !== undefined && !isFinal && job.attemptsMade < (job.opts.attempts ?? 1);
    log[more ? 'warn' : 'error'](
      { queue, ...(job && jobFields(job)), attempt: job?.attemptsMade, err: error },
      'job failed',
    );
  });
}
