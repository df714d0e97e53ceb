import { UnrecoverableError } from 'bullmq';
import { z } from 'zod';

/** Every queue of Palmhouse. */
export const QUEUES = {
  /** the minute's work: plan, and close the ledger */
  sweeps: 'sweeps',
  /** a stretch of plants to ask and load */
  shards: 'shards',
  /** walks along the source's ids */
  discovery: 'discovery',
  /** what was refused, judged anew and loaded */
  replays: 'replays',
  /** told after each sweep, for the services that judge and watch */
  sweepsLoaded: 'sweeps-loaded',
  /** days into the lake, back from it, and the proof that both work */
  archive: 'archive',
  /** told how full the database's home is, for the service that alerts */
  storageWatched: 'storage-watched',
  /** readings judged, baselines learnt, days summed up for their botanists, what is old let go of */
  care: 'care',
} as const;

export type QueueName = (typeof QUEUES)[keyof typeof QUEUES];

const minute = z.iso.datetime();
/** Of the request that asked for it, for the log; jobs of a clock have none. */
const requestId = z.string().min(1).max(100).optional();
const plantId = z.number().int().nonnegative();
const day = z.iso.date();

/** One contract a job: payloads carry names and ranges, never rows. */
export const JOBS = {
  'plan-sweep': { queue: QUEUES.sweeps, payload: z.object({ minute }) },
  'finish-sweep': { queue: QUEUES.sweeps, payload: z.object({ minute }) },
  'poll-plants': {
    queue: QUEUES.shards,
    payload: z.object({
      minute,
      shard: z.number().int().nonnegative(),
      firstPlantId: plantId,
      lastPlantId: plantId,
    }),
  },
  'discover-plants': {
    queue: QUEUES.discovery,
    payload: z.object({ reason: z.enum(['start', 'hourly', 'on demand']) }),
  },
  'replay-rejections': {
    queue: QUEUES.replays,
    payload: z.object({ replay: z.number().int().positive(), requestId }),
  },
  'sweep-loaded': { queue: QUEUES.sweepsLoaded, payload: z.object({ minute }) },
  'archive-days': { queue: QUEUES.archive, payload: z.object({ day: day.optional() }) },
  'restore-day': {
    queue: QUEUES.archive,
    payload: z.object({ day, into: z.enum(['live', 'schema']), requestId }),
  },
  'rehearse-restore': {
    queue: QUEUES.archive,
    /** weekly: only where the last proof is a week old */
    payload: z.object({ day: day.optional(), weekly: z.boolean().optional() }),
  },
  'storage-watched': {
    queue: QUEUES.storageWatched,
    payload: z.object({
      at: minute,
      level: z.enum(['ok', 'nearly_full', 'unknown']),
      share: z.number().nonnegative().nullable(),
      daysToFull: z.number().nonnegative().nullable(),
    }),
  },
  'assess-plants': { queue: QUEUES.care, payload: z.object({ minute }) },
  'learn-baselines': { queue: QUEUES.care, payload: z.object({ minute }) },
  'forecast-waterings': { queue: QUEUES.care, payload: z.object({ minute }) },
  'write-digests': { queue: QUEUES.care, payload: z.object({ minute }) },
  'tidy-care': { queue: QUEUES.care, payload: z.object({ minute }) },
  'verify-lake': { queue: QUEUES.archive, payload: z.object({ day: day.optional() }) },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;

/**
 * Reads a job's payload.
 * @throws UnrecoverableError when it is not what the contract says: trying again would not mend it.
 */
export function parseJob<N extends JobName>(name: N, data: unknown): JobPayload<N> {
  const read = JOBS[name].payload.safeParse(data);
  if (!read.success)
    throw new UnrecoverableError(`${name} has a payload beyond its contract: ${z.prettifyError(read.error)}`);
  return read.data as JobPayload<N>;
}

/** `2026-11-22T05-51`: BullMQ allows no colon in an id. */
export function minuteKey(minuteIso: string): string {
  return minuteIso.slice(0, 16).replace(':', '-');
}

/** The same job asked for by several replicas is one job: the id is made of what it is about. */
export const JOB_IDS = {
  planSweep: (minuteIso: string) => `plan-${minuteKey(minuteIso)}`,
  finishSweep: (minuteIso: string) => `finish-${minuteKey(minuteIso)}`,
  pollPlants: (minuteIso: string, shard: number) => `poll-${minuteKey(minuteIso)}-${shard}`,
  discoverPlants: (reason: string, minuteIso: string) => `discover-${reason}-${minuteKey(minuteIso)}`,
  replayRejections: (replay: number | string) => `replay-${replay}`,
  restoreDay: (day: string, into: string) => `restore-${day}-${into}`,
  sweepLoaded: (minuteIso: string) => `loaded-${minuteKey(minuteIso)}`,
  archiveDays: (minuteIso: string) => `archive-${minuteKey(minuteIso)}`,
  storageWatched: (minuteIso: string) => `storage-${minuteKey(minuteIso)}`,
  assessPlants: (minuteIso: string) => `assess-${minuteKey(minuteIso)}`,
  learnBaselines: (minuteIso: string) => `learn-${minuteKey(minuteIso)}`,
  forecastWaterings: (minuteIso: string) => `forecast-${minuteKey(minuteIso)}`,
  tidyCare: (minuteIso: string) => `tidy-${minuteKey(minuteIso)}`,
  writeDigests: (minuteIso: string) => `digests-${minuteKey(minuteIso)}`,
  rehearseRestore: (minuteIso: string) => `rehearse-${minuteKey(minuteIso)}`,
};
