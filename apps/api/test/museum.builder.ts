import type pg from 'pg';

const BOTANISTS = `INSERT INTO botanist (name, email, phone, reported_at) VALUES
  ('Gertrude Jekyll', 'gertrude@museum.example', '+440012;ext=7', '2026-11-01T00:00:00Z'),
  ('Carl Linnaeus', 'carl@museum.example', NULL, '2026-11-01T00:00:00Z'),
  ('Élodie Brûlé', 'elodie@museum.example', '763.914.8635 x57724', '2026-11-01T00:00:00Z')`;

const ORIGINS = `INSERT INTO origin (latitude, longitude, town, country_code, country_name, time_zone) VALUES
  (-19.32556, -41.25528, 'Resplendor', 'BR', 'Brazil', 'America/Sao_Paulo'),
  (5.34, -4.03, 'Abidjan', 'CI', 'Côte d’Ivoire', NULL),
  (0, 0, 'Nowhere', NULL, NULL, NULL)`;

// Plants 1 to 60: botanist and origin in turn, names that tie in threes, 40 to 42 away, 43 never seen.
const PLANTS = `INSERT INTO plant (id, name, scientific_name, cycle, sunlight, image_url, image_licence_name,
  origin_id, botanist_id, status, status_since)
SELECT id, 'Plant kind ' || lpad(((id + 2) / 3)::text, 2, '0'), NULL, NULL, NULL, NULL, NULL,
  1 + id % 3, 1 + id % 3, 'on_display', '2026-11-01T08:00:00Z' FROM generate_series(1, 60) AS id`;

const PARTICULARS = [
  `UPDATE plant SET name = 'Epipremnum', scientific_name = 'Epipremnum aureum', cycle = 'Perennial',
    sunlight = '{full sun,part shade}', image_url = 'https://images.example/1.jpg', image_licence_name = 'CC BY' WHERE id = 1`,
  `UPDATE plant SET name = 'Bird’s nest 100%_fern', scientific_name = 'Asplenium nidus' WHERE id = 2`,
  `UPDATE plant SET status = 'missing', status_since = '2026-11-10T09:30:00.123456Z' WHERE id IN (40, 41)`,
  `UPDATE plant SET status = 'on_loan' WHERE id = 42`,
  `UPDATE plant SET name = NULL, status = 'on_loan', origin_id = NULL, botanist_id = NULL WHERE id = 43`,
  `INSERT INTO plant_status_change (plant_id, at, status_from, status_to, botanist_from_id, botanist_to_id, cause) VALUES
    (40, '2026-11-01T08:00:00Z', NULL, 'on_display', NULL, 2, 'first seen'),
    (40, '2026-11-10T09:30:00.123456Z', 'on_display', 'missing', 2, 2, 'plant not found')`,
];

// Every ten minutes of the two days before noon of the 20th, for plants 1 to 9; plant 5 has lost its thermometer.
const READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant, at + '3 microseconds', 20 + plant, CASE WHEN plant <> 5 THEN 10 + plant END, '2026-11-19T14:00:00Z'
FROM generate_series(1, 9) AS plant, generate_series('2026-11-18T12:00:00Z', '2026-11-20T11:50:00Z', interval '10 minutes') AS at`;

const LATEST = `INSERT INTO latest_reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT DISTINCT ON (plant_id) plant_id, taken_at, soil_moisture, temperature, last_watered_at
FROM reading ORDER BY plant_id, taken_at DESC`;

const SWEEPS = `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored, away)
SELECT minute, 1, 60, 1, minute, minute + '9 seconds', 60, 56, 4
FROM generate_series('2026-11-20T11:00:00Z', '2026-11-20T11:59:00Z', interval '1 minute') AS minute`;

// Twelve that arrived in the same instant, then one of each kind.
const REJECTIONS = [
  `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
    SELECT 'plants-api', 7, 'temperature-range', 'Too hot.', '{"temperature": 104.5}', 'utf8', '2026-11-20T10:00:00Z', int8send(n)
    FROM generate_series(1, 12) AS n`,
  `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, resolved_at, identity) VALUES
    ('plants-api', 8, 'body-not-json', 'Not JSON.', '<html>', 'utf8', '2026-11-20T11:00:00Z', '2026-11-20T11:30:00Z', 'a'),
    ('plants-api', 9, 'body-not-json', 'No text.', '/wA=', 'base64', '2026-11-20T11:01:00.000001Z', NULL, 'b')`,
];

/** A museum of 60 plants, small enough to know by heart. */
export async function fillMuseum(pool: pg.Pool): Promise<void> {
  for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) {
    await pool.query('SELECT ensure_reading_partition($1)', [day]);
  }
  const statements = [BOTANISTS, ORIGINS, PLANTS, ...PARTICULARS, READINGS, LATEST, SWEEPS, ...REJECTIONS];
  for (const statement of statements) await pool.query(statement);
}
