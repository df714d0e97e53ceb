// Fills the benchmark's museum. $1: the collection as JSON, an object a plant.

const COLLECTION = `json_to_recordset($1) AS plant(id int, name text, "scientificName" text, origin json, botanist json, country text)`;

export const FILL_BOTANISTS = `INSERT INTO botanist (name, email, phone, reported_at)
SELECT DISTINCT botanist ->> 'name', lower(botanist ->> 'email'), botanist ->> 'phone', timestamptz '2026-01-01T00:00:00Z'
FROM ${COLLECTION}`;

export const FILL_ORIGINS = `INSERT INTO origin (latitude, longitude, town, country_code, country_name, time_zone)
SELECT (origin ->> 'latitude')::float8, (origin ->> 'longitude')::float8, origin ->> 'town', origin ->> 'countryCode', country,
  origin ->> 'timeZone'
FROM ${COLLECTION} ON CONFLICT DO NOTHING`;

export const FILL_PLANTS = `INSERT INTO plant (id, name, scientific_name, origin_id, botanist_id, status, status_since)
SELECT plant.id, plant.name, plant."scientificName", place.id, carer.id, CASE plant.id WHEN 43 THEN 'on_loan' ELSE 'on_display' END,
  timestamptz '2026-01-01T00:00:00Z'
FROM ${COLLECTION}
JOIN origin AS place ON place.latitude = (plant.origin ->> 'latitude')::float8
  AND place.longitude = (plant.origin ->> 'longitude')::float8 AND place.town = plant.origin ->> 'town'
JOIN botanist AS carer ON carer.email = lower(plant.botanist ->> 'email')`;

export const FILL_LATEST = `INSERT INTO latest_reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT DISTINCT ON (plant_id) plant_id, taken_at, soil_moisture, temperature, last_watered_at
FROM reading ORDER BY plant_id, taken_at DESC`;

/** Today's sweeps. $1 today's first instant, $2 minutes since. */
export const FILL_SWEEPS = `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored, away)
SELECT minute, 1, 50, 50, minute, minute + interval '1.2 seconds', 50, 49, 1
FROM generate_series($1::timestamptz, $1::timestamptz + ($2::int - 1) * interval '1 minute', interval '1 minute') AS minute`;
