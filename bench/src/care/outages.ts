import type pg from 'pg';
import { atMs } from './calendar.js';
import { OUTAGES } from './injections.js';
import type { AlertSpan } from './judged.js';

/** What an illness of the source came to. */
export interface OutageStory {
  readonly name: string;
  readonly from: number;
  readonly minutes: number;
  readonly alertedAfter: number | null;
  /** Mails that were put into the outbox within its time and the half hour behind it. */
  readonly mails: number;
  /** Of plants that are not heard of: wanted are none. */
  readonly plantMails: number;
}

const BEHIND = 30;

const COUNT_MAILS = `SELECT count(*) FILTER (WHERE alert.kind = 'source_ill')::int AS source,
  count(*) FILTER (WHERE alert.kind = 'silent')::int AS plants
FROM notification JOIN alert ON alert.id = notification.alert_id
WHERE notification.created_at >= $1 AND notification.created_at < $2`;

export async function outageStories(pool: pg.Pool, spans: readonly AlertSpan[]): Promise<OutageStory[]> {
  return Promise.all(
    OUTAGES.map(async ({ name, from, until }) => {
      const span = spans.find(
        ({ kind, opened }) => kind === 'source_ill' && opened >= from && opened < until + BEHIND,
      );
      const { rows } = await pool.query<{ source: number; plants: number }>(COUNT_MAILS, [
        new Date(atMs(from)),
        new Date(atMs(until + BEHIND)),
      ]);
      const [{ source, plants }] = rows as [{ source: number; plants: number }];
      return {
        name,
        from,
        minutes: until - from,
        alertedAfter: span === undefined ? null : span.opened - from,
        mails: source,
        plantMails: plants,
      };
    }),
  );
}
