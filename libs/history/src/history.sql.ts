const MICROS = (column: string): string => `(extract(epoch FROM ${column}) * 1000000)::bigint::text`;

/**
 * Live readings of some plants, the earliest of each. Along the key of the days' partitions in range.
 * $1 plants, $2 from, $3 to, $4 limit or null.
 */
export const LIVE_READINGS = {
  name: 'history-live-readings',
  text: `SELECT parent.id AS "plantId", page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT ${MICROS('taken_at')} AS "takenAt", soil_moisture AS "soilMoisture", temperature,
    ${MICROS('last_watered_at')} AS "lastWateredAt"
  FROM reading WHERE plant_id = parent.id AND taken_at >= $2::timestamptz AND taken_at < $3::timestamptz
  ORDER BY taken_at LIMIT $4) AS page`,
};

/** Live readings a plant and UTC day. $1 plants, $2 from, $3 to. */
export const COUNT_LIVE = {
  name: 'history-count-live',
  text: `SELECT plant_id AS "plantId", to_char(taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::int AS readings
FROM reading WHERE plant_id = ANY ($1::int4[]) AND taken_at >= $2::timestamptz AND taken_at < $3::timestamptz
GROUP BY 1, 2`,
};

/** The committed files that may hold readings of a stretch. By archive_file_day_idx. $1 first day, $2 last day. */
export const COMMITTED_FILES = {
  name: 'history-committed-files',
  text: `SELECT day::text, key, bytes::float8, sha256, first_plant_id AS "firstPlantId", last_plant_id AS "lastPlantId"
FROM archive_file WHERE dataset = 'readings' AND committed AND day BETWEEN $1::date AND $2::date
ORDER BY day, first_plant_id, key`,
};
