const HOUR_OF = (instant: string): string => `date_bin('1 hour', ${instant}, 'epoch')`;

const COLUMNS = ['soil_moisture', 'temperature'].flatMap((value) =>
  ['count', 'p25', 'median', 'p75'].map((part) => `${value}_${part}`),
);

const inOrder = (value: string): string =>
  `coalesce(array_agg(${value} ORDER BY ${value}) FILTER (WHERE ${value} IS NOT NULL), '{}') AS ${value}`;

/**
 * A quantile of a sorted array as DuckDB interpolates it, bit for bit (`quantile_cont`; percentile_cont rounds otherwise in
 * one value of twenty): an hour says the same whether its readings are live or its day is archived. Of none: null.
 */
function quantile(values: string, share: number): string {
  const place = `(cardinality(${values}) - 1) * ${share}::float8`;
  const between = `(${place} - floor(${place}))`;
  const lower = `${values}[1 + floor(${place})::int4]`;
  const upper = `${values}[1 + ceil(${place})::int4]`;
  return `${lower} * (1 - ${between}) + ${upper} * ${between}`;
}

const summaryOf = (value: string): string => `cardinality(${value}) AS ${value}_count,
    ${quantile(value, 0.25)} AS ${value}_p25, ${quantile(value, 0.5)} AS ${value}_median, ${quantile(value, 0.75)} AS ${value}_p75`;

/**
 * The hours of plants: frozen summaries of archived days, and whole live hours summed up as the archive does. What is
 * frozen stands, also where readings of its hour are live again or came late. One statement, one snapshot: a day's rows
 * leave in the transaction that freezes its summaries, so no hour is seen twice or missed. Along the keys of
 * reading_hourly and of the days' partitions; OFFSET 0 keeps it a look-up a plant.
 * Wants `member (plant_id, from_at, until_at)`, whole hours.
 */
export const HOURS = `frozen AS MATERIALIZED (
  SELECT of_plant.* FROM member CROSS JOIN LATERAL (
    SELECT plant_id, hour, readings, ${COLUMNS.join(', ')} FROM reading_hourly
    WHERE plant_id = member.plant_id AND hour >= member.from_at AND hour < member.until_at OFFSET 0) AS of_plant),
sorted AS (
  SELECT plant_id, ${HOUR_OF('taken_at')} AS hour, count(*)::int4 AS readings, ${inOrder('soil_moisture')}, ${inOrder('temperature')}
  FROM member CROSS JOIN LATERAL (
    SELECT taken_at, soil_moisture, temperature FROM reading
    WHERE plant_id = member.plant_id AND taken_at >= member.from_at AND taken_at < member.until_at OFFSET 0) AS of_plant
  GROUP BY 1, 2),
live AS (
  SELECT plant_id, hour, readings, ${summaryOf('soil_moisture')},
    ${summaryOf('temperature')}
  FROM sorted WHERE NOT EXISTS (
    SELECT FROM frozen WHERE frozen.plant_id = sorted.plant_id AND frozen.hour = sorted.hour)),
hour AS (SELECT * FROM frozen UNION ALL SELECT * FROM live)`;

const list = (value: string): string => `json_agg(${value} ORDER BY hour) AS "${value}"`;

/** Learning, a piece of plants at a time. $1 plants, $2 from, $3 until. */
export const SELECT_HOURS = {
  name: 'care-hours',
  text: `WITH member AS (
  SELECT plant_id, $2::timestamptz AS from_at, $3::timestamptz AS until_at FROM unnest($1::int4[]) AS plant_id),
${HOURS}
SELECT plant_id AS "plantId", json_agg((extract(epoch FROM hour) / 3600)::int4 ORDER BY hour) AS hours,
  ${COLUMNS.map(list).join(', ')}
FROM hour GROUP BY plant_id`,
};

/**
 * How many hours some plants have a history of: the cheap look whether there is more than was learnt from. By the same keys.
 * $1 plants, $2 from, $3 until.
 */
export const COUNT_HOURS = {
  name: 'care-count-hours',
  text: `SELECT count(*)::int4 AS hours FROM unnest($1::int4[]) AS member(id) CROSS JOIN LATERAL (
  SELECT hour FROM reading_hourly WHERE plant_id = id AND hour >= $2::timestamptz AND hour < $3::timestamptz
  UNION
  SELECT ${HOUR_OF('taken_at')} FROM reading WHERE plant_id = id AND taken_at >= $2::timestamptz AND taken_at < $3::timestamptz) AS hour`,
};
