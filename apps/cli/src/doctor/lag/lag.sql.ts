const MS = (expression: string): string => `(extract(epoch FROM ${expression}) * 1000)::float8`;

// A sweep of a later minute than this was made while a clock was ahead: it proves nothing of now.
const AHEAD = `interval '1 minute'`;

/** How far everything that follows the clock has come. Instants in milliseconds since 1970. */
export interface LagRow {
  readonly nowMs: number;
  readonly sweepMs: number | null;
  readonly asked: number | null;
  readonly failed: number | null;
  readonly assessedMs: number | null;
  readonly unsentMails: number;
  readonly oldestUnsentMs: number | null;
  readonly givenUpMails: number;
  readonly failedDays: readonly { readonly day: string; readonly failure: string }[] | null;
  /** The first day that should be in the lake and is not. */
  readonly oldestDueDay: string | null;
}

/** Once a run, along the ends of keys. $1 the last day that should have been archived. */
export const SELECT_LAG = {
  name: 'doctor-select-lag',
  text: `WITH newest AS (
  SELECT minute, asked, failed + rejected AS failed FROM sweep
  WHERE finished_at IS NOT NULL AND minute <= now() + ${AHEAD} ORDER BY minute DESC LIMIT 1
), due AS (
  SELECT to_date(substr(child.relname, 9), 'YYYY_MM_DD') AS day FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
  WHERE inhparent = 'public.reading'::regclass AND child.relname ~ '^reading_\\d{4}_\\d{2}_\\d{2}$'
  UNION SELECT day FROM archive_day WHERE state <> 'pruned'
), unsent AS (
  SELECT not_before FROM notification WHERE state IN ('waiting', 'sending') AND not_before <= now()
)
SELECT ${MS('now()')} AS "nowMs", (SELECT ${MS('minute')} FROM newest) AS "sweepMs", (SELECT asked FROM newest) AS asked,
  (SELECT failed FROM newest) AS failed,
  (SELECT ${MS('at')} FROM care_step WHERE step = 'assess') AS "assessedMs",
  (SELECT count(*)::int FROM unsent) AS "unsentMails", (SELECT ${MS('min(not_before)')} FROM unsent) AS "oldestUnsentMs",
  (SELECT count(*)::int FROM notification WHERE state = 'failed' AND created_at > now() - interval '1 day') AS "givenUpMails",
  (SELECT json_agg(json_build_object('day', day, 'failure', failure) ORDER BY day) FROM archive_day
    WHERE state <> 'pruned' AND failed_at IS NOT NULL) AS "failedDays",
  (SELECT min(day)::text FROM due WHERE day <= $1::date AND NOT EXISTS (
    SELECT FROM archive_day known WHERE known.day = due.day
      AND (known.state = 'pruned' OR known.keep_live_until > now()))) AS "oldestDueDay"`,
};
