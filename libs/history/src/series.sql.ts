const MICROS = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000000)::int8`;
const BIN = (stride: string, instant: string): string => `date_bin(${stride}, ${instant}, 'epoch')`;
const DAY = (instant: string): string => `(${instant} AT TIME ZONE 'UTC')::date`;

const CHANNELS = ['soil_moisture', 'temperature'] as const;
const ofChannels = (write: (value: string) => string): string => CHANNELS.map(write).join(',\n    ');

// OFFSET 0 keeps it a look-up a plant, whatever share of the museum is asked for: else PostgreSQL reads all of it and joins.
// $1 plants, $2 the series of each, $3 from, $4 to, $5 bucket, $6 readings up to which a series is told one by one.
const LIVE = `member AS (SELECT plant_id, series FROM unnest($1::int4[], $2::int4[]) AS member(plant_id, series)),
live AS MATERIALIZED (
  SELECT member.series, of_plant.* FROM member CROSS JOIN LATERAL (
    SELECT plant_id, taken_at, soil_moisture, temperature FROM reading
    WHERE plant_id = member.plant_id AND taken_at >= $3::timestamptz AND taken_at < $4::timestamptz OFFSET 0) AS of_plant`;

/** A reading that stands for itself: instant, soil moisture, temperature. */
const SINGLES = `SELECT series, taken_at AS at, json_build_array(${MICROS('taken_at')}, soil_moisture, temperature) AS line
  FROM live JOIN few USING (series)`;

/** Rounding must not take a mean out of its envelope. */
const within = (min: string, mean: string, max: string): string => `greatest(${min}, least(${max}, ${mean}))`;

/** One row a series: its buckets or readings, its runs (source, from, to, readings). */
function told(withCoverage: boolean, columns: string, joins: string): string {
  const runs = `LEFT JOIN (
  SELECT series, json_agg(json_build_array(source, ${MICROS('first')}, ${MICROS('last')}, readings) ORDER BY first) AS list
  FROM run GROUP BY series) AS run USING (series)\n`;
  return `SELECT key.series, few.series IS NOT NULL AS "isRaw", coalesce(told.list, '[]') AS lines,
  ${withCoverage ? `coalesce(run.list, '[]')` : `'[]'::json`} AS runs, ${columns}
FROM (SELECT DISTINCT series FROM member) AS key
LEFT JOIN few USING (series)
LEFT JOIN (SELECT series, json_agg(line ORDER BY at) AS list FROM line GROUP BY series) AS told USING (series)
${withCoverage ? runs : ''}${joins}`;
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
  const bin = BIN('$5::interval', 'taken_at');
  const values = ofChannels(
    (value) =>
      `count(${value}), min(${value}), ${within(`min(${value})`, `avg(${value})`, `max(${value})`)}, max(${value})`,
  );
  return {
    name: `history-series-live${suffix(withCoverage)}`,
    steady: true, // look-ups by key, whoever and whenever is asked for: planned once, which is a fifth of its time
    text: `WITH side AS MATERIALIZED (SELECT EXISTS (
  SELECT FROM archive_file WHERE dataset = 'readings' AND committed AND day BETWEEN $7::date AND $8::date) AS archived),
${LIVE} WHERE NOT (SELECT archived FROM side)),
few AS MATERIALIZED (SELECT series FROM live GROUP BY series HAVING count(*) <= $6::int4),
line AS (
  ${SINGLES}
  UNION ALL
  SELECT series, ${bin}, json_build_array(${MICROS(bin)}, count(*),
    ${values})
  FROM live WHERE NOT EXISTS (SELECT FROM few WHERE few.series = live.series) GROUP BY series, ${bin})${withCoverage ? run : ''}
${told(withCoverage, `side.archived, '[]'::json AS contested`, 'CROSS JOIN side')}`,
  };
}

const HOUR_COLUMNS = ofChannels(
  (value) => `${value}_count, ${value}_min, ${value}_max, ${value}_mean * ${value}_count AS ${value}_sum`,
);

const HOURS_OF_LIVE = ofChannels((value) => `count(${value}), min(${value}), max(${value}), sum(${value})`);

// Means weigh by their values.
const HOURS_TOLD = ofChannels((value) => {
  const mean = `sum(${value}_sum) / nullif(sum(${value}_count), 0)`;
  return `sum(${value}_count), min(${value}_min), ${within(`min(${value}_min)`, mean, `max(${value}_max)`)}, max(${value}_max)`;
});

/**
 * Series of buckets of whole hours, over live readings and, for archived days, their hourly summaries; no file is read.
 * One snapshot: a day's rows leave in the transaction that freezes its summaries. Along the keys of the partitions in
 * range and of reading_hourly.
 * A plant's day that both sides have: where it was brought back, the live side has all of it; else it is contested
 * (late readings beside archived ones), left out here and named, by plant and day.
 */
export function rolledUpSeries(withCoverage: boolean) {
  const run = `, run AS (
  SELECT series, source, min(hour) AS first, max(hour) + interval '1 hour' AS last, sum(readings) AS readings FROM (
    SELECT *, hour - row_number() OVER (PARTITION BY series, source ORDER BY hour) * interval '1 hour' AS number FROM (
      SELECT series, hour, CASE WHEN bool_or(archived) THEN 'archive' ELSE 'live' END AS source, sum(readings) AS readings
      FROM counted GROUP BY series, hour) AS hour) AS numbered
  GROUP BY series, source, number)`;
  const bin = BIN('$5::interval', 'hour');
  return {
    name: `history-series-hours${suffix(withCoverage)}`,
    steady: true,
    text: `WITH ${LIVE}),
hour AS MATERIALIZED (
  SELECT member.series, of_plant.plant_id, hour, true AS archived, of_plant.readings::int8,
    ${HOUR_COLUMNS}
  FROM member CROSS JOIN LATERAL (
    SELECT * FROM reading_hourly
    WHERE plant_id = member.plant_id AND hour >= $3::timestamptz AND hour < $4::timestamptz OFFSET 0) AS of_plant
  UNION ALL
  SELECT series, plant_id, ${BIN(`'1 hour'`, 'taken_at')}, false, count(*),
    ${HOURS_OF_LIVE}
  FROM live GROUP BY 1, 2, 3),
both_sides AS MATERIALIZED (
  SELECT series, plant_id, ${DAY('hour')} AS day,
    sum(readings) FILTER (WHERE archived) AS archived, sum(readings) FILTER (WHERE NOT archived) AS live
  FROM hour GROUP BY 1, 2, 3 HAVING bool_or(archived) AND NOT bool_and(archived)),
verdict AS MATERIALIZED (
  SELECT series, plant_id, day, keep_live_until IS NOT NULL AND live >= archived AS is_live
  FROM both_sides LEFT JOIN archive_day USING (day)),
counted AS MATERIALIZED (
  SELECT hour.* FROM hour WHERE NOT EXISTS (
    SELECT FROM verdict WHERE verdict.plant_id = hour.plant_id AND day = ${DAY('hour')} AND NOT (is_live AND NOT archived))),
few AS MATERIALIZED (
  SELECT series FROM hour GROUP BY series HAVING sum(readings) <= $6::int4 AND NOT bool_or(archived)),
line AS (
  ${SINGLES}
  UNION ALL
  SELECT series, ${bin}, json_build_array(${MICROS(bin)}, sum(readings),
    ${HOURS_TOLD})
  FROM counted WHERE NOT EXISTS (SELECT FROM few WHERE few.series = counted.series) GROUP BY series, ${bin})${withCoverage ? run : ''}
${told(
  withCoverage,
  `coalesce(contested.list, '[]') AS contested`,
  `LEFT JOIN (
  SELECT series, json_agg(json_build_array(plant_id, day) ORDER BY day, plant_id) AS list
  FROM verdict WHERE NOT is_live GROUP BY series) AS contested USING (series)`,
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
