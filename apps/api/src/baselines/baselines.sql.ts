import type { Statement } from '../graphql/statement.js';

/** `Plant.baseline`: at most 24 rows a plant, along the key. $1 plants, $2 channel. */
export const BASELINES_OF_PLANTS: Statement = {
  name: 'baselines-of-plants',
  text: `SELECT plant_id, hour, median, mad, days, readings, version, learnt_at
FROM baseline JOIN baseline_version USING (version)
WHERE plant_id = ANY ($1::int4[]) AND channel = $2 ORDER BY plant_id, hour`,
  steady: true,
};

/**
 * `ChannelState.usual`: for each channel the baseline of the hour of the newest reading, and its value; along the keys of
 * latest_reading and baseline. $1 plants.
 */
export const USUAL_OF_PLANTS: Statement = {
  name: 'usual-of-plants',
  text: `SELECT latest.plant_id, channel, hour, median, mad, days,
  CASE channel WHEN 'temperature' THEN latest.temperature ELSE latest.soil_moisture END AS value
FROM latest_reading AS latest JOIN baseline ON baseline.plant_id = latest.plant_id
  AND channel IN ('soil_moisture', 'temperature') AND hour = extract(hour FROM latest.taken_at AT TIME ZONE 'UTC')::int2
WHERE latest.plant_id = ANY ($1::int4[])`,
  steady: true,
};
