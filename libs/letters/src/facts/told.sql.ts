const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const CHANNEL = (column: string): string =>
  `CASE ${column} WHEN 'soil_moisture' THEN 'soilMoisture' WHEN 'temperature' THEN 'temperature' END`;

/** Who writes a letter or a page: some alerts by their key, each with its last acknowledgement by alert_event_alert_idx. $1 ids. */
export const TOLD_ALERTS = {
  name: 'told-alerts',
  text: `SELECT alert.id::float8, alert.kind, alert.subject, ${CHANNEL('alert.channel')} AS channel, alert.audience, alert.severity,
  alert.state, ${MS('alert.since')} AS "sinceMs", ${MS('alert.opened_at')} AS "openedMs", alert.summary, alert.facts,
  assignee.name AS assignee, ${MS('alert.resolved_at')} AS "resolvedMs", ${MS('alert.snoozed_until')} AS "snoozedUntilMs",
  acknowledged.told AS acknowledged, alert.plant_id AS "plantId"
FROM alert LEFT JOIN botanist AS assignee ON assignee.id = alert.assignee_id
LEFT JOIN LATERAL (
  SELECT json_build_object('by', coalesce(by_name, 'Palmhouse'), 'atMs', ${MS('at')}) AS told
  FROM alert_event WHERE alert_id = alert.id AND action = 'acknowledged' ORDER BY alert_event.id DESC LIMIT 1) AS acknowledged ON true
WHERE alert.id = ANY($1::int8[])`,
};

/** The same, and the digest: some plants by their key, and a few rows by the keys of what is known of each. $1 ids, $2 now in ms. */
export const TOLD_PLANTS = {
  name: 'told-plants',
  text: `SELECT plant.id, plant.name, plant.scientific_name AS "scientificName", plant.status, botanist.name AS botanist,
  plant.image_url AS "imageUrl", plant.image_licence_name AS licence, plant.image_licence_url AS "licenceUrl",
  plant.soil_moisture_low AS "soilLow", plant.soil_moisture_high AS "soilHigh",
  plant.temperature_low AS "temperatureLow", plant.temperature_high AS "temperatureHigh",
  CASE WHEN latest.plant_id IS NOT NULL THEN json_build_object('takenMs', ${MS('latest.taken_at')},
    'soilMoisture', latest.soil_moisture, 'temperature', latest.temperature) END AS latest,
  ${MS('latest.last_watered_at')} AS "reportedWateredMs",
  (SELECT json_object_agg(${CHANNEL('channel')}, json_build_object('state', state, 'kind', kind, 'sinceMs', ${MS('since')},
    'reason', reason, 'value', value)) FROM plant_state WHERE plant_id = plant.id) AS channels,
  (SELECT json_object_agg(${CHANNEL('channel')}, json_build_object('median', median, 'mad', mad, 'days', days)) FROM baseline
    WHERE plant_id = plant.id AND hour = extract(hour FROM coalesce(latest.taken_at, to_timestamp($2::float8 / 1000)) AT TIME ZONE 'UTC')) AS usual,
  ARRAY(SELECT ${MS('watered_at')} FROM watering WHERE plant_id = plant.id ORDER BY watered_at DESC LIMIT 14) AS "wateredMs",
  CASE WHEN forecast.plant_id IS NOT NULL THEN json_build_object('needsWaterMs', ${MS('forecast.needs_water_at')},
    'errorMinutes', forecast.error_minutes) END AS forecast
FROM plant LEFT JOIN botanist ON botanist.id = plant.botanist_id
LEFT JOIN latest_reading AS latest ON latest.plant_id = plant.id
LEFT JOIN plant_forecast AS forecast ON forecast.plant_id = plant.id
WHERE plant.id = ANY($1::int4[])`,
};

/** Charts: the readings of some plants along the key of a partition or two, two minutes together. $1 ids, $2 from and $3 to in ms. */
export const TOLD_SAMPLES = {
  name: 'told-samples',
  text: `SELECT plant_id AS "plantId", (floor(extract(epoch FROM taken_at) / 120) * 120000)::float8 AS "atMs",
  avg(soil_moisture) AS "soilMoisture", avg(temperature) AS temperature
FROM reading WHERE plant_id = ANY($1::int4[]) AND taken_at BETWEEN to_timestamp($2::float8 / 1000) AND to_timestamp($3::float8 / 1000)
GROUP BY 1, 2 ORDER BY 1, 2`,
};

/** Letters to engineers: the newest row of two tables by their keys, and the first day of the archive that waits. */
export const TOLD_MACHINERY = {
  name: 'told-machinery',
  text: `SELECT
  (SELECT json_build_object('atMs', ${MS('at')}, 'usedBytes', used_bytes, 'capacityBytes', capacity_bytes)
    FROM storage_sample ORDER BY at DESC LIMIT 1) AS storage,
  (SELECT json_build_object('minuteMs', ${MS('minute')}, 'asked', asked, 'failed', failed)
    FROM sweep WHERE finished_at IS NOT NULL ORDER BY minute DESC LIMIT 1) AS sweep,
  (SELECT min(day)::text FROM archive_day WHERE state <> 'pruned') AS "oldestDueDay"`,
};
