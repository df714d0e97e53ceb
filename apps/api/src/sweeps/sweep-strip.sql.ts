import type { Statement } from '../graphql/statement.js';

/**
 * `sweepStrip`: which minutes should have a sweep: from the museum's first ever, up to the last minute that is over or has
 * one. Both ends of the key. $1 from, $2 to, $3 now.
 */
export const STRIP_BOUNDS: Statement = {
  name: 'sweep-strip-bounds',
  text: `SELECT greatest(date_trunc('minute', $1::timestamptz + interval '59.999999 seconds'), min(minute)) AS "from",
  least(date_trunc('minute', $2::timestamptz + interval '59.999999 seconds'),
    greatest(date_trunc('minute', $3::timestamptz), max(minute) + interval '1 minute')) AS "to",
  count(minute) > 0 AS "hasAny"
FROM ((SELECT minute FROM sweep ORDER BY minute LIMIT 1) UNION ALL (SELECT minute FROM sweep ORDER BY sweep.minute DESC LIMIT 1)) AS ends`,
};

const SUMS = ['asked', 'stored', 'duplicate', 'rejected', 'away', 'faulty', 'failed']
  .map((column) => `sum(${column})::float8 AS ${column}`)
  .join(', ');

/** `sweepStrip { bins }`: along the key. $1 from, $2 to, $3 seconds of a bin. */
export const STRIP_BINS: Statement = {
  name: 'sweep-strip-bins',
  text: `SELECT date_bin(make_interval(secs => $3), minute, to_timestamp(0)) AS at, count(*)::int AS sweeps,
  count(*) FILTER (WHERE finished_at IS NULL)::int AS unfinished,
  extract(epoch FROM max(finished_at - started_at))::float8 AS "slowestSeconds", ${SUMS}
FROM sweep WHERE minute >= $1::timestamptz AND minute < $2::timestamptz
GROUP BY 1 ORDER BY 1`,
};

/** `sweepStrip { gaps }`: along the key. $1 from, $2 to, $3 limit. */
export const STRIP_GAPS: Statement = {
  name: 'sweep-strip-gaps',
  text: `SELECT minute + interval '1 minute' AS "from", next AS "to"
FROM (
  SELECT minute, lead(minute, 1, $2::timestamptz) OVER (ORDER BY minute) AS next
  FROM (
    SELECT $1::timestamptz - interval '1 minute' AS minute
    UNION ALL SELECT minute FROM sweep WHERE minute >= $1::timestamptz AND minute < $2::timestamptz
  ) AS swept
) AS followed
WHERE next > minute + interval '1 minute'
ORDER BY minute DESC LIMIT $3`,
};
