const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

// A sweep of a later minute than this was made while a clock was ahead: it proves nothing of now.
const AHEAD = `interval '1 minute'`;

/**
 * The desk, once a pass. Ends of keys, some unfinished days and the partitions' names: as much for ten plants as for ten
 * thousand. $1 now, $2 sweeps to judge by, $3 share that makes one ill, $4 last day that should have been archived.
 */
export const SELECT_CONDITIONS = {
  name: 'alerts-select-conditions',
  text: `WITH newest AS (
  SELECT minute, finished_at, asked, failed + rejected AS failed FROM sweep
  WHERE finished_at IS NOT NULL AND asked > 0 AND minute <= $1::timestamptz + ${AHEAD} ORDER BY minute DESC LIMIT $2
), due AS (
  SELECT to_date(substr(child.relname, 9), 'YYYY_MM_DD') AS day FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
  WHERE inhparent = 'public.reading'::regclass AND child.relname ~ '^reading_\\d{4}_\\d{2}_\\d{2}$'
  UNION SELECT day FROM archive_day WHERE state <> 'pruned'
)
SELECT (SELECT json_build_object('atMs', ${MS('at')}, 'sinceMs', details -> 'sinceMs') FROM care_step WHERE step = 'attend') AS watch,
  (SELECT ${MS('finished_at')} FROM sweep WHERE finished_at IS NOT NULL AND minute <= $1::timestamptz + ${AHEAD}
    ORDER BY minute DESC LIMIT 1) AS "lastSweepMs",
  (SELECT json_agg(json_build_object('minuteMs', ${MS('minute')}, 'finishedMs', ${MS('finished_at')},
    'asked', asked, 'failed', failed) ORDER BY minute DESC) FROM newest) AS sweeps,
  -- Two days back are enough: what a person resolved is resolved for one.
  (SELECT ${MS('min(minute)')} FROM sweep WHERE finished_at IS NOT NULL AND asked > 0
    AND minute <= $1::timestamptz + ${AHEAD} AND minute > coalesce(
    (SELECT minute FROM sweep WHERE finished_at IS NOT NULL AND asked > 0 AND failed + rejected < $3::float8 * asked
       AND minute <= $1::timestamptz + ${AHEAD} AND minute > $1::timestamptz - interval '2 days' ORDER BY minute DESC LIMIT 1),
    $1::timestamptz - interval '2 days')) AS "failingSinceMs",
  (SELECT json_agg(json_build_object('day', day, 'failure', failure) ORDER BY day) FROM archive_day
    WHERE state <> 'pruned' AND failed_at IS NOT NULL) AS "failedDays",
  (SELECT json_agg(day ORDER BY day) FROM due WHERE day <= $4::date AND NOT EXISTS (
    SELECT FROM archive_day known WHERE known.day = due.day
      AND (known.state = 'pruned' OR known.keep_live_until > $1::timestamptz))) AS "lateDays",
  (SELECT json_build_object('atMs', ${MS('at')}, 'usedBytes', used_bytes, 'capacityBytes', capacity_bytes)
    FROM storage_sample ORDER BY at DESC LIMIT 1) AS storage,
  (SELECT json_agg(json_build_array(botanist_id, cover_id) ORDER BY id) FROM botanist_absence
    WHERE from_at <= $1::timestamptz AND until_at > $1::timestamptz) AS covers`,
};

/** The desk, once a pass: that it looked, and since when without a gap. $1 now, $2 since, milliseconds. */
export const NOTE_LOOK = {
  name: 'alerts-note-look',
  text: `INSERT INTO care_step (step, at, details) VALUES ('attend', to_timestamp($1::float8 / 1000), json_build_object('sinceMs', $2::float8))
ON CONFLICT (step) DO UPDATE SET at = excluded.at, details = excluded.details`,
};
