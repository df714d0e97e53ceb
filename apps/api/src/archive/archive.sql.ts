import type { Statement } from '../graphql/statement.js';

const COLUMNS = `day::text, state, committed_version AS version, readings::float8, bytes::float8, verified_at AS "verifiedAt",
  pruned_at AS "prunedAt", restored_at AS "restoredAt", keep_live_until AS "keptLiveUntil", proven_at AS "provenAt", failure`;

const IN_RANGE = `day >= coalesce(($1::timestamptz AT TIME ZONE 'UTC')::date, '-infinity')
  AND (day::timestamp AT TIME ZONE 'UTC') < coalesce($2::timestamptz, 'infinity')`;

/**
 * `archiveDays`: newest first, or oldest first for pages from the end; along the key.
 * $1 from, $2 to, $3 and $4 the days it lies before and behind, null where open; $5 limit.
 */
export function archiveDaysPage(backward: boolean): Statement {
  return {
    name: `archive-days${backward ? '-from-end' : ''}`,
    text: `SELECT ${COLUMNS} FROM archive_day
WHERE ${IN_RANGE} AND day < coalesce($3::date, 'infinity') AND day > coalesce($4::date, '-infinity')
ORDER BY archive_day.day ${backward ? 'ASC' : 'DESC'} LIMIT $5`,
  };
}

/** `archiveDays { totalCount }`. $1 from, $2 to. */
export const COUNT_ARCHIVE_DAYS: Statement = {
  name: 'count-archive-days',
  text: `SELECT count(*)::int AS total FROM archive_day WHERE ${IN_RANGE}`,
};

/** `archiveDay`, by primary key. $1 day. */
export const ARCHIVE_DAY: Statement = {
  name: 'archive-day',
  text: `SELECT ${COLUMNS} FROM archive_day WHERE day = $1::date`,
};

/** A download of a file, by primary key. $1 key. */
export const ARCHIVE_FILE: Statement = {
  name: 'archive-file',
  text: `SELECT key, day::text, bytes::float8, sha256 FROM archive_file WHERE key = $1 AND committed`,
};

/** `ArchiveDay.files` of a page of days, by archive_file_day_idx. $1 days. */
export const ARCHIVE_FILES: Statement = {
  name: 'archive-files-of-days',
  text: `SELECT day::text, key, dataset, rows::float8, bytes::float8, sha256, first_plant_id AS "firstPlant", last_plant_id AS "lastPlant"
FROM archive_file WHERE day = ANY ($1::date[]) AND committed ORDER BY archive_file.day, dataset, first_plant_id, key`,
};
