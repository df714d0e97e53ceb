import { REJECTION_RULES } from '@palmhouse/domain';
import type { MetricReader } from '@palmhouse/runtime';
import type pg from 'pg';
import type { Clock } from './clock.js';
import { lastClosedSweep, openRejections } from './ingestion.metrics.js';

type Database = Pick<pg.Pool, 'query'>;

/** Prometheus, each time it asks. Backward along sweep_pkey to the first that is closed. */
export const SELECT_LAST_CLOSED = {
  name: 'metrics-last-closed-sweep',
  text: `SELECT extract(epoch FROM minute)::float8 AS at FROM sweep WHERE finished_at IS NOT NULL ORDER BY minute DESC LIMIT 1`,
};

/** Prometheus, once a minute. By rejection_open_idx alone. */
export const COUNT_OPEN_REJECTIONS = {
  name: 'metrics-open-rejections',
  text: `SELECT rule, count(*)::float8 AS open FROM rejection WHERE resolved_at IS NULL GROUP BY rule`,
};

export function lastClosedReader(database: Database): MetricReader {
  return {
    name: 'palmhouse_sweep_last_closed_timestamp_seconds',
    gauges: [lastClosedSweep],
    read: async () => {
      const { rows } = await database.query<{ at: number }>(SELECT_LAST_CLOSED);
      if (rows[0] !== undefined) lastClosedSweep.set(rows[0].at);
    },
  };
}

// A museum in trouble may have millions of them, and Prometheus asks four times a minute.
const COUNT_EVERY_MS = 60_000;

// The archive's own: a late reading that contradicts what it holds.
const RULES: readonly string[] = [...REJECTION_RULES, 'differs-from-archive'];

/** Rules by name; what another version has put there under a name that this one does not know is told as `other`. */
export function openRejectionsReader(database: Database, clock: Clock): MetricReader {
  let counts = new Map<string, number>();
  let countedAt = -Infinity;
  const count = async () => {
    const { rows } = await database.query<{ rule: string; open: number }>(COUNT_OPEN_REJECTIONS);
    counts = new Map(RULES.map((rule) => [rule, 0]));
    for (const { rule, open } of rows) {
      const label = RULES.includes(rule) ? rule : 'other';
      counts.set(label, (counts.get(label) ?? 0) + open);
    }
    countedAt = clock();
  };
  return {
    name: 'palmhouse_rejections_open',
    gauges: [openRejections],
    read: async () => {
      const age = clock() - countedAt;
      if (age >= COUNT_EVERY_MS || age < 0) await count();
      for (const [rule, open] of counts) openRejections.set({ rule }, open);
    },
  };
}
