const MICROS = (column: string): string => `(extract(epoch FROM ${column}) * 1000000)::int8::text`;

const SCAN = { plant: 'plant_id = $2', rule: 'rule = $3', any: 'true' } as const;

/**
 * A dry run: what is still open, newest first, along rejection_plant_idx, rejection_rule_idx or rejection_received_idx.
 * $1 source, $2 plant, $3 rule, $4 from, $5 to, null where not asked for; $6 instant and $7 id it lies behind; $8 limit.
 */
export function selectOpen(by: keyof typeof SCAN) {
  return {
    name: `quarantine-open-by-${by}`,
    text: `SELECT id::text, received_at AS "receivedAt" FROM rejection
WHERE resolved_at IS NULL AND ${SCAN[by]} AND ($1::text IS NULL OR source = $1)
  AND ($2::int8 IS NULL OR plant_id = $2) AND ($3::text IS NULL OR rule = $3)
  AND received_at >= coalesce($4::timestamptz, '-infinity') AND received_at < coalesce($5::timestamptz, 'infinity')
  AND received_at <= coalesce($6::timestamptz, 'infinity') AND ($6::timestamptz IS NULL OR (received_at, id) < ($6, $7::int8))
ORDER BY rejection.received_at DESC, rejection.id DESC LIMIT $8`,
  };
}

/** A plan, by the key. Locked where it is to be carried out, in the order of the key. $1 ids. */
export function selectRefused(lock: boolean) {
  return {
    name: `quarantine-refused${lock ? '-locked' : ''}`,
    text: `SELECT id::text, source, plant_id AS "plantId", rule, payload, payload_encoding AS encoding,
  ${MICROS('received_at')} AS "receivedAt", resolved_at IS NOT NULL AS "isResolved"
FROM rejection WHERE id = ANY ($1::int8[]) ORDER BY rejection.id${lock ? ' FOR NO KEY UPDATE' : ''}`,
  };
}

/** A plan: the live readings of these instants, along the key. $1 plants, $2 instants. */
export const SELECT_LIVE = {
  name: 'quarantine-live-readings',
  text: `SELECT plant_id AS "plantId", ${MICROS('taken_at')} AS "takenAt", soil_moisture AS "soilMoisture", temperature,
  ${MICROS('last_watered_at')} AS "lastWateredAt"
FROM reading JOIN unnest($1::int4[], $2::timestamptz[]) AS input(plant_id, taken_at) USING (plant_id, taken_at)`,
};

/**
 * A plan: which of these days the archive holds, by the key. Locked where the plan is to be carried out: no day is then
 * cut over before it is done. $1 days.
 */
export function selectArchived(lock: boolean) {
  return {
    name: `quarantine-archived-days${lock ? '-locked' : ''}`,
    text: `SELECT day::text, committed_version > 0 AS "isArchived" FROM archive_day WHERE day = ANY ($1::date[])
ORDER BY archive_day.day${lock ? ' FOR SHARE' : ''}`,
  };
}

/** A plan: each plant's newest reading, by the key. $1 plants. */
export const SELECT_LATEST = {
  name: 'quarantine-latest-readings',
  text: `SELECT plant_id AS "plantId", ${MICROS('taken_at')} AS "takenAt" FROM latest_reading WHERE plant_id = ANY ($1::int4[])`,
};

/** Whoever asks for a real run. $1 rejections, $2 digest, $3 and $4 who, $5 when. */
export const INSERT_REPLAY = {
  name: 'quarantine-insert-replay',
  text: `INSERT INTO rejection_replay (rejection_ids, digest, requested_by_id, requested_by_name, requested_at)
VALUES ($1::int8[], $2, $3, $4, $5) RETURNING id::text`,
};

/** The run itself, by the key. Locked where it is to be carried out: a second one waits here and finds it done. $1 id. */
export function selectReplay(lock: boolean) {
  return {
    name: `quarantine-replay${lock ? '-locked' : ''}`,
    text: `SELECT id::text, rejection_ids::text[] AS "rejectionIds", digest, state FROM rejection_replay
WHERE id = $1${lock ? ' FOR NO KEY UPDATE' : ''}`,
  };
}

/** The run's end. $1 id, $2 state, $3 accepted, $4 failure, $5 when. */
export const FINISH_REPLAY = {
  name: 'quarantine-finish-replay',
  text: `UPDATE rejection_replay SET state = $2, accepted = $3, failure = $4, finished_at = $5
WHERE id = $1 AND state = 'waiting'`,
};

/** The run, by the key. $1 ids, $2 what became of each, $3 replay, $4 when. */
export const RESOLVE = {
  name: 'quarantine-resolve',
  text: `UPDATE rejection SET resolved_at = $4, resolution = input.resolution, replay_id = $3
FROM unnest($1::int8[], $2::text[]) AS input(id, resolution) WHERE rejection.id = input.id`,
};
