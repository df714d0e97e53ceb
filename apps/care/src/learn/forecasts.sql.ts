import { HOURS } from './hours.sql.js';

const MICROS = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000000)::int8`;

/**
 * Forecasting, a piece of plants at a time: those on display whose moisture sensor is believed, each with its last watering,
 * the forecast that stands, and how the moisture went since (a day back at most): up to 24 points, each the median of the
 * newest five readings of its twenty-fourth. A hundredth of the readings say as much of a line as all of them.
 * A watering that was looked for in the moisture and not found is none.
 * $1 plants, $2 now, $3 the lower bound of plants that have none of their own. By the keys of plant, watering, reading.
 */
export const SELECT_DRY_DOWNS = {
  name: 'care-dry-downs',
  text: `SELECT plant.id AS "plantId", coalesce(soil_moisture_low, $3::float8) AS low,
  ${MICROS('last.watered_at')}::text AS "wateredAt", ${MICROS('known.watered_at')}::text AS "knownWateredAt",
  known.error_minutes AS "errorMinutes", coalesce(known.cycles, 0) AS cycles, points.list AS points
FROM plant
LEFT JOIN LATERAL (
  SELECT watered_at FROM watering WHERE plant_id = plant.id AND watered_at <= $2::timestamptz AND unseen_at IS NULL
  ORDER BY watered_at DESC LIMIT 1) AS last ON true
LEFT JOIN plant_forecast AS known ON known.plant_id = plant.id
CROSS JOIN LATERAL (SELECT greatest(last.watered_at, $2::timestamptz - interval '1 day') AS start) AS since
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_array(at, value) ORDER BY at) FILTER (WHERE value IS NOT NULL) AS list
  FROM generate_series(0, 23) AS place
  CROSS JOIN LATERAL (
    SELECT start + ($2::timestamptz - start) / 24 * place AS from_at, start + ($2::timestamptz - start) / 24 * (place + 1) AS to_at) AS piece
  CROSS JOIN LATERAL (
    SELECT round(avg(${MICROS('taken_at')}))::int8 AS at, percentile_cont(0.5) WITHIN GROUP (ORDER BY soil_moisture) AS value FROM (
      SELECT taken_at, soil_moisture FROM reading
      WHERE plant_id = plant.id AND taken_at >= from_at AND taken_at < to_at AND soil_moisture IS NOT NULL
      ORDER BY taken_at DESC LIMIT 5) AS newest) AS point) AS points
WHERE plant.id = ANY ($1::int4[]) AND plant.status = 'on_display' AND NOT EXISTS (
  SELECT FROM plant_state WHERE plant_id = plant.id AND channel = 'soil_moisture' AND state = 'sensor_fault')`,
};

/**
 * Forecasting: the earlier cycles of plants that were watered since it was last asked, each an hour's median after the
 * other; hours with a watering in them, or many refused values, belong to none. Along the keys of watering, reading_hourly,
 * reading. $1 plants, $2 the last watering of each, $3 how far back, $4 cycles at most, beyond those that cannot be told.
 */
export const SELECT_CYCLES = {
  name: 'care-dry-down-cycles',
  text: `WITH asked AS (
  SELECT plant_id, last_at FROM unnest($1::int4[], $2::timestamptz[]) AS asked(plant_id, last_at)),
cycle AS MATERIALIZED (
  SELECT plant_id, watered_at AS from_at, next_at AS to_at FROM asked CROSS JOIN LATERAL (
    SELECT watered_at, lead(watered_at) OVER (ORDER BY watered_at) AS next_at FROM (
      SELECT watered_at FROM watering WHERE plant_id = asked.plant_id AND watered_at <= last_at
        AND watered_at >= $3::timestamptz AND unseen_at IS NULL
      ORDER BY watered_at DESC LIMIT $4 + 1) AS newest) AS watered
  WHERE next_at IS NOT NULL),
member AS (
  SELECT plant_id, date_bin('1 hour', min(from_at), 'epoch') AS from_at, date_bin('1 hour', max(to_at), 'epoch') AS until_at
  FROM cycle GROUP BY plant_id),
${HOURS}
SELECT plant_id AS "plantId", json_agg(points ORDER BY from_at DESC) AS cycles FROM (
  SELECT cycle.plant_id, from_at,
    json_agg(json_build_array(${MICROS(`hour + interval '30 minutes'`)}, soil_moisture_median) ORDER BY hour) AS points
  FROM cycle JOIN hour ON hour.plant_id = cycle.plant_id AND hour >= from_at AND hour + interval '1 hour' <= to_at
  WHERE soil_moisture_count > 0 AND soil_moisture_count >= 0.9 * readings
  GROUP BY cycle.plant_id, from_at) AS told
GROUP BY plant_id`,
};

/** Forecasting, once. By the key. */
export const UPSERT_FORECASTS = {
  name: 'care-upsert-forecasts',
  text: `INSERT INTO plant_forecast (plant_id, made_at, watered_at, soil_moisture, points_per_hour, needs_water_at, error_minutes, cycles)
SELECT input.plant_id, $8::timestamptz, watered_at, moisture, points_per_hour, needs_water_at, error_minutes, cycles
FROM unnest($1::int4[], $2::timestamptz[], $3::float8[], $4::float8[], $5::timestamptz[], $6::float8[], $7::int4[])
  AS input(plant_id, watered_at, moisture, points_per_hour, needs_water_at, error_minutes, cycles)
JOIN plant ON plant.id = input.plant_id
ON CONFLICT (plant_id) DO UPDATE SET made_at = excluded.made_at, watered_at = excluded.watered_at,
  soil_moisture = excluded.soil_moisture, points_per_hour = excluded.points_per_hour,
  needs_water_at = excluded.needs_water_at, error_minutes = excluded.error_minutes, cycles = excluded.cycles`,
};

/** Forecasting, once: of plants that are away, do not dry, or are not believed, there is none. $1 when the others were made. */
export const DELETE_STALE_FORECASTS = {
  name: 'care-delete-stale-forecasts',
  text: 'DELETE FROM plant_forecast WHERE made_at <> $1::timestamptz',
};
