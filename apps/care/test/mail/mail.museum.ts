import type pg from 'pg';
import type { NewNotification } from '@palmhouse/persistence';
import { putNotifications } from '@palmhouse/persistence';

/** When the tests' museum is: a Thursday in winter, London's clocks on UTC. */
export const NOW = Date.parse('2026-11-26T11:58:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const DAYS = ['2026-11-25', '2026-11-26'];

const PEOPLE = `INSERT INTO botanist (name, email, reported_at) VALUES
  ('Gertrude Jekyll', 'gertrude@museum.example', '2026-11-01T00:00:00Z'),
  ('Élodie "Lo" O''Hara', 'elodie@museum.example', '2026-11-01T00:00:00Z'),
  ('Carl Linnaeus', 'carl@museum.example', '2026-11-01T00:00:00Z')`;

// 1 has a picture, 2 a name that wishes to be more than a name, 3 is on loan.
const PLANTS = `INSERT INTO plant (id, name, scientific_name, image_url, image_licence_name, image_licence_url, botanist_id, status, status_since) VALUES
  (1, 'Venus flytrap', 'Dionaea muscipula', 'https://images.example/1.jpg?a=1&b=2', 'CC BY 4.0', 'https://licences.example/by', 1, 'on_display', '2026-11-01T00:00:00Z'),
  (2, E'Bird''s "nest" <script>alert(1)</script>\\r\\nBcc: all@museum.example', NULL, 'javascript:alert(1)', NULL, NULL, 1, 'on_display', '2026-11-01T00:00:00Z'),
  (3, 'Corpse flower', 'Amorphophallus titanum', NULL, NULL, NULL, 1, 'on_loan', '2026-11-01T00:00:00Z'),
  (4, 'Bird of paradise', 'Strelitzia reginae', NULL, NULL, NULL, 2, 'on_display', '2026-11-01T00:00:00Z')`;

// Falling from 53 to 14 % over twelve hours; the thermometer idles about 12 °C.
const READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant, at, 14 + 3.3 * extract(epoch FROM to_timestamp($1::float8 / 1000) - at) / 3600, 12 + sin(extract(epoch FROM at) / 2000) * 0.4, '2026-11-25T14:02:00Z'
FROM generate_series(1, 4) AS plant, generate_series(to_timestamp($1::float8 / 1000) - interval '12 hours', to_timestamp($1::float8 / 1000), '1 minute') AS at
WHERE plant <> 3`;

const LATEST = `INSERT INTO latest_reading SELECT DISTINCT ON (plant_id) plant_id, taken_at, soil_moisture, temperature, last_watered_at
FROM reading ORDER BY plant_id, taken_at DESC`;

const CARE = [
  `INSERT INTO watering (plant_id, watered_at, reported) SELECT 1, day + interval '14 hours' + n * interval '2 minutes', true
    FROM generate_series('2026-11-20T00:00:00Z'::timestamptz, '2026-11-25T00:00:00Z', '1 day') WITH ORDINALITY AS t(day, n)`,
  `INSERT INTO watering (plant_id, watered_at, reported) VALUES (4, '2026-11-26T04:00:00Z', true)`,
  `INSERT INTO plant_forecast (plant_id, made_at, soil_moisture, points_per_hour, needs_water_at, error_minutes, cycles) VALUES
    (1, '2026-11-26T11:45:00Z', 14, -3.3, '2026-11-26T10:10:00Z', 22, 5), (2, '2026-11-26T11:45:00Z', 40, -3.3, '2026-11-26T17:45:00Z', 20, 5)`,
  `WITH version AS (INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours)
      VALUES ('2026-11-26T01:00:00Z', '2026-11-01T00:00:00Z', '2026-11-26T00:00:00Z', 1, 24, 0) RETURNING version)
    INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
    SELECT 1, 'soil_moisture', 11, 31.2, 2, 9, 540, version FROM version`,
  `INSERT INTO plant_state (plant_id, channel, state, kind, since, reason, value) VALUES
    (1, 'soil_moisture', 'attention', 'dry', '2026-11-26T11:42:00Z', 'Dry: 14.0 %, below 20 % since 11:42.', 14),
    (1, 'temperature', 'ok', NULL, '2026-11-20T00:00:00Z', 'Within its range.', 12.2),
    (2, 'soil_moisture', 'ok', NULL, '2026-11-20T00:00:00Z', 'Within its range.', 40),
    (4, 'soil_moisture', 'ok', NULL, '2026-11-20T00:00:00Z', 'Within its range.', 60),
    (4, 'temperature', 'ok', NULL, '2026-11-20T00:00:00Z', 'Within its range.', 12.2)`,
  `INSERT INTO storage_sample (at, database_bytes, used_bytes, capacity_bytes, capacity_kind) VALUES
    ('2026-11-26T11:55:00Z', 1000000, 84000000000, 100000000000, 'quota')`,
  `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored, failed)
    VALUES ('2026-11-26T11:40:00Z', 1, 50, 500, '2026-11-26T11:40:00Z', '2026-11-26T11:40:50Z', 50, 24, 26)`,
];

export async function fillMailMuseum(pool: pg.Pool): Promise<void> {
  for (const day of DAYS) await pool.query('SELECT ensure_reading_partition($1)', [day]);
  await pool.query(PEOPLE);
  await pool.query(PLANTS);
  await pool.query(READINGS, [NOW]);
  await pool.query(LATEST);
  for (const statement of CARE) await pool.query(statement);
}

export interface NewAlert {
  readonly kind: string;
  readonly subject: string;
  readonly plantId?: number;
  readonly channel?: string;
  readonly audience?: string;
  readonly severity?: string;
  readonly summary?: string;
  readonly facts?: object;
  readonly assigneeId?: number;
}

/** An open alert that began a quarter of an hour ago. @returns its id. */
export async function openAlert(pool: pg.Pool, alert: NewAlert): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO alert (kind, subject, plant_id, channel, audience, severity, since, opened_at, summary, facts, assignee_id, mailed_at)
    VALUES ($1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000), to_timestamp($8::float8 / 1000), $9, $10, $11, to_timestamp($8::float8 / 1000)) RETURNING id`,
    [
      alert.kind,
      alert.subject,
      alert.plantId ?? null,
      alert.channel ?? null,
      alert.audience ?? 'botanist',
      alert.severity ?? 'warning',
      NOW - 16 * MINUTE,
      NOW - MINUTE,
      alert.summary ?? 'Soil moisture 14 %, below 20 % since 11:42.',
      JSON.stringify(alert.facts ?? { value: 14, low: 20, high: 98 }),
      alert.assigneeId ?? null,
    ],
  );
  return Number(rows[0]!.id);
}

export const DRY: NewAlert = {
  kind: 'dry',
  subject: 'plant:1',
  plantId: 1,
  channel: 'soil_moisture',
  assigneeId: 1,
};
export const COLD: NewAlert = {
  kind: 'cold',
  subject: 'plant:2',
  plantId: 2,
  channel: 'temperature',
  summary: 'Temperature 7.2 °C, below 9 °C since 11:42.',
  facts: { value: 7.2, low: 9, high: 30 },
};

let written = 0;

/** Puts a mail to Gertrude about an alert into the outbox, due now. */
export async function putMail(
  pool: pg.Pool,
  alertId: number | null,
  more: Partial<NewNotification> = {},
): Promise<void> {
  written += 1;
  await putNotifications(pool, [
    {
      kind: 'alert',
      key: `alert:${alertId}:opened:${written}`,
      alertId,
      botanistId: 1,
      recipient: 'gertrude@museum.example',
      recipientName: 'Gertrude Jekyll',
      urgent: false,
      createdMs: NOW,
      notBeforeMs: NOW,
      ...more,
    },
  ]);
}
