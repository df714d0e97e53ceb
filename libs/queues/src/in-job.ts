import { inLogContext, type LogContext } from '@palmhouse/runtime';
import type { Job } from 'bullmq';
import type { JobName } from './contracts.js';

type Named = Pick<Job, 'queueName' | 'name' | 'id' | 'data'>;

/** Jobs whose minute is that of a sweep; care's own jobs carry the minute that their clock stood at. */
const OF_A_SWEEP: ReadonlySet<string> = new Set<JobName>([
  'plan-sweep',
  'poll-plants',
  'finish-sweep',
  'sweep-loaded',
]);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the log says of a job, whether its payload keeps its contract or not. */
export function jobFields({ queueName, name, id, data }: Named): LogContext {
  const { minute, requestId } = (data ?? {}) as { readonly minute?: unknown; readonly requestId?: unknown };
  return {
    queue: queueName,
    job: name,
    jobId: id,
    sweep: OF_A_SWEEP.has(name) ? textOf(minute) : undefined,
    requestId: textOf(requestId),
  };
}

/** Does a job's work: every line that is logged of it says which job it was, of which sweep, on whose request. */
export function inJob<T>(job: Named, work: () => Promise<T>): Promise<T> {
  return inLogContext(jobFields(job), work);
}
