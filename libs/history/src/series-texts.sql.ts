const CHANNELS = [
  ['soilMoisture', 'soil_moisture'],
  ['temperature', 'temperature'],
] as const;

/** A column's JSON text, null where there is nothing: text by text put together is half the work of json_agg. */
const numbers = (value: string): string => `'[' || string_agg(coalesce(${value}::text, 'null'), ',') || ']'`;

/** `["2026-01-26T15:16:04.703006Z",…]`: the session's zone is UTC, and all are brought into form at once. */
const instants = (at: string): string =>
  `'["' || replace(replace(string_agg(${at}::text, '","'), ' ', 'T'), '+00', 'Z') || '"]'`;

const OF_PLANT = `plant_id = member.plant_id AND taken_at >= $2::timestamptz AND taken_at < $3::timestamptz`;
const MEMBERS = `unnest($1::int4[]) AS member(plant_id)`;

// All are steady: look-ups by key, whoever and whenever is asked for.

/** Whether the stretch has archived days. $4 and $5 its first and last. */
const SIDE = `WITH side AS MATERIALIZED (SELECT EXISTS (
  SELECT FROM archive_file WHERE dataset = 'readings' AND committed AND day BETWEEN $4::date AND $5::date) AS archived)`;

const countWithin = (from: string, to: string): string =>
  `(SELECT count(*) FROM reading WHERE plant_id = member.plant_id AND taken_at >= ${from}::timestamptz AND taken_at < ${to}::timestamptz)`;

/**
 * Live readings one by one. Along the key of the days' partitions in range, which also gives their order.
 * $1 plants, $2 from, $3 to, $6 and $7 the whole buckets around, whose readings are counted.
 */
export const READINGS_AS_TEXT = {
  name: 'history-series-readings-text',
  steady: true,
  text: `${SIDE}
SELECT member.plant_id AS "plantId", archived, told.*,
  (told.inside + ${countWithin('$6', '$2')} + ${countWithin('$3', '$7')})::int4 AS readings
FROM side CROSS JOIN ${MEMBERS} CROSS JOIN LATERAL (
  SELECT count(*) AS inside, ${instants('taken_at')} AS at,
    ${CHANNELS.map(([name, column]) => `${numbers(column)} AS "${name}Mean"`).join(', ')} FROM (
    SELECT taken_at, soil_moisture, temperature FROM reading
    WHERE ${OF_PLANT} AND NOT (SELECT archived FROM side) ORDER BY taken_at) AS live) AS told`,
};

const each = (write: (column: string) => string): string =>
  CHANNELS.map(([, column]) => write(column)).join(', ');

// Counts stay int4: sums of int8 are numeric, and slow.
const SUMMARIES = each(
  (value) =>
    `count(${value})::int4 AS ${value}_count, min(${value}) AS ${value}_min, max(${value}) AS ${value}_max, sum(${value}) AS ${value}_sum`,
);
const STORED = each(
  (value) => `${value}_count, ${value}_min, ${value}_max, ${value}_mean * ${value}_count AS ${value}_sum`,
);
const TOGETHER = each(
  (value) =>
    `sum(${value}_count) AS ${value}_count, min(${value}_min) AS ${value}_min, max(${value}_max) AS ${value}_max, sum(${value}_sum) AS ${value}_sum`,
);

// Rounding must not take a mean out of its envelope.
const mean = (value: string): string =>
  `greatest(${value}_min, least(${value}_max, ${value}_sum / nullif(${value}_count, 0)))`;

/** Of rows `at, readings` and summaries, in the order of time. */
const COLUMNS = `coalesce(sum(readings), 0)::int4 AS readings, ${instants('at')} AS at,
  ${CHANNELS.map(
    ([name, value]) =>
      `${numbers(`${value}_min`)} AS "${name}Min", ${numbers(mean(value))} AS "${name}Mean", ${numbers(`${value}_max`)} AS "${name}Max"`,
  ).join(',\n  ')}`;

/** Live readings in buckets. Along the key of the partitions. $1 plants, $2 from, $3 to, $6 bucket. */
export const LIVE_BUCKETS_AS_TEXT = {
  name: 'history-series-live-text',
  steady: true,
  text: `${SIDE}
SELECT member.plant_id AS "plantId", archived, told.* FROM side CROSS JOIN ${MEMBERS} CROSS JOIN LATERAL (
  SELECT ${COLUMNS} FROM (
    SELECT date_bin($6::interval, taken_at, 'epoch') AS at, count(*)::int4 AS readings, ${SUMMARIES}
    FROM reading WHERE ${OF_PLANT} AND NOT (SELECT archived FROM side) GROUP BY 1 ORDER BY 1) AS bucket) AS told`,
};

/**
 * Buckets of whole hours, over live readings and the hourly summaries of archived days. Along the keys of both.
 * `contested` where a live day may be archived as well: only where every archived hour lies before every live day is it
 * certain without a look at each.
 * $1 plants, $2 from, $3 to, $4 bucket.
 */
export const HOURS_AS_TEXT = {
  name: 'history-series-hours-text',
  steady: true,
  text: `SELECT member.plant_id AS "plantId", told.*, EXISTS (
  SELECT FROM reading_hourly WHERE plant_id = member.plant_id AND hour < $3::timestamptz AND hour >= date_trunc('day', (
    SELECT taken_at FROM reading WHERE ${OF_PLANT} ORDER BY taken_at LIMIT 1), 'UTC')) AS contested
FROM ${MEMBERS} CROSS JOIN LATERAL (
  SELECT ${COLUMNS} FROM (
    SELECT date_bin($4::interval, hour, 'epoch') AS at, sum(readings) AS readings, ${TOGETHER} FROM (
      SELECT hour, readings, ${STORED} FROM reading_hourly
      WHERE plant_id = member.plant_id AND hour >= $2::timestamptz AND hour < $3::timestamptz
      UNION ALL
      SELECT date_bin('1 hour', taken_at, 'epoch'), count(*)::int4, ${SUMMARIES}
      FROM reading WHERE ${OF_PLANT} GROUP BY 1) AS hour
    GROUP BY 1 ORDER BY 1) AS bucket) AS told`,
};
