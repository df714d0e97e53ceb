import { QUEUES } from '@palmhouse/queues';

/** Injection tokens of what is made once in ingestion.module.ts. */
export const SETTINGS = Symbol('SETTINGS');
export const LOG = Symbol('LOG');
export const POOL = Symbol('POOL');
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');
export const BELL = Symbol('BELL');
export const SWEEP_FLOWS = 'sweep-flows';

/** The queues that ingestion works on or writes to. */
export const OWN_QUEUES = [
  QUEUES.sweeps,
  QUEUES.shards,
  QUEUES.discovery,
  QUEUES.replays,
  QUEUES.sweepsLoaded,
] as const;
