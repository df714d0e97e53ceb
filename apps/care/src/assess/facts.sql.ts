/** Microseconds since 1970, exact: a float8 holds the seconds to a quarter of a microsecond. */
const micros = (column: string) => `round(date_part('epoch', ${column}) * 1e6)`;

const stateColumns = (alias: 'soil' | 'air') =>
  `${alias}.state AS ${alias}_state, ${alias}.kind AS ${alias}_kind, ${micros(`${alias}.since`)} AS ${alias}_since,
  ${alias}.reason AS ${alias}_reason, ${alias}.value AS ${alias}_value, ${alias}.unusual AS ${alias}_unusual,
  ${alias}.memory AS ${alias}_memory, ${micros(`${alias}.trusted_from`)} AS ${alias}_trusted_from`;

/**
 * The assessment, once a minute: everything that a page of plants is judged by, one row a plant. Along the keys of the
 * small tables, and for each plant a look at the end of its key in the newest partition of `reading`; the one before is
 * looked at only where the newest has too few. $1 plants after this one, $2 how many, $3 and $4 readings from and to,
 * $5 how many a plant, $6 hours of the baselines, $7 no watering behind this. Without a name: it is planned anew each time,
 * a millisecond in a minute, or the plan for an empty museum would outlive it.
 */
export const SELECT_FACTS = {
  text: `SELECT plant.id, plant.name, plant.status, ${micros('plant.status_since')} AS status_since, plant.botanist_id,
  plant.soil_moisture_low, plant.soil_moisture_high, plant.temperature_low, plant.temperature_high,
  series.taken_at, series.soil_moisture, series.temperature,
  ${micros('latest.taken_at')} AS latest_at, latest.soil_moisture AS latest_soil_moisture,
  latest.temperature AS latest_temperature,
  contact.answer, ${micros('contact.asked_at')} AS asked_at, ${micros('contact.since')} AS contact_since, contact.in_a_row,
  watered.waterings, learnt.baselines, ${micros('forecast.needs_water_at')} AS needs_water_at,
  ${stateColumns('soil')}, ${stateColumns('air')}
FROM (SELECT * FROM plant WHERE id > $1 ORDER BY id LIMIT $2) AS plant
LEFT JOIN LATERAL (
  SELECT array_to_json(array_agg(${micros('newest.taken_at')})) AS taken_at,
    array_to_json(array_agg(newest.soil_moisture)) AS soil_moisture,
    array_to_json(array_agg(newest.temperature)) AS temperature
  FROM (SELECT taken_at, soil_moisture, temperature FROM reading
    WHERE plant_id = plant.id AND taken_at > $3::timestamptz AND taken_at < $4::timestamptz
    ORDER BY taken_at DESC LIMIT $5) AS newest) AS series ON true
LEFT JOIN latest_reading AS latest ON latest.plant_id = plant.id
LEFT JOIN plant_contact AS contact ON contact.plant_id = plant.id
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_array(${micros('watered_at')}, reported, detected, ${micros('unseen_at')},
    moisture_before, moisture_after)) AS waterings
  FROM (SELECT * FROM watering WHERE plant_id = plant.id AND watered_at < $7::timestamptz
    ORDER BY watered_at DESC LIMIT 8) AS newest) AS watered ON true
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_array(channel, hour, median, mad, days)) AS baselines
  FROM baseline WHERE plant_id = plant.id AND channel IN ('soil_moisture', 'temperature') AND hour = ANY ($6::int2[])) AS learnt ON true
LEFT JOIN plant_forecast AS forecast ON forecast.plant_id = plant.id
LEFT JOIN plant_state AS soil ON soil.plant_id = plant.id AND soil.channel = 'soil_moisture'
LEFT JOIN plant_state AS air ON air.plant_id = plant.id AND air.channel = 'temperature'
ORDER BY plant.id`,
};

/** The assessment, and whoever brings it news: when care last judged. By the key. */
export const SELECT_ASSESSED = {
  name: 'select-assessed',
  text: `SELECT ${micros('at')} AS at FROM care_step WHERE step = 'assess'`,
};

/** That care judged, and what came of it: health and the overview look here. $1 ISO instant, $2 JSON. */
export const WRITE_ASSESSED = {
  name: 'write-assessed',
  text: `INSERT INTO care_step (step, at, details) VALUES ('assess', $1, $2::json)
ON CONFLICT (step) DO UPDATE SET at = excluded.at, details = excluded.details`,
};
