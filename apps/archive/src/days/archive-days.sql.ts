const COLUMNS = `day::text, state, run, version, committed_version AS "committedVersion", draft, planned_at AS "plannedAt"`;

/**
 * A run takes a day over: a new one, one left unfinished, or an archived one that has rows again, which begins its next
 * version. $1 day, $2 run, $3 now.
 */
export const OPEN_DAY = {
  name: 'archive-open-day',
  text: `INSERT INTO archive_day AS known (day, state, run, version, planned_at) VALUES ($1, 'planned', $2, 1, $3)
ON CONFLICT (day) DO UPDATE SET run = excluded.run,
  state = CASE known.state WHEN 'pruned' THEN 'planned' ELSE known.state END,
  version = CASE known.state WHEN 'pruned' THEN known.committed_version + 1 ELSE known.version END,
  draft = CASE known.state WHEN 'pruned' THEN NULL ELSE known.draft END,
  planned_at = CASE known.state WHEN 'pruned' THEN excluded.planned_at ELSE known.planned_at END
RETURNING ${COLUMNS}`,
};

/** $1 day. */
export const SELECT_DAY = {
  name: 'archive-select-day',
  text: `SELECT ${COLUMNS} FROM archive_day WHERE day = $1`,
};

/** A step forward, by the run that owns the day alone. $1 day, $2 run, $3 state it was in, $4 state, $5 draft, $6 now. */
export const ADVANCE_DAY = {
  name: 'archive-advance-day',
  text: `UPDATE archive_day SET state = $4, draft = $5::json, failed_at = NULL, failure = NULL,
  written_at = CASE $4 WHEN 'written' THEN $6::timestamptz ELSE written_at END,
  verified_at = CASE $4 WHEN 'verified' THEN $6::timestamptz ELSE verified_at END
WHERE day = $1 AND run = $2 AND state = $3
RETURNING ${COLUMNS}`,
};

/** Begins a day anew, as another version where its number is taken in the lake. $1 day, $2 run, $3 version. */
export const RESTART_DAY = {
  name: 'archive-restart-day',
  text: `UPDATE archive_day SET state = 'planned', draft = NULL, version = $3
WHERE day = $1 AND run = $2 AND state <> 'pruned' AND committed_version < $3
RETURNING ${COLUMNS}`,
};

/** Readers change over: within the transaction in which the rows leave. $1 day, $2 run. */
export const CUT_OVER_DAY = {
  name: 'archive-cut-over-day',
  text: `UPDATE archive_day SET state = 'cut_over', committed_version = version, proven_at = NULL
WHERE day = $1 AND run = $2 AND state = 'verified' RETURNING day`,
};

/** Nothing new was found: the version that stands goes on standing. $1 day, $2 run. */
export const KEEP_VERSION = {
  name: 'archive-keep-version',
  text: `UPDATE archive_day SET state = 'cut_over', version = committed_version
WHERE day = $1 AND run = $2 AND state = 'verified' AND committed_version > 0 RETURNING day`,
};

/** $1 day, $2 run, $3 now. */
export const PRUNE_DAY = {
  name: 'archive-prune-day',
  text: `UPDATE archive_day SET state = 'pruned', draft = NULL, pruned_at = $3, keep_live_until = NULL, failed_at = NULL, failure = NULL,
  readings = coalesce((SELECT sum(rows) FROM archive_file WHERE day = $1 AND committed AND dataset = 'readings'), 0),
  bytes = coalesce((SELECT sum(bytes) FROM archive_file WHERE day = $1 AND committed AND dataset = 'readings'), 0)
WHERE day = $1 AND run = $2 AND state = 'cut_over' RETURNING day`,
};

/** What is seen of a run that failed. $1 day, $2 run, $3 now, $4 message. */
export const FAIL_DAY = {
  name: 'archive-fail-day',
  text: `UPDATE archive_day SET failed_at = $3, failure = $4 WHERE day = $1 AND run = $2`,
};

const FILE_COLUMNS = `key, dataset, version, rows::float8, bytes::float8, sha256, first_plant_id AS "firstPlantId",
  last_plant_id AS "lastPlantId", first_taken_at AS "firstTakenAt", last_taken_at AS "lastTakenAt"`;

/** Before the file is put: what this run may leave behind is known. A file of an earlier try is this one's now. */
export const NOTE_FILE = {
  name: 'archive-note-file',
  text: `INSERT INTO archive_file AS known (key, day, dataset, version, rows, bytes, sha256, first_plant_id, last_plant_id,
  first_taken_at, last_taken_at)
SELECT $3, $1, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM archive_day WHERE day = $1 AND run = $2
ON CONFLICT (key) DO UPDATE SET version = CASE WHEN known.committed THEN known.version ELSE excluded.version END
RETURNING key`,
};

/** $1 day, $2 keys. */
export const SELECT_FILES = {
  name: 'archive-select-files',
  text: `SELECT ${FILE_COLUMNS} FROM archive_file WHERE day = $1 AND key = ANY ($2::text[]) ORDER BY first_plant_id, key`,
};

/** What the committed version names. By archive_file_day_idx. $1 day. */
export const SELECT_COMMITTED = {
  name: 'archive-select-committed',
  text: `SELECT ${FILE_COLUMNS} FROM archive_file WHERE day = $1 AND committed ORDER BY dataset, first_plant_id, key`,
};

/** $1 day, $2 keys. */
export const COMMIT_FILES = {
  name: 'archive-commit-files',
  text: `UPDATE archive_file SET committed = true WHERE day = $1 AND key = ANY ($2::text[])`,
};

/** A day's summaries are made anew with each version: the older file is named no longer. $1 day, $2 keys that stay. */
export const DROP_OLD_SUMMARIES = {
  name: 'archive-drop-old-summaries',
  text: `UPDATE archive_file SET committed = false WHERE day = $1 AND dataset = 'daily' AND NOT key = ANY ($2::text[])`,
};

/** $1 day, $2 run, $3 keys. */
export const MARK_SPOILT = {
  name: 'archive-mark-spoilt',
  text: `UPDATE archive_file SET spoilt = true WHERE day = $1 AND key = ANY ($3::text[]) AND NOT committed
  AND EXISTS (SELECT FROM archive_day WHERE day = $1 AND run = $2)`,
};

/** $1 day, $2 keys. */
export const SELECT_SPOILT = {
  name: 'archive-select-spoilt',
  text: `SELECT key FROM archive_file WHERE day = $1 AND key = ANY ($2::text[]) AND spoilt`,
};

/** Files that no committed version names: left over from tries and older summaries. $1 day, $2 version. */
export const SELECT_LEFTOVERS = {
  name: 'archive-select-leftovers',
  text: `SELECT key, dataset FROM archive_file WHERE day = $1 AND version <= $2 AND NOT committed ORDER BY key`,
};

/** $1 day, $2 key. */
export const FORGET_FILE = {
  name: 'archive-forget-file',
  text: `DELETE FROM archive_file WHERE day = $1 AND key = $2 AND NOT committed`,
};
