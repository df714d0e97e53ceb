import type { Statement } from '../graphql/statement.js';

const SOURCE = `CASE WHEN reported AND detected THEN 'both' WHEN detected THEN 'detected' ELSE 'reported' END`;

const VERDICT = `CASE WHEN reported AND detected THEN 'confirmed' WHEN detected THEN 'seen_not_reported'
    WHEN unseen_at IS NOT NULL THEN 'reported_not_seen' ELSE 'undecided' END`;

const IN_RANGE = `watered_at >= coalesce($2::timestamptz, '-infinity') AND watered_at < coalesce($3::timestamptz, 'infinity')`;

/**
 * `Plant.waterings`: a page for each plant, newest first, or oldest first for pages from the end; along the key.
 * $1 plants, $2 from, $3 to, $4 and $5 the instants it lies before and behind, null where open; $6 limit.
 */
export function wateringsOfPlants(backward: boolean): Statement {
  return {
    name: `waterings-of-plants${backward ? '-from-end' : ''}`,
    text: `SELECT parent.id AS plant_id, page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT watered_at AS "wateredAt", ${SOURCE} AS source, ${VERDICT} AS verdict,
    moisture_before AS "moistureBefore", moisture_after AS "moistureAfter" FROM watering
  WHERE plant_id = parent.id AND ${IN_RANGE}
    AND watered_at < coalesce($4::timestamptz, 'infinity') AND watered_at > coalesce($5::timestamptz, '-infinity')
  ORDER BY watered_at ${backward ? 'ASC' : 'DESC'} LIMIT $6) AS page`,
  };
}

/** `Plant.waterings { totalCount }`: along the key. $1 plants, $2 from, $3 to. */
export const COUNT_WATERINGS_OF_PLANTS: Statement = {
  name: 'count-waterings-of-plants',
  text: `SELECT plant_id AS id, count(*)::int AS total FROM watering WHERE plant_id = ANY ($1::int4[]) AND ${IN_RANGE} GROUP BY 1`,
};

/** `Plant.wateringRhythm`: along the key. $1 plants, $2 from, $3 to. */
export const RHYTHM_OF_PLANTS: Statement = {
  name: 'watering-rhythm-of-plants',
  text: `SELECT plant_id AS id, count(*)::int AS count, max(watered_at) AS "lastAt",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM watered_at - watered_before)::float8) AS "medianSeconds"
FROM (
  SELECT plant_id, watered_at, lag(watered_at) OVER (PARTITION BY plant_id ORDER BY watered_at) AS watered_before
  FROM watering WHERE plant_id = ANY ($1::int4[]) AND ${IN_RANGE}
) AS watered GROUP BY 1`,
};
