import type { Statement } from '../graphql/statement.js';

const CHANNELS = ['soil_moisture', 'temperature'] as const;

const FROZEN = CHANNELS.map((value) =>
  ['count', 'min', 'max', 'mean', 'median', 'p25', 'p75'].map((part) => `${value}_${part}`).join(', '),
).join(',\n  ');

// As the archive freezes them (DuckDB's quantile_cont): both interpolate between the two neighbours.
const LIVE = CHANNELS.map(
  (value) => `count(${value})::int, min(${value}), max(${value}), avg(${value}),
  percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value}), percentile_cont(0.25) WITHIN GROUP (ORDER BY ${value}),
  percentile_cont(0.75) WITHIN GROUP (ORDER BY ${value})`,
).join(',\n  ');

/**
 * `Plant.daily`: frozen days along the key of reading_daily; the others from their live readings, along the key of the
 * days' partitions. One snapshot: a day is frozen in the transaction in which its rows leave. A frozen day is final
 * unless it has live rows that are not just brought back. (OFFSET 0 keeps it a look-up a plant.)
 * $1 plants, $2 first day, $3 last day, $4 the first day's beginning, $5 the last day's end.
 */
export const DAILY_OF_PLANTS: Statement = {
  name: 'daily-of-plants',
  text: `WITH parent AS (SELECT unnest($1::int4[]) AS id),
frozen AS MATERIALIZED (
  SELECT of_plant.* FROM parent CROSS JOIN LATERAL (
    SELECT * FROM reading_daily WHERE plant_id = parent.id AND day BETWEEN $2::date AND $3::date OFFSET 0) AS of_plant),
live AS MATERIALIZED (
  SELECT of_plant.* FROM parent CROSS JOIN LATERAL (
    SELECT plant_id, (taken_at AT TIME ZONE 'UTC')::date AS day, soil_moisture, temperature, last_watered_at FROM reading
    WHERE plant_id = parent.id AND taken_at >= $4::timestamptz AND taken_at < $5::timestamptz OFFSET 0) AS of_plant),
live_day AS (SELECT plant_id, day, count(*) AS live_readings FROM live GROUP BY plant_id, day)
SELECT plant_id, day::text, frozen.readings, ${FROZEN}, waterings,
  live_readings IS NULL OR (keep_live_until IS NOT NULL AND live_readings <= frozen.readings) AS final
FROM frozen LEFT JOIN live_day USING (plant_id, day) LEFT JOIN archive_day USING (day)
UNION ALL
SELECT plant_id, day::text, count(*)::int, ${LIVE},
  (count(DISTINCT last_watered_at) FILTER (WHERE (last_watered_at AT TIME ZONE 'UTC')::date = day))::int, false
FROM live WHERE NOT EXISTS (SELECT FROM frozen WHERE frozen.plant_id = live.plant_id AND frozen.day = live.day)
GROUP BY plant_id, day
ORDER BY 1, 2`,
};
