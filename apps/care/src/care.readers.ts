import { PLANT_ALERTS, STATES, SYSTEM_ALERTS } from '@palmhouse/domain';
import type { MetricReader } from '@palmhouse/runtime';
import type pg from 'pg';
import { SELECT_ASSESSED } from './assess/facts.sql.js';
import { alertsOpen, lastAssessment, mailOutbox, mailOutboxOldest, plants } from './care.metrics.js';
import { COLUMN_OF } from './channel-columns.js';
import type { Clock } from './tokens.js';

type Database = Pick<pg.Pool, 'query'>;

/** Prometheus, each time it asks. The whole table: two rows a plant. */
export const COUNT_PLANTS = {
  name: 'metrics-plants',
  text: `SELECT channel, state, count(*)::int AS count FROM plant_state GROUP BY channel, state`,
};

/** Prometheus, each time it asks. By alert_open_idx: the resolved ones, for a year, are not looked at. */
export const COUNT_ALERTS = {
  name: 'metrics-alerts-open',
  text: `SELECT kind, count(*)::int AS count FROM alert WHERE resolved_at IS NULL GROUP BY kind`,
};

/**
 * Prometheus, each time it asks. By notification_unsent_idx and notification_failed_idx: those that were sent, for a year,
 * are not looked at. $1 now in ms.
 */
export const COUNT_OUTBOX = {
  name: 'metrics-mail-outbox',
  text: `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting, count(*) FILTER (WHERE state = 'sending')::int AS sending,
  (SELECT count(*)::int FROM notification WHERE state = 'failed') AS failed,
  coalesce(extract(epoch FROM to_timestamp($1::float8 / 1000) -
    min(not_before) FILTER (WHERE not_before <= to_timestamp($1::float8 / 1000))), 0)::float8 AS oldest
FROM notification WHERE state IN ('waiting', 'sending')`,
};

interface OutboxRow {
  readonly waiting: number;
  readonly sending: number;
  readonly failed: number;
  readonly oldest: number;
}

export function assessedReader(database: Database): MetricReader {
  return {
    name: 'palmhouse_assessment_last_timestamp_seconds',
    gauges: [lastAssessment],
    read: async () => {
      const { rows } = await database.query<{ at: number }>(SELECT_ASSESSED);
      if (rows[0] !== undefined) lastAssessment.set(rows[0].at / 1e6);
    },
  };
}

export function plantsReader(database: Database): MetricReader {
  return {
    name: 'palmhouse_plants',
    gauges: [plants],
    read: async () => {
      const { rows } = await database.query<{ channel: string; state: string; count: number }>(COUNT_PLANTS);
      for (const channel of Object.values(COLUMN_OF))
        for (const state of STATES) plants.set({ channel, state }, 0);
      for (const { channel, state, count } of rows) plants.set({ channel, state }, count);
    },
  };
}

export function alertsReader(database: Database): MetricReader {
  return {
    name: 'palmhouse_alerts_open',
    gauges: [alertsOpen],
    read: async () => {
      const { rows } = await database.query<{ kind: string; count: number }>(COUNT_ALERTS);
      for (const kind of [...PLANT_ALERTS, ...SYSTEM_ALERTS]) alertsOpen.set({ kind }, 0);
      for (const { kind, count } of rows) alertsOpen.set({ kind }, count);
    },
  };
}

export function outboxReader(database: Database, clock: Clock): MetricReader {
  return {
    name: 'palmhouse_mail_outbox',
    gauges: [mailOutbox, mailOutboxOldest],
    read: async () => {
      const { rows } = await database.query<OutboxRow>({ ...COUNT_OUTBOX, values: [clock()] });
      const { oldest, ...counts } = rows[0]!;
      for (const [state, count] of Object.entries(counts)) mailOutbox.set({ state }, count);
      mailOutboxOldest.set(oldest);
    },
  };
}
