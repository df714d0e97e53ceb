import type { Statement } from '../graphql/statement.js';

const IN_RANGE = `taken_at >= $2::timestamptz AND taken_at < coalesce($3::timestamptz, 'infinity')`;

/**
 * `Plant.readings`: a page for each plant, along the key of the days' partitions in range.
 * $1 plants, $2 from, $3 to or null, $4 instant of the cursor or null, $5 limit.
 * (A lateral join is a nested loop: each page keeps its order.)
 */
export const READINGS_OF_PLANTS: Statement = {
  name: 'readings-of-plants',
  text: `SELECT parent.id AS "plantId", page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT taken_at AS "takenAt", soil_moisture AS "soilMoisture", temperature, last_watered_at AS "lastWateredAt", 'live' AS source
  FROM reading WHERE plant_id = parent.id AND ${IN_RANGE}
    AND taken_at > coalesce($4::timestamptz, '-infinity')
  ORDER BY taken_at LIMIT $5) AS page`,
};

/** `Plant.readings { totalCount }`. $1 plants, $2 from, $3 to or null. */
export const COUNT_READINGS_OF_PLANTS: Statement = {
  name: 'count-readings-of-plants',
  text: `SELECT plant_id AS "plantId", count(*)::int AS total FROM reading WHERE plant_id = ANY ($1::int4[]) AND ${IN_RANGE} GROUP BY 1`,
};
