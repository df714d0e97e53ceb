import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  addJob,
  JOB_OPTIONS,
  JOBS,
  jobTraces,
  QUEUES,
  type JobName,
  type JobPayload,
  type QueueBackend,
} from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { Queue } from 'bullmq';
import { LOG, QUEUE_BACKEND } from './tokens.js';

// Jobs are queued within the transaction that wishes for them: half a second later it stands, nearly always.
const HEAD_START_MS = 500;

/** Asks other services for work. A queue is opened when it is first needed. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly queues = new Map<string, Queue>();

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Adds a job that there is at most once at a time.
   * @returns false where it is waiting or at work already.
   */
  async add<N extends JobName>(name: N, payload: JobPayload<N>, jobId: string): Promise<boolean> {
    const queue = this.queueOf(JOBS[name].queue);
    const before = await queue.getJob(jobId);
    if (before !== undefined) {
      if (!(await before.isCompleted()) && !(await before.isFailed())) return false;
      await before.remove();
    }
    await addJob(queue, name, payload, jobId, HEAD_START_MS);
    this.log.info({ queue: queue.name, job: name, jobId }, 'job asked for');
    return true;
  }

  /** Every queue there is, for those who look at them. */
  all(): readonly Queue[] {
    return Object.values(QUEUES).map((name) => this.queueOf(name));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(name: string): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = new Queue(name, {
      connection: this.backend.connection,
      defaultJobOptions: JOB_OPTIONS,
      telemetry: jobTraces(),
    });
    queue.on('error', (error) => this.log.warn({ err: error, queue: name }, 'queue connection'));
    this.queues.set(name, queue);
    return queue;
  }
}
