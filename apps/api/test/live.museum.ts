import {
  insertReadings,
  journalAlerts,
  journalReadings,
  JOURNAL_SWEEP,
  LOCK_JOURNAL,
} from '@palmhouse/persistence';
import { openBell, type Bell } from '@palmhouse/queues';
import type { Reading } from '@palmhouse/domain';
import type pg from 'pg';
import { redisIsThere, startTestRedis, type TestDatabase } from '@palmhouse/testing';

export const READINGS = `subscription ($plantIds: [ID!], $after: String) { readingAdded(plantIds: $plantIds, after: $after) {
  cursor sweepMinute plant { number name botanist { name } } reading { takenAt soilMoisture temperature } } }`;

export const micros = (iso: string): number => Date.parse(iso) * 1_000;

export const reading = (plantId: number, takenAt: number, soilMoisture = 50): Reading => ({
  plantId,
  takenAt,
  soilMoisture,
  temperature: 12.5,
  lastWateredAt: null,
});

/** Adds to the museum as ingestion does: in one transaction, with the journal last, and the bell behind it. */
export class Adding {
  readonly bell: Bell;

  constructor(
    private readonly database: TestDatabase,
    queueUrl: string,
  ) {
    this.bell = openBell(queueUrl, () => undefined);
  }

  /** @param minute null: no sweep counts them. @param ring false: the ring is lost. */
  async readings(readings: readonly Reading[], minute: string | null, ring = true): Promise<number | null> {
    return this.inTransaction(async (client) => {
      await insertReadings(client, readings, minute);
      return journalReadings(client, readings, minute);
    }, ring);
  }

  async sweep(minute: string): Promise<number | null> {
    return this.inTransaction(async (client) => {
      await client.query(LOCK_JOURNAL);
      const { rows } = await client.query<{ seq: number }>({ ...JOURNAL_SWEEP, values: [minute] });
      return rows[0]!.seq;
    }, true);
  }

  /** What becomes of alerts, by their keys, as care writes it: one entry for all of it. */
  async happened(action: string, alerts: readonly number[]): Promise<number | null> {
    return this.inTransaction(async (client) => {
      const { rows } = await client.query<{ id: number }>(
        `INSERT INTO alert_event (alert_id, at, action) SELECT alert, now(), $1 FROM unnest($2::int8[]) AS alert RETURNING id::float8`,
        [action, alerts],
      );
      return journalAlerts(
        client,
        rows.map(({ id }) => id),
      );
    }, true);
  }

  private async inTransaction(
    work: (client: pg.PoolClient) => Promise<number | null>,
    ring: boolean,
  ): Promise<number | null> {
    const client = await this.database.pool.connect();
    try {
      await client.query('BEGIN');
      const seq = await work(client);
      await client.query('COMMIT');
      if (seq !== null && ring) this.bell.ring(seq);
      return seq;
    } finally {
      client.release();
    }
  }
}

/** Both bells, by the queue's URL alone; Redis where there is one, else skipped by name. */
export const BELLS = [
  {
    name: 'PostgreSQL',
    there: true,
    start: (database: TestDatabase) => Promise.resolve({ url: database.url, stop: () => Promise.resolve() }),
  },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    there: redisIsThere,
    start: () => startTestRedis(),
  },
];
