import type { Ledger, SourceFailure } from '@palmhouse/domain';
import { Counter, Gauge, Histogram } from 'prom-client';

// A healthy sweep takes seconds, asking ends 50 s into the minute and loading some later; three minutes in, a sweep whose
// jobs were lost is closed as it stands.
const SWEEP_BUCKETS = [1, 2, 5, 10, 20, 30, 45, 55, 60, 75, 90, 120, 180, 240, 600];

export const sweepDuration = new Histogram({
  name: 'palmhouse_sweep_duration_seconds',
  help: 'Seconds from the start of a sweep until its ledger was closed',
  buckets: SWEEP_BUCKETS,
});

export const sweepLag = new Histogram({
  name: 'palmhouse_sweep_lag_seconds',
  help: 'Seconds from the beginning of a sweep’s minute until its ledger was closed',
  buckets: SWEEP_BUCKETS,
});

export type SweepResult = 'closed' | 'short' | 'missed' | 'no_roster';

export const sweeps = new Counter({
  name: 'palmhouse_sweeps_total',
  help: 'Minutes by what became of them; short: closed though some plants were never loaded; missed: begun too late to ask',
  labelNames: ['result'],
});

export const sweepAnswers = new Counter({
  name: 'palmhouse_sweep_answers_total',
  help: 'Plants asked in closed sweeps by where their answers went: the ledger',
  labelNames: ['outcome'],
});

export const readingsLoaded = new Counter({
  name: 'palmhouse_readings_loaded_total',
  help: 'Readings stored that were not there yet, by sweeps, discoveries and replays',
});

export const loadDuration = new Histogram({
  name: 'palmhouse_load_duration_seconds',
  help: 'Seconds that the load of a shard took, what it waited for the database included',
  // 500 plants take a tenth of a second; a database that is away is waited for up to a minute.
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 30, 60],
});

/** `answered`: whole, and not with trouble of the source's own; `ill`: with such trouble; the rest: why none came. */
export type RequestOutcome = 'answered' | 'ill' | SourceFailure;

export const plantsApiRequest = new Histogram({
  name: 'palmhouse_plants_api_request_seconds',
  help: 'Seconds that the plants API took to answer for a plant, by what came of it',
  labelNames: ['outcome'],
  // The slowest healthy answer on record took 1.6 s; after ten none is waited for.
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.6, 2.5, 5, 10, 30],
});

export const lastClosedSweep = new Gauge({
  name: 'palmhouse_sweep_last_closed_timestamp_seconds',
  help: 'The minute of the newest closed sweep, seconds since 1970; left out where there is none yet',
});

export const openRejections = new Gauge({
  name: 'palmhouse_rejections_open',
  help: 'Rejections in the quarantine that are not resolved, by the rule that refused them; counted once a minute',
  labelNames: ['rule'],
});

// What was never seen counts as 0: the first of its kind is an increase.
const RESULTS: readonly SweepResult[] = ['closed', 'short', 'missed', 'no_roster'];
const ENTRIES = [
  'stored',
  'duplicate',
  'rejected',
  'away',
  'faulty',
  'failed',
] as const satisfies readonly (keyof Ledger)[];
const OUTCOMES: readonly RequestOutcome[] = [
  'answered',
  'ill',
  'timeout',
  'unreachable',
  'redirect',
  'body-too-large',
  'body-truncated',
  'deadline',
];
for (const result of RESULTS) sweeps.inc({ result }, 0);
for (const outcome of ENTRIES) sweepAnswers.inc({ outcome }, 0);
for (const outcome of OUTCOMES) plantsApiRequest.zero({ outcome });

/** What there is to tell of a sweep that was closed. */
export interface SweepEnd extends Ledger {
  /** ISO instants. */
  readonly minute: string;
  readonly startedAt: string;
  readonly plants: number;
}

/** @param nowMs when it was closed, milliseconds since 1970. */
export function observeSweep(sweep: SweepEnd, nowMs: number): void {
  const since = (instant: string) => Math.max(0, nowMs - Date.parse(instant)) / 1_000;
  sweepDuration.observe(since(sweep.startedAt));
  sweepLag.observe(since(sweep.minute));
  sweeps.inc({ result: sweep.asked < sweep.plants ? 'short' : 'closed' });
  for (const outcome of ENTRIES) sweepAnswers.inc({ outcome }, sweep[outcome]);
}
