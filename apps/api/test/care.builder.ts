import type pg from 'pg';

// Of the museum's plants 1 to 9: dry, stuck, silent, well, and 5 dry and hot at once; 42 is on loan; the others care has
// never judged.
const STATES = `INSERT INTO plant_state (plant_id, channel, state, kind, since, reason, value, unusual) VALUES
  (1, 'soil_moisture', 'attention', 'dry', '2026-11-20T11:42:00.000003Z', 'Soil moisture 14 %, below 20 % since 11:42.', 14.25, true),
  (1, 'temperature', 'ok', NULL, '2026-11-19T08:00:00Z', 'Temperature 11 °C, within 9 to 30 °C.', 11, false),
  (2, 'soil_moisture', 'sensor_fault', 'stuck', '2026-11-20T10:00:00Z', 'Soil moisture has been 22 % since 10:00, while the temperature moved.', 22, false),
  (2, 'temperature', 'ok', NULL, '2026-11-19T08:00:00Z', 'Temperature 12 °C, within 9 to 30 °C.', 12, false),
  (3, 'soil_moisture', 'silent', NULL, '2026-11-20T10:12:00Z', 'No readings since 10:12.', NULL, false),
  (3, 'temperature', 'silent', NULL, '2026-11-20T10:12:00Z', 'No readings since 10:12.', NULL, false),
  (4, 'soil_moisture', 'ok', NULL, '2026-11-19T14:00:00Z', 'Soil moisture 24 %, within 20 to 98 %.', 24, false),
  (4, 'temperature', 'ok', NULL, '2026-11-19T08:00:00Z', 'Temperature 14 °C, within 9 to 30 °C.', 14, false),
  (5, 'soil_moisture', 'attention', 'dry', '2026-11-20T11:00:00Z', 'Soil moisture 12 %, below 20 %.', 12, false),
  (5, 'temperature', 'attention', 'hot', '2026-11-20T09:00:00Z', 'Temperature 33 °C, above 30 °C.', 33, true),
  (42, 'soil_moisture', 'away', NULL, '2026-11-01T08:00:00Z', 'On loan.', NULL, false),
  (42, 'temperature', 'away', NULL, '2026-11-01T08:00:00Z', 'On loan.', NULL, false)`;

// Plant 1 was well, then dry; its temperature was cold in between, and beginning at the same instant.
const CHANGES = `INSERT INTO plant_state_change (plant_id, channel, at, state, kind, unusual, reason) VALUES
  (1, 'soil_moisture', '2026-11-18T08:00:00Z', 'ok', NULL, false, 'Soil moisture 60 %, within 20 to 98 %.'),
  (1, 'soil_moisture', '2026-11-19T12:00:00Z', 'attention', 'dry', false, 'Soil moisture 19 %, below 20 %.'),
  (1, 'soil_moisture', '2026-11-19T14:00:00Z', 'ok', NULL, false, 'Soil moisture 98 %, within 20 to 98 %.'),
  (1, 'soil_moisture', '2026-11-20T11:42:00.000003Z', 'attention', 'dry', true, 'Soil moisture 14 %, below 20 % since 11:42.'),
  (1, 'temperature', '2026-11-18T08:00:00Z', 'ok', NULL, false, 'Temperature 11 °C, within 9 to 30 °C.'),
  (1, 'temperature', '2026-11-19T06:00:00Z', 'attention', 'cold', false, 'Temperature 8 °C, below 9 °C.'),
  (1, 'temperature', '2026-11-19T08:00:00Z', 'ok', NULL, false, 'Temperature 11 °C, within 9 to 30 °C.'),
  (2, 'temperature', '2026-11-19T08:00:00Z', 'ok', NULL, false, 'Temperature 12 °C, within 9 to 30 °C.')`;

const FORECASTS = `INSERT INTO plant_forecast
  (plant_id, made_at, watered_at, soil_moisture, points_per_hour, needs_water_at, error_minutes, cycles) VALUES
  (1, '2026-11-20T11:45:00Z', '2026-11-19T14:00:00.5Z', 14.5, -3.25, '2026-11-20T10:30:00Z', 40, 6),
  (4, '2026-11-20T11:45:00Z', NULL, 24, -2, '2026-11-20T13:00:00Z', NULL, 0),
  (6, '2026-11-20T11:45:00Z', NULL, 90, -3.5, '2026-11-21T08:00:00Z', 12.5, 3)`;

// The newest readings are of 11 o'clock. Plant 6 is still being learnt.
const BASELINES = [
  `INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours)
    VALUES ('2026-11-20T08:00:00Z', '2026-11-06T00:00:00Z', '2026-11-20T08:00:00Z', 2, 50, 0)`,
  `INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
    SELECT 1, channel, hour, 40 + hour, 3, 14, 840, 1
    FROM unnest('{soil_moisture,temperature}'::text[]) AS channel, generate_series(0, 23) AS hour WHERE hour <> 5`,
  `INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version) VALUES (6, 'temperature', 11, 16, 0, 2, 120, 1)`,
];

const WATERINGS = `INSERT INTO watering (plant_id, watered_at, reported, detected, unseen_at, moisture_before, moisture_after) VALUES
  (1, '2026-11-19T14:00:00.5Z', true, true, NULL, 18.5, 97),
  (1, '2026-11-18T14:00:00Z', true, false, '2026-11-18T14:30:00Z', NULL, NULL),
  (1, '2026-11-17T14:00:00Z', false, true, NULL, 20, 99.5),
  (1, '2026-11-16T14:00:00Z', true, false, NULL, NULL, NULL),
  (2, '2026-11-19T11:00:00Z', true, false, NULL, NULL, NULL),
  (3, '2026-11-18T11:00:00Z', true, false, NULL, NULL, NULL),
  (42, '2026-11-01T11:00:00Z', true, false, NULL, NULL, NULL)`;

export const STEP = `INSERT INTO care_step (step, at) VALUES ('assess', $1) ON CONFLICT (step) DO UPDATE SET at = excluded.at`;

/** What care would have written about the museum of `museum.builder.ts`. */
export async function fillCare(pool: pg.Pool): Promise<void> {
  const statements = [STATES, CHANGES, FORECASTS, ...BASELINES, WATERINGS];
  for (const statement of statements) await pool.query(statement);
  await pool.query(STEP, ['2026-11-20T11:59:02Z']);
}
