import type { JobsOptions, WorkerOptions } from 'bullmq';

/**
 * Finished jobs stay an hour: long enough that a replica's late tick meets its own id and adds nothing,
 * short enough that the queue's tables stay small. Failed ones stay a week, for whoever asks why.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 2_000 },
  removeOnFail: { age: 7 * 24 * 3_600, count: 2_000 },
};

/**
 * A worker that dies is noticed within its lock and one look, 25 s at most, not within BullMQ's minute: the plants it
 * was asking can then often still be asked in the same minute. Renewed every 5 s, a lock survives a replica whose clock
 * is 15 s ahead (on PostgreSQL, locks are judged by the replicas' clocks). A worker that loses its backend tries again
 * every second.
 */
export const WORKER_OPTIONS: Omit<WorkerOptions, 'connection'> = {
  lockDuration: 20_000,
  lockRenewTime: 5_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
  runRetryDelay: 1_000,
};

/** Jobs that wait longer than this for a service that is not there are let go; the tables hold what they told. */
export const UNHEARD_JOB_MILLISECONDS = 3_600_000;
