// By what the source says: what people say of a plant must not keep it from being asked.
const IS_THERE = `coalesce(source_status, status) <> 'missing'`;

/** The planner, once a minute. Known plants beyond discovery's end stretch the range. */
export const SELECT_ROSTER = `SELECT first_plant_id AS "firstId",
  greatest(last_plant_id, (SELECT max(id) FROM plant WHERE ${IS_THERE})) AS "lastId"
FROM discovery ORDER BY id DESC LIMIT 1`;

/** Discovery, once a walk. */
export const SELECT_PRESENT = `SELECT id FROM plant WHERE ${IS_THERE}`;

/**
 * Before closing: waits for shards that are loading (each holds its sweep's row shared, see CLAIM_SHARD), so that the
 * sum below, a statement of its own, sees all that will ever count.
 */
export const LOCK_SWEEP = `SELECT FROM sweep WHERE minute = $1 AND finished_at IS NULL FOR UPDATE`;

/** Sweeps whose jobs were lost. By sweep_unfinished_idx. */
export const SELECT_ABANDONED = `SELECT minute FROM sweep WHERE finished_at IS NULL AND started_at < $1 ORDER BY minute`;

/** Adds up the shards' ledgers. */
export const CLOSE_SWEEP = `UPDATE sweep SET finished_at = $2, asked = sum.asked, stored = sum.stored,
  duplicate = sum.duplicate, rejected = sum.rejected, away = sum.away, faulty = sum.faulty, failed = sum.failed
FROM (
  SELECT coalesce(sum(asked), 0) AS asked, coalesce(sum(stored), 0) AS stored, coalesce(sum(duplicate), 0) AS duplicate,
    coalesce(sum(rejected), 0) AS rejected, coalesce(sum(away), 0) AS away, coalesce(sum(faulty), 0) AS faulty,
    coalesce(sum(failed), 0) AS failed
  FROM sweep_shard WHERE minute = $1
) sum
WHERE sweep.minute = $1 AND sweep.finished_at IS NULL
RETURNING sweep.minute, sweep.started_at AS "startedAt", last_plant_id - first_plant_id + 1 AS plants, sweep.asked, sweep.stored, sweep.duplicate,
  sweep.rejected, sweep.away, sweep.faulty, sweep.failed`;
