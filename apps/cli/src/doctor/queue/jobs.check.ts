import {
  openQueueBackend,
  QUEUES,
  queueStates,
  UNHEARD_JOB_MILLISECONDS,
  type QueueState,
} from '@palmhouse/queues';
import { Missing, type Check } from '../check.js';
import { ok, problem, warning, type Finding } from '../finding.js';
import { spanInWords } from '../in-words.js';

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

const countsOf = ({ waiting, active, delayed, failed }: QueueState): string =>
  [
    `${waiting} waiting`,
    `${active} active`,
    ...(delayed > 0 ? [`${delayed} delayed`] : []),
    `${failed} failed`,
  ].join(', ');

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

/** Does each queue's work get done? */
export const jobsCheck: Check = {
  group: 'queue',
  name: 'jobs',
  remedy: 'check QUEUE_URL and that its server runs; run "palmhouse migrate"',
  examine: async ({ queueUrl, database }, given) => {
    if (queueUrl === undefined) throw new Error('QUEUE_URL is not set, and DATABASE_URL neither');
    let said: Error | undefined;
    // What cannot be reached is told once, by its own finding.
    if (/^postgres(ql)?:/.test(queueUrl)) await database();
    const backend = openQueueBackend(queueUrl, (error) => (said = error));
    const close = () => void backend.close().catch(() => undefined);
    given.addEventListener('abort', close);
    try {
      if (backend.kind === 'redis') await reachable(backend, () => said);
      const states = await queueStates(backend);
      const nowMs = Date.now();
      return states.map((state) => judgeQueue(state, nowMs));
    } finally {
      given.removeEventListener('abort', close);
      await backend.close().catch(() => undefined);
    }
  },
};

/** @throws Missing, as the finding about Redis itself says why. */
async function reachable(
  backend: ReturnType<typeof openQueueBackend>,
  said: () => Error | undefined,
): Promise<void> {
  try {
    await backend.whenReady();
  } catch (error) {
    throw new Missing('queue', `Redis: ${(said() ?? (error as Error)).message}`);
  }
}
