import type pg from 'pg';

export interface Fleet {
  /** Numbered from 1; a botanist for every 50, an origin for every 20. */
  readonly plants: number;
  /** The end of the live readings, which begin a day before. */
  readonly now: Date;
  /** `1 minute`, as the museum is asked; longer for a smaller fleet. */
  readonly readingEvery: string;
  /** Days before the live ones, of which only summaries are left. */
  readonly archivedDays: number;
  /** Rows of the quarantine. */
  readonly rejections: number;
}

const PLANTS = [
  `INSERT INTO botanist (name, email, reported_at) SELECT 'Botanist ' || n, 'b' || n || '@museum.example', now()
    FROM generate_series(1, $1::int / 50 + 1) AS n`,
  `INSERT INTO origin (latitude, longitude, town, country_code, country_name)
    SELECT n % 90, n % 180, 'Town ' || n, chr(65 + n % 26) || 'X', 'Country ' || n % 26 FROM generate_series(1, $1::int / 20 + 1) AS n`,
  `INSERT INTO plant (id, name, scientific_name, origin_id, botanist_id, status, status_since)
    SELECT n, 'Plant kind ' || n % 997, 'Species ' || n, 1 + n / 20, 1 + n / 50,
      CASE WHEN n % 20 = 0 THEN 'on_loan' ELSE 'on_display' END, now() FROM generate_series(1, $1::int) AS n`,
];

const TEMPERATURE = `12 + sin(plant) + cos(extract(epoch FROM at) / 9000)`;
const MOISTURE = `50 + 40 * sin(extract(epoch FROM at) / 13000 + plant)`;

// $1 plants, $2 from, $3 to, $4 interval.
const READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at, sweep)
SELECT plant, at + plant * interval '1 millisecond', ${MOISTURE}, ${TEMPERATURE}, date_trunc('day', at, 'UTC'), at
FROM generate_series($2::timestamptz, $3::timestamptz - interval '1 second', $4::interval) AS at, generate_series(1, $1::int) AS plant`;

const LATEST = `INSERT INTO latest_reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant.id, latest.taken_at, latest.soil_moisture, latest.temperature, latest.last_watered_at
FROM plant CROSS JOIN LATERAL (SELECT * FROM reading WHERE plant_id = plant.id ORDER BY taken_at DESC LIMIT 1) AS latest`;

const summaries = (table: string, key: string, keyValue: string, length: string) => `INSERT INTO ${table}
  (plant_id, ${key}, readings, soil_moisture_count, soil_moisture_min, soil_moisture_max, soil_moisture_mean, soil_moisture_median,
   soil_moisture_p25, soil_moisture_p75, temperature_count, temperature_min, temperature_max, temperature_mean, temperature_median,
   temperature_p25, temperature_p75, waterings)
SELECT plant, ${keyValue}, 60, 60, m - 1, m + 1, m, m, m - 0.5, m + 0.5, 60, t - 1, t + 1, t, t, t - 0.5, t + 0.5, 0
FROM generate_series(1, $1::int) AS plant, generate_series($2::timestamptz, $3::timestamptz - interval '1 second', '${length}') AS at,
  LATERAL (SELECT ${MOISTURE} AS m, ${TEMPERATURE} AS t) AS value`;

const WATERINGS = `INSERT INTO watering (plant_id, watered_at, reported)
SELECT plant, at, true FROM generate_series(1, $1::int) AS plant,
  generate_series($2::timestamptz, $3::timestamptz - interval '1 second', '1 day') AS at`;

// $1 from, $2 to.
const ARCHIVE = `WITH day AS (
  INSERT INTO archive_day (day, state, run, version, committed_version, planned_at)
  SELECT (at AT TIME ZONE 'UTC')::date, 'pruned', gen_random_uuid(), 1, 1, at
  FROM generate_series($1::timestamptz, $2::timestamptz - interval '1 second', '1 day') AS at RETURNING day)
INSERT INTO archive_file (key, day, dataset, version, committed, rows, bytes, sha256, first_plant_id, last_plant_id)
SELECT 'readings/' || day || '/' || part, day, 'readings', 1, true, 1, 1, repeat('a', 64), 1, 1000000
FROM day, generate_series(1, 5) AS part`;

const SWEEPS = `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at)
SELECT minute, 1, $1::int, 100, minute, minute + '9 seconds'
FROM generate_series(date_trunc('minute', $2::timestamptz), date_trunc('minute', $3::timestamptz), '1 minute') AS minute`;

const REJECTIONS = `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, resolved_at, identity)
SELECT 'plants-api', 1 + n % $1::int, 'rule-' || n % 12, 'Too hot.', '{"temperature": 104.5}', 'utf8',
  $2::timestamptz - n * interval '7 seconds', CASE WHEN n % 9 = 0 THEN $2::timestamptz END, int8send(n)
FROM generate_series(1, $3::int) AS n`;

// A plant has one every other day, and one in two hundred is not over yet. $1 plants, $2 now.
const ALERTS = [
  `INSERT INTO alert (kind, subject, plant_id, audience, severity, state, since, opened_at, summary, facts, assignee_id, acknowledged_at,
    resolved_at, resolution)
  SELECT 'dry', 'plant:' || plant, plant, 'botanist', 'warning', CASE WHEN open THEN 'open' ELSE 'resolved' END, at, at, 'Dry.', '{}',
    1 + plant / 50, at, CASE WHEN NOT open THEN at + interval '1 hour' END, CASE WHEN NOT open THEN 'recovered' END
  FROM generate_series(1, $1::int) AS plant, generate_series(0, 14) AS n,
    LATERAL (SELECT $2::timestamptz - n * interval '2 days' - plant * interval '1 second' AS at, n = 0 AND plant % 14 = 0 AS open) AS value`,
  `INSERT INTO alert_event (alert_id, at, action, by_id, by_name)
  SELECT id, opened_at + n * interval '1 minute', CASE n WHEN 0 THEN 'opened' ELSE 'acknowledged' END, CASE n WHEN 1 THEN 'person:x' END, CASE n WHEN 1 THEN 'X' END
  FROM alert, generate_series(0, 1) AS n`,
  `INSERT INTO notification (kind, key, alert_id, recipient, recipient_name, created_at, not_before, state, sent_at)
  SELECT 'alert', 'alert:' || id, id, 'x@museum.example', 'X', opened_at, opened_at, 'sent', opened_at FROM alert`,
];

// Of twenty plants one is dry, one silent, one away (on loan), and one was never judged; the others are well.
const STATES = `INSERT INTO plant_state (plant_id, channel, state, kind, since, reason, value)
SELECT plant.id, channel, state, CASE state WHEN 'attention' THEN 'dry' END, $1::timestamptz - plant.id * interval '1 second',
  'As it should be, within its range.', 12
FROM plant, unnest('{soil_moisture,temperature}'::text[]) AS channel, LATERAL (SELECT CASE
  WHEN plant.status <> 'on_display' THEN 'away' WHEN plant.id % 20 = 7 THEN 'silent'
  WHEN plant.id % 20 = 3 AND channel = 'soil_moisture' THEN 'attention' ELSE 'ok' END AS state) AS judged
WHERE plant.id % 20 <> 11`;

// Two a day and channel for a month.
const STATE_CHANGES = `INSERT INTO plant_state_change (plant_id, channel, at, state, unusual, reason)
SELECT plant.id, channel, $1::timestamptz - n * interval '12 hours', CASE n % 2 WHEN 0 THEN 'ok' ELSE 'silent' END, false, 'So it is.'
FROM plant, unnest('{soil_moisture,temperature}'::text[]) AS channel, generate_series(1, 60) AS n`;

const LEARNT = [
  `WITH version AS (
  INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours)
  SELECT at, at - interval '14 days', at, 1, 1, 0 FROM (SELECT $1::timestamptz AS at) AS now RETURNING version)
INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
SELECT plant.id, channel, hour, 20, 1, 14, 840, version
FROM version, plant, unnest('{soil_moisture,temperature}'::text[]) AS channel, generate_series(0, 23) AS hour`,
  `INSERT INTO plant_forecast (plant_id, made_at, watered_at, soil_moisture, points_per_hour, needs_water_at, error_minutes, cycles)
SELECT id, $1::timestamptz, $1::timestamptz - interval '1 day', 40, -3, $1::timestamptz + id % 24 * interval '1 hour', 40, 7 FROM plant`,
  `INSERT INTO care_step (step, at) VALUES ('assess', $1)`,
];

const DAY_MS = 86_400_000;

const startOfDay = (at: number) => new Date(Math.floor(at / DAY_MS) * DAY_MS);

/** Fills a migrated, empty database on the server's side, as large as is asked for, and has it analysed. */
export async function fillFleet(pool: pg.Pool, fleet: Fleet): Promise<void> {
  const { plants, now } = fleet;
  const since = new Date(now.getTime() - DAY_MS);
  const live = startOfDay(since.getTime());
  const archived = new Date(live.getTime() - fleet.archivedDays * DAY_MS);
  for (const statement of PLANTS) await pool.query(statement, [plants]);
  for (const day of new Set([live, startOfDay(now.getTime())]))
    await pool.query('SELECT ensure_reading_partition($1::date)', [day.toISOString().slice(0, 10)]);
  await pool.query(READINGS, [plants, since, now, fleet.readingEvery]);
  await pool.query(LATEST);
  await pool.query(summaries('reading_hourly', 'hour', 'at', '1 hour'), [plants, archived, live]);
  const day = `(at AT TIME ZONE 'UTC')::date`;
  await pool.query(summaries('reading_daily', 'day', day, '1 day'), [plants, archived, live]);
  await pool.query(WATERINGS, [plants, archived, now]);
  await pool.query(ARCHIVE, [archived, live]);
  await pool.query(SWEEPS, [plants, archived, now]);
  for (const statement of [STATES, STATE_CHANGES, ...LEARNT]) await pool.query(statement, [now]);
  await pool.query(REJECTIONS, [plants, now, fleet.rejections]);
  await pool.query(ALERTS[0]!, [plants, now]);
  for (const statement of ALERTS.slice(1)) await pool.query(statement);
  await pool.query('VACUUM (ANALYZE)');
}
