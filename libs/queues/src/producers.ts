import { Queue } from 'bullmq';
import { JOBS, type JobName, type JobPayload } from './contracts.js';
import { JOB_OPTIONS } from './job-options.js';
import { openQueueBackend } from './queue-backend.js';

/**
 * Adds one job under its contract. The same id again adds nothing.
 * @param delay milliseconds before it may be taken up.
 */
export async function addJob<N extends JobName>(
  queue: Queue,
  name: N,
  payload: JobPayload<N>,
  jobId?: string,
  delay = 0,
): Promise<void> {
  const options = { ...(jobId !== undefined && { jobId }), ...(delay > 0 && { delay }) };
  await queue.add(name, JOBS[name].payload.parse(payload), options);
}

/** Asks for a walk along the source's ids now, from outside the services. */
export async function requestDiscovery(queueUrl: string): Promise<void> {
  const backend = openQueueBackend(queueUrl, () => undefined);
  const queue = new Queue(JOBS['discover-plants'].queue, {
    connection: backend.connection,
    defaultJobOptions: JOB_OPTIONS,
  });
  try {
    await addJob(queue, 'discover-plants', { reason: 'on demand' });
  } finally {
    await queue.close();
    await backend.close();
  }
}
