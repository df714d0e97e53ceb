import { Queue } from 'bullmq';
import { JOBS, QUEUES, type JobName, type JobPayload, type QueueName } from './contracts.js';
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

/** Hands jobs in from outside the services, and lets go of the queue. */
async function request(
  queueUrl: string,
  name: QueueName,
  add: (queue: Queue) => Promise<void>,
): Promise<void> {
  const backend = openQueueBackend(queueUrl, () => undefined);
  const queue = new Queue(name, { connection: backend.connection, defaultJobOptions: JOB_OPTIONS });
  try {
    await add(queue);
  } finally {
    await queue.close();
    await backend.close();
  }
}

/** Asks for a walk along the source's ids now. */
export function requestDiscovery(queueUrl: string): Promise<void> {
  return request(queueUrl, QUEUES.discovery, (queue) =>
    addJob(queue, 'discover-plants', { reason: 'on demand' }),
  );
}

/** Asks care to learn now: there is more past than it knows of. */
export function requestLearning(queueUrl: string): Promise<void> {
  const minute = new Date().toISOString();
  return request(queueUrl, QUEUES.care, async (queue) => {
    await addJob(queue, 'learn-baselines', { minute });
    await addJob(queue, 'forecast-waterings', { minute });
  });
}
