import type { Statement } from '../graphql/statement.js';

const COLUMNS = `minute, started_at AS "startedAt", finished_at AS "finishedAt", asked, stored, duplicate, rejected, away, faulty, failed`;

const IN_RANGE = `minute >= coalesce($1::timestamptz, '-infinity') AND minute < coalesce($2::timestamptz, 'infinity')`;

/**
 * `sweeps`: newest first, or oldest first for pages from the end; along the key.
 * $1 from, $2 to, $3 and $4 the minutes it lies before and behind, null where open; $5 limit.
 */
export function sweepsPage(backward: boolean): Statement {
  return {
    name: `sweeps${backward ? '-from-end' : ''}`,
    text: `SELECT ${COLUMNS} FROM sweep
WHERE ${IN_RANGE} AND minute < coalesce($3::timestamptz, 'infinity') AND minute > coalesce($4::timestamptz, '-infinity')
ORDER BY minute ${backward ? 'ASC' : 'DESC'} LIMIT $5`,
  };
}

/** `sweep`: by the key. $1 minute. */
export const SWEEP: Statement = {
  name: 'sweep',
  text: `SELECT ${COLUMNS} FROM sweep WHERE minute = $1::timestamptz`,
};

/** `sweeps { totalCount }`. $1 from, $2 to. */
export const COUNT_SWEEPS: Statement = {
  name: 'count-sweeps',
  text: `SELECT count(*)::int AS total FROM sweep WHERE ${IN_RANGE}`,
};
