import type { Statement } from '../graphql/statement.js';

const IN_RANGE = `minute >= coalesce($1::timestamptz, '-infinity') AND minute < coalesce($2::timestamptz, 'infinity')`;

/** `sweeps`: newest first, backwards along the key. $1 from, $2 to, $3 minute it lies before, null where open; $4 limit. */
export const SWEEPS_PAGE: Statement = {
  name: 'sweeps',
  text: `SELECT minute, started_at AS "startedAt", finished_at AS "finishedAt", asked, stored, duplicate, rejected, away, faulty, failed
FROM sweep WHERE ${IN_RANGE} AND minute < coalesce($3::timestamptz, 'infinity') ORDER BY minute DESC LIMIT $4`,
};

/** `sweeps { totalCount }`. $1 from, $2 to. */
export const COUNT_SWEEPS: Statement = {
  name: 'count-sweeps',
  text: `SELECT count(*)::int AS total FROM sweep WHERE ${IN_RANGE}`,
};
