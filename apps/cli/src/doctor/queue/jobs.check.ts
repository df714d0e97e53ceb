import {
  openQueueBackend,
  QUEUES,
  queueStates,
  redisFacts,
  UNHEARD_JOB_MILLISECONDS,
  type QueueState,
} from '@palmhouse/queues';
import type { Check } from '../check.js';
import { ok, problem, skipped, warning, type Finding } from '../finding.js';
import { spanInWords } from '../in-words.js';
import { askPostgres } from '../../probes/postgres.probe.js';

const MINUTE = 60_000;

// A sweep waits seconds for its turn. A day in the archive, or a replay, may keep the others of its queue waiting.
const LONG_WORK: readonly string[] = [QUEUES.archive, QUEUES.replays];
const WAITS_LONG_MS = 10 * MINUTE;
const WAITS_LONG_BEHIND_LONG_WORK_MS = 3 * 60 * MINUTE;

// News that nobody hears is let go after an hour: until then it waits, and is nobody's trouble.
const NEWS: readonly string[] = [QUEUES.sweepsLoaded, QUEUES.storageWatched];

// Failed jobs are kept for a week: what failed an hour ago or longer has been told by alerts, or taken up again.
const FRESH_MS = 60 * MINUTE;

const SERVICE_OF: Readonly<Record<string, string>> = {
  [QUEUES.sweeps]: 'ingestion',
  [QUEUES.shards]: 'ingestion',
  [QUEUES.discovery]: 'ingestion',
  [QUEUES.replays]: 'ingestion',
  [QUEUES.archive]: 'archive',
  [QUEUES.sweepsLoaded]: 'care',
  [QUEUES.storageWatched]: 'care',
  [QUEUES.care]: 'care',
};

function patience(name: string): number {
  if (NEWS.includes(name)) return UNHEARD_JOB_MILLISECONDS;
  return LONG_WORK.includes(name) ? WAITS_LONG_BEHIND_LONG_WORK_MS : WAITS_LONG_MS;
}

function countsOf({ waiting, active, delayed, failed }: QueueState): string {
  if (waiting + active + delayed + failed === 0) return 'idle';
  const later = delayed > 0 ? [`${delayed} delayed`] : [];
  return [`${waiting} waiting`, `${active} active`, ...later, `${failed} failed`].join(', ');
}

export function judgeQueue(state: QueueState, nowMs: number): Finding {
  const { name, oldestWaitingAt, oldestActiveAt, newestFailedAt, newestFailure, isPaused } = state;
  const counts = countsOf(state);
  const service = SERVICE_OF[name];
  const since = (at: number | null): number => (at === null ? 0 : nowMs - at);
  if (isPaused)
    return warning(
      name,
      `paused; ${counts}`,
      'resume it on the board of queues (/queues of the API), or in BullMQ',
    );
  if (since(oldestWaitingAt) > patience(name))
    return problem(
      name,
      `the oldest job has waited for ${spanInWords(since(oldestWaitingAt))}; ${counts}`,
      `nobody takes it: see that ${service} runs, is ready and has this QUEUE_URL; look into its log`,
    );
  if (since(oldestActiveAt) > WAITS_LONG_BEHIND_LONG_WORK_MS)
    return warning(
      name,
      `a job has been at work for ${spanInWords(since(oldestActiveAt))}; ${counts}`,
      `look into ${service}'s log; a restart hands the job to another process`,
    );
  if (newestFailedAt !== null && since(newestFailedAt) < FRESH_MS)
    return warning(
      name,
      `a job failed ${spanInWords(since(newestFailedAt))} ago (${(newestFailure ?? 'without a reason').slice(0, 120)}); ${counts}`,
      `look into ${service}'s log, or at /queues of the API, where it can be tried again`,
    );
  const last = newestFailedAt === null ? '' : `, the last ${spanInWords(since(newestFailedAt))} ago`;
  return ok(name, `${counts}${last}`);
}

/** Can it be asked at all? If not, that is another check's finding. */
async function answers(queueUrl: string): Promise<boolean> {
  if (!/^postgres(ql)?:/.test(queueUrl))
    return redisFacts(queueUrl).then(
      () => true,
      () => false,
    );
  await askPostgres(queueUrl, 'SELECT 1');
  return true;
}

/** Does each queue's work get done? */
export const jobsCheck: Check = {
  group: 'queue',
  name: 'jobs',
  remedy: 'check QUEUE_URL and that its server runs; run "palmhouse migrate"',
  milliseconds: 20_000,
  examine: async (patient, given) => {
    const { queueUrl } = patient;
    if (queueUrl === undefined) throw new Error('QUEUE_URL is not set, and DATABASE_URL neither');
    if (!(await answers(queueUrl))) return [skipped('jobs', 'not counted: Redis does not answer')];
    const backend = openQueueBackend(queueUrl, () => undefined); // what it breaks is told there
    const close = () => void backend.close().catch(() => undefined);
    given.addEventListener('abort', close);
    try {
      if (backend.kind === 'redis') await backend.whenReady();
      const states = await queueStates(backend);
      const nowMs = Date.now();
      return states.map((state) => judgeQueue(state, nowMs));
    } finally {
      given.removeEventListener('abort', close);
      await backend.close().catch(() => undefined);
    }
  },
};
