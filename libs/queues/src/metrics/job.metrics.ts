import type { Job, Worker } from 'bullmq';
import { Histogram } from 'prom-client';
import { JOBS, type JobName } from '../contracts.js';

// The job's name is the label `task`: a scrape has a label `job` of its own.
export const jobWait = new Histogram({
  name: 'palmhouse_job_wait_seconds',
  help: 'Seconds from when a job could be taken up until it was, at its first attempt; the last job of a flow waits for those before it',
  labelNames: ['queue', 'task'],
  // A worker that is free takes a job within milliseconds; a minute late is a sweep lost; the archive's may wait for hours.
  buckets: [0.01, 0.05, 0.25, 1, 5, 15, 30, 60, 300, 1_800, 7_200],
});

export const jobDuration = new Histogram({
  name: 'palmhouse_job_duration_seconds',
  help: 'Seconds that an attempt at a job took, by how it ended; one that is tried again has failed',
  labelNames: ['queue', 'task', 'outcome'],
  // A bell's worth of work takes milliseconds, a shard up to a minute, a day of millions of readings some.
  buckets: [0.01, 0.05, 0.25, 1, 5, 15, 30, 60, 120, 300, 1_800],
});

const OUTCOMES = ['completed', 'failed'] as const;

/** What is no job of ours may have any name. */
const nameOf = ({ name }: Pick<Job, 'name'>): JobName | 'other' =>
  Object.hasOwn(JOBS, name) ? (name as JobName) : 'other';

/** Observes what a worker does. Its own jobs are there from the start, at 0, so that a first failure is an increase. */
export function measureJobs(worker: Pick<Worker, 'name' | 'on'>): void {
  const queue = worker.name;
  for (const [task, contract] of Object.entries(JOBS)) {
    if (contract.queue !== queue) continue;
    jobWait.zero({ queue, task });
    for (const outcome of OUTCOMES) jobDuration.zero({ queue, task, outcome });
  }
  worker.on('active', (job: Job) => {
    // A job whose worker died is taken up again with no attempt made.
    if (job.attemptsMade > 0 || job.attemptsStarted > 1 || job.processedOn === undefined) return;
    const seconds = (job.processedOn - job.timestamp - (job.opts.delay ?? 0)) / 1_000;
    // The clocks of two machines may differ.
    jobWait.observe({ queue, task: nameOf(job) }, Math.max(0, seconds));
  });
  const ended = (outcome: (typeof OUTCOMES)[number]) => (job: Job | undefined) => {
    if (job?.processedOn === undefined) return;
    const seconds = Math.max(0, Date.now() - job.processedOn) / 1_000;
    jobDuration.observe({ queue, task: nameOf(job), outcome }, seconds);
  };
  worker.on('completed', ended('completed'));
  worker.on('failed', ended('failed'));
}
