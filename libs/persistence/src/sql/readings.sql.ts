const INPUT = `unnest($1::int4[], $2::timestamptz[], $3::float8[], $4::float8[], $5::timestamptz[])
  AS input(plant_id, taken_at, soil_moisture, temperature, last_watered_at)`;

/** The loader, once a shard; the key's index finds the duplicates. */
export const INSERT_READINGS = {
  name: 'insert-readings',
  text: `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at, sweep)
SELECT input.*, $6::timestamptz FROM ${INPUT}
ON CONFLICT DO NOTHING
RETURNING plant_id`,
};

/** The loader, after the readings; in the plants' order so that two shards never wait for each other in a ring. */
export const UPSERT_LATEST = {
  name: 'upsert-latest-readings',
  text: `INSERT INTO latest_reading AS latest (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT DISTINCT ON (plant_id) * FROM ${INPUT} ORDER BY plant_id, taken_at DESC
ON CONFLICT (plant_id) DO UPDATE SET
  taken_at = excluded.taken_at, soil_moisture = excluded.soil_moisture,
  temperature = excluded.temperature, last_watered_at = excluded.last_watered_at
WHERE excluded.taken_at > latest.taken_at`,
};

const FILLED = `soil_moisture = coalesce(known.soil_moisture, input.soil_moisture),
  temperature = coalesce(known.temperature, input.temperature),
  last_watered_at = coalesce(known.last_watered_at, input.last_watered_at)`;

/** A replay of the quarantine, along the key: empty values only, none that is there is replaced. */
export const FILL_READINGS = {
  name: 'fill-readings',
  text: `UPDATE reading AS known SET ${FILLED}
FROM ${INPUT} WHERE known.plant_id = input.plant_id AND known.taken_at = input.taken_at`,
};

/** The same where the reading is its plant's latest. */
export const FILL_LATEST = {
  name: 'fill-latest-readings',
  text: `UPDATE latest_reading AS known SET ${FILLED}
FROM ${INPUT} WHERE known.plant_id = input.plant_id AND known.taken_at = input.taken_at`,
};

export const ENSURE_PARTITION = {
  name: 'ensure-reading-partition',
  text: 'SELECT ensure_reading_partition($1::date)',
};
