const MICROS = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000000)::int8`;
const BIN = (stride: string, instant: string): string => `date_bin(${stride}, ${instant}, 'epoch')`;
const DAY = (instant: string): string => `(${instant} AT TIME ZONE 'UTC')::date`;

const CHANNELS = ['soil_moisture', 'temperature'] as const;

// OFFSET 0 keeps it a look-up a plant, whatever share of the museum is asked for: else PostgreSQL reads all of it and joins.
// $1 plants, $2 the series of each, $3 from, $4 to, $5 bucket, $6 readings up to which a series is told one by one.
const LIVE = `member AS (SELECT plant_id, series FROM unnest($1::int4[], $2::int4[]) AS member(plant_id, series)),
live AS MATERIALIZED (
  SELECT member.series, of_plant.* FROM member CROSS JOIN LATERAL (
    SELECT plant_id, taken_at, soil_moisture, temperature FROM reading
    WHERE plant_id = member.plant_id AND taken_at >= $3::timestamptz AND taken_at < $4::timestamptz OFFSET 0) AS of_plant`;

const LIVE_VALUES = CHANNELS.map(
  (value) => `count(${value}) AS ${value}_count, min(${value}) AS ${value}_min, max(${value}) AS ${value}_max,
    sum(${value}) AS ${value}_sum`,
).join(',\n    ');

const liveParts = (from: string): string => `SELECT series,
    CASE WHEN few.series IS NULL THEN ${BIN('$5::interval', 'taken_at')} ELSE taken_at END AS at, count(*) AS readings,
    ${LIVE_VALUES}
  FROM ${from} AS live LEFT JOIN few USING (series) GROUP BY 1, 2`;

const ARCHIVED_VALUES = CHANNELS.map(
  (
    value,
  ) => `sum(${value}_count) AS ${value}_count, min(${value}_min) AS ${value}_min, max(${value}_max) AS ${value}_max,
    sum(${value}_mean * ${value}_count) AS ${value}_sum`,
).join(',\n    ');

// Means weigh by their values; rounding must not leave the envelope.
const TOLD = CHANNELS.map(
  (value) => `sum(${value}_count), min(${value}_min),
      greatest(min(${value}_min), least(max(${value}_max), sum(${value}_sum) / nullif(sum(${value}_count), 0))), max(${value}_max)`,
).join(',\n      ');

/** One row a series: its buckets (instant, readings, then count, min, mean and max of each channel), its runs. */
function told(withCoverage: boolean, columns: string, joins: string): string {
  return `SELECT key.series, few.series IS NOT NULL AS "isRaw", coalesce(bucket.list, '[]') AS buckets,
  ${withCoverage ? `coalesce(run.list, '[]')` : `'[]'::json`} AS runs, ${columns}
FROM (SELECT DISTINCT series FROM member) AS key
LEFT JOIN few USING (series)
LEFT JOIN (
  SELECT series, json_agg(line ORDER BY at) AS list FROM (
    SELECT series, at, json_build_array(${MICROS('at')}, sum(readings),
      ${TOLD}) AS line FROM part GROUP BY series, at) AS line
  GROUP BY series) AS bucket USING (series)
${
  withCoverage
    ? `LEFT JOIN (
  SELECT series, json_agg(json_build_array(source, ${MICROS('first')}, ${MICROS('last')}, readings) ORDER BY first) AS list
  FROM run GROUP BY series) AS run USING (series)\n`
    : ''
}${joins}`;
}

const suffix = (withCoverage: boolean): string => (withCoverage ? '-coverage' : '');

/**
 * Series of a stretch that is live altogether, in one look: whether it is, is seen by the same snapshot (`archived`; then
 * there is nothing else). Along the key of the days' partitions in range.
 * $7 and $8 first and last day of the stretch, $9 the pause up to which readings are one run.
 */
export function liveSeries(withCoverage: boolean) {
  const run = `, run AS (
  SELECT series, 'live' AS source, min(taken_at) AS first, max(taken_at) + interval '1 microsecond' AS last, count(*) AS readings
  FROM (SELECT series, taken_at, count(*) FILTER (WHERE begins) OVER (PARTITION BY series ORDER BY taken_at) AS number
    FROM (SELECT series, taken_at, taken_at - lag(taken_at) OVER (PARTITION BY series ORDER BY taken_at) > $9::interval AS begins
      FROM live) AS reading) AS numbered
  GROUP BY series, number)`;
  return {
    name: `history-series-live${suffix(withCoverage)}`,
    text: `WITH side AS MATERIALIZED (SELECT EXISTS (
  SELECT FROM archive_file WHERE dataset = 'readings' AND committed AND day BETWEEN $7::date AND $8::date) AS archived),
${LIVE} WHERE NOT (SELECT archived FROM side)),
few AS MATERIALIZED (SELECT series FROM live GROUP BY series HAVING count(*) <= $6::int4),
part AS (${liveParts('live')})${withCoverage ? run : ''}
${told(withCoverage, `side.archived, '[]'::json AS contested`, 'CROSS JOIN side')}`,
  };
}

/**
 * Series of buckets of whole hours, over live readings and, for archived days, their hourly summaries; no file is read.
 * One snapshot: a day's rows leave in the transaction that freezes its summaries. Along the keys of the partitions in
 * range and of reading_hourly.
 * A plant's day that both sides have: where it was brought back, the live side has all of it; else it is contested
 * (late readings beside archived ones), left out here and named, by plant and day.
 */
export function rolledUpSeries(withCoverage: boolean) {
  const contested = (instant: string) =>
    `WHERE NOT EXISTS (SELECT FROM both_sides WHERE both_sides.plant_id = side.plant_id AND day = ${DAY(instant)}`;
  const run = `, hour AS (
  SELECT series, hour, CASE WHEN bool_or(archived) THEN 'archive' ELSE 'live' END AS source, sum(readings) AS readings FROM (
    SELECT series, ${BIN(`'1 hour'`, 'taken_at')} AS hour, false AS archived, count(*) AS readings FROM live_side GROUP BY 1, 2
    UNION ALL SELECT series, hour, true, readings FROM archived_side) AS side
  GROUP BY series, hour),
run AS (
  SELECT series, source, min(hour) AS first, max(hour) + interval '1 hour' AS last, sum(readings) AS readings FROM (
    SELECT *, hour - row_number() OVER (PARTITION BY series, source ORDER BY hour) * interval '1 hour' AS number FROM hour) AS hour
  GROUP BY series, source, number)`;
  return {
    name: `history-series-hours${suffix(withCoverage)}`,
    text: `WITH ${LIVE}),
archived AS MATERIALIZED (
  SELECT member.series, of_plant.* FROM member CROSS JOIN LATERAL (
    SELECT * FROM reading_hourly
    WHERE plant_id = member.plant_id AND hour >= $3::timestamptz AND hour < $4::timestamptz OFFSET 0) AS of_plant),
both_sides AS MATERIALIZED (
  SELECT series, plant_id, day, keep_live_until IS NOT NULL AND live_day.readings >= archived_day.readings AS is_live
  FROM (SELECT series, plant_id, ${DAY('taken_at')} AS day, count(*) AS readings FROM live GROUP BY 1, 2, 3) AS live_day
  JOIN (SELECT plant_id, ${DAY('hour')} AS day, sum(readings) AS readings FROM archived GROUP BY 1, 2) AS archived_day
    USING (plant_id, day)
  LEFT JOIN archive_day USING (day)),
live_side AS (SELECT * FROM live AS side ${contested('taken_at')} AND NOT is_live)),
archived_side AS (SELECT * FROM archived AS side ${contested('hour')})),
few AS MATERIALIZED (
  SELECT series FROM live GROUP BY series HAVING count(*) <= $6::int4 EXCEPT SELECT series FROM archived),
part AS (
  ${liveParts('live_side')}
  UNION ALL
  SELECT series, ${BIN('$5::interval', 'hour')}, sum(readings), ${ARCHIVED_VALUES}
  FROM archived_side GROUP BY 1, 2)${withCoverage ? run : ''}
${told(
  withCoverage,
  `coalesce(contested.list, '[]') AS contested`,
  `LEFT JOIN (
  SELECT series, json_agg(json_build_array(plant_id, day) ORDER BY day, plant_id) AS list
  FROM both_sides WHERE NOT is_live GROUP BY series) AS contested USING (series)`,
)}`,
  };
}

/**
 * Archived hours of some plants, while the lake that would tell more of them is away. By the key.
 * $1 plants, $2 from, $3 to.
 */
export const ARCHIVED_HOURS = {
  name: 'history-archived-hours',
  text: `SELECT plant_id AS "plantId", ${MICROS('hour')}::text AS hour, readings,
  ${CHANNELS.flatMap((value) => ['count', 'min', 'mean', 'max'].map((part) => `${value}_${part}`)).join(', ')}
FROM reading_hourly WHERE plant_id = ANY ($1::int4[]) AND hour >= $2::timestamptz AND hour < $3::timestamptz
ORDER BY plant_id, hour`,
};
