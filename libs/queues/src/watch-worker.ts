import type { Job, Worker } from 'bullmq';
import { jobFields } from './in-job.js';

/** What a service's log must be able to do for it. */
export interface WorkerLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Gives a worker an ear: what goes wrong in its queue is logged once, here. A job that is tried again is a warning. */
export function watchWorker(worker: Pick<Worker, 'name' | 'on'>, log: WorkerLog): void {
  const queue = worker.name;
  worker.on('error', (error: Error) => log.warn({ queue, err: error }, 'queue worker'));
  worker.on('stalled', (jobId: string) =>
    log.warn({ queue, jobId }, 'job stalled: its worker is gone, another takes it'),
  );
  worker.on('failed', (job: Job | undefined, error: Error) => {
    const more = job !== undefined && job.attemptsMade < (job.opts.attempts ?? 1);
    log[more ? 'warn' : 'error'](
      { queue, ...(job && jobFields(job)), attempt: job?.attemptsMade, err: error },
      'job failed',
    );
  });
}
