/**
 * The desk, for plants that have a trouble: what a judgement does not say. By keys, a row a plant.
 * $1 plants, $2 hour of the day (UTC), $3 days that a baseline must be learnt from.
 */
export const SELECT_PLANT_DETAILS = {
  name: 'alerts-select-plant-details',
  text: `SELECT plant.id, soil_moisture_low AS "soilLow", soil_moisture_high AS "soilHigh", temperature_low AS "temperatureLow",
  temperature_high AS "temperatureHigh", soil.median AS "soilMedian", soil.mad AS "soilMad", air.median AS "temperatureMedian",
  air.mad AS "temperatureMad", (extract(epoch FROM needs_water_at) * 1000)::float8 AS "needsWaterMs"
FROM plant
LEFT JOIN baseline soil ON soil.plant_id = plant.id AND soil.channel = 'soil_moisture' AND soil.hour = $2 AND soil.days >= $3
LEFT JOIN baseline air ON air.plant_id = plant.id AND air.channel = 'temperature' AND air.hour = $2 AND air.days >= $3
LEFT JOIN plant_forecast forecast ON forecast.plant_id = plant.id
WHERE plant.id = ANY ($1::int4[])`,
};

/** The desk, for mails. By the key. $1 botanists. */
export const SELECT_BOTANISTS = {
  name: 'alerts-select-botanists',
  text: `SELECT id, name, email, quiet_from::text AS "quietFrom", quiet_until::text AS "quietUntil"
FROM botanist LEFT JOIN botanist_preference preference ON preference.botanist_id = botanist.id
WHERE id = ANY ($1::int4[])`,
};
