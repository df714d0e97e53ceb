import { ARCHIVE_STATES } from '@palmhouse/domain';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { StepSeconds } from './step-seconds.js';

export const archiveDays = new Gauge({
  name: 'palmhouse_archive_days',
  help: 'Days that the archive knows of by state; pruned: wholly in the lake',
  labelNames: ['state'],
});

export const archiveDayAge = new Gauge({
  name: 'palmhouse_archive_day_age_seconds',
  help: 'Seconds since the end of the oldest day in each state; 0: none is in it',
  labelNames: ['state'],
});

export const archiveOldestDue = new Gauge({
  name: 'palmhouse_archive_oldest_due_seconds',
  help: 'Seconds for which the oldest day that is to be archived, and is not, has been due; 0: none is',
});

/** A day's steps as Prometheus names them. */
export const STEP_LABELS = {
  write: 'write',
  verify: 'verify',
  prove: 'prove',
  cutOver: 'cut_over',
} as const satisfies Record<keyof StepSeconds, string>;

export const archiveStep = new Histogram({
  name: 'palmhouse_archive_step_seconds',
  help: 'Seconds that a step of a day’s way took, failed ones too; prove is a part of verify',
  labelNames: ['step'],
  // A day of 50 plants takes a second in all, one of 10,000 minutes; what takes an hour waits for someone who is dead.
  buckets: [0.1, 0.5, 1, 5, 15, 60, 180, 600, 1_800, 3_600],
});

export const archiveReadings = new Counter({
  name: 'palmhouse_archive_readings_total',
  help: 'Readings that got through a step of their day’s way: copied out, proven in the lake, gone from the database',
  labelNames: ['step'],
});

export const storageUsed = new Gauge({
  name: 'palmhouse_storage_used_bytes',
  help: 'Bytes taken of the database’s home, at the newest look: the database’s own, or its disk’s where that is watched',
});

export const storageLimit = new Gauge({
  name: 'palmhouse_storage_limit_bytes',
  help: 'Bytes that the database’s home holds; left out where nobody said',
});

export const storageShare = new Gauge({
  name: 'palmhouse_storage_used_share',
  help: 'Share of the database’s home that is taken, 0 to 1; left out where its size is not known',
});

export const COUNTED_STEPS = ['write', 'verify', 'cutOver'] as const;

// What was never seen counts as 0: the first of its kind is an increase.
for (const step of Object.values(STEP_LABELS)) archiveStep.zero({ step });
for (const step of COUNTED_STEPS) archiveReadings.inc({ step: STEP_LABELS[step] }, 0);

/** The gauges by state begin at 0 with each reading. */
export function zeroStates(): void {
  for (const state of ARCHIVE_STATES) {
    archiveDays.set({ state }, 0);
    archiveDayAge.set({ state }, 0);
  }
}
