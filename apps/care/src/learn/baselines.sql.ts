/** Learning and forecasting: all plants. By the primary key. */
export const SELECT_PLANTS = {
  name: 'care-learn-plants',
  text: 'SELECT id FROM plant ORDER BY id',
};

/**
 * Learning, a piece of plants at a time: what was the matter with each channel and when, from the change that held at the
 * beginning. Along the primary key. $1 plants, $2 from, $3 until.
 */
export const SELECT_CHANGES = {
  name: 'care-learn-changes',
  text: `SELECT plant_id AS "plantId", channel, (extract(epoch FROM at) * 1000000)::int8::text AS at, state, unusual
FROM unnest($1::int4[]) AS member(id) CROSS JOIN (VALUES ('soil_moisture'), ('temperature')) AS of (name)
CROSS JOIN LATERAL (
  SELECT * FROM plant_state_change WHERE plant_id = id AND channel = of.name AND at < $3::timestamptz AND at >= coalesce(
    (SELECT max(at) FROM plant_state_change WHERE plant_id = id AND channel = of.name AND at <= $2::timestamptz),
    '-infinity')) AS change
ORDER BY plant_id, channel, at`,
};

/** Learning, once. $1 learnt, $2 from, $3 until, $4 plants, $5 hours, $6 hours left out. */
export const INSERT_VERSION = {
  name: 'care-insert-baseline-version',
  text: `INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING version`,
};

/** Learning, some ten thousand rows at a time. By the key. A plant that was deleted meanwhile is passed over. */
export const UPSERT_BASELINES = {
  name: 'care-upsert-baselines',
  text: `INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
SELECT input.plant_id, CASE channel WHEN 0 THEN 'soil_moisture' ELSE 'temperature' END, hour, median, mad, days, readings, $8::int4
FROM unnest($1::int4[], $2::int4[], $3::int4[], $4::float8[], $5::float8[], $6::int4[], $7::int4[])
  AS input(plant_id, channel, hour, median, mad, days, readings) JOIN plant ON plant.id = input.plant_id
ON CONFLICT (plant_id, channel, hour) DO UPDATE SET median = excluded.median, mad = excluded.mad, days = excluded.days,
  readings = excluded.readings, version = excluded.version`,
};

/** Learning, once: hours of the day that no history knows any more. A scan of all baselines. $1 the version. */
export const DELETE_FORGOTTEN = {
  name: 'care-delete-forgotten-baselines',
  text: 'DELETE FROM baseline WHERE version <> $1',
};

/** Learning, once: older than the newest $1 versions. By the key. */
export const DELETE_OLD_VERSIONS = {
  name: 'care-delete-old-baseline-versions',
  text: `DELETE FROM baseline_version WHERE version <= (
  SELECT version FROM baseline_version ORDER BY version DESC OFFSET $1 LIMIT 1)`,
};
