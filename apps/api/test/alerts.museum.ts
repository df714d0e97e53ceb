import type pg from 'pg';

const ALERT = `INSERT INTO alert (kind, subject, plant_id, channel, audience, severity, state, since, opened_at, summary, facts,
  assignee_id, acknowledged_at, snoozed_until, escalated_at, resolved_at, resolution, reopened)`;

// Alerts 1 to 6, by the kind of thing they are about.
const PARTICULARS = [
  `${ALERT} VALUES
    ('dry', 'plant:1', 1, 'soil_moisture', 'botanist', 'urgent', 'open', '2026-11-20T11:20:00.000003Z', '2026-11-20T11:23:00Z',
      'Soil at 14.2 %, below 20 %.', '{"value": 14.2, "low": 20, "high": 98, "usual": {"median": 41, "low": 30.5, "high": 50, "spreads": 9},
      "lastWateredAt": "2026-11-19T14:00:00.000Z", "needsWaterAt": "2026-11-20T09:00:00Z"}', 2, NULL, NULL, '2026-11-20T11:59:00Z', NULL, NULL, 1),
    ('sensor_fault', 'plant:2', 2, 'temperature', 'technician', 'warning', 'acknowledged', '2026-11-20T09:00:00Z', '2026-11-20T09:15:00Z',
      'The temperature has not moved for 15 readings.', '{"faultKind": "stuck", "value": 12.5}', NULL, '2026-11-20T09:30:00Z', NULL, NULL, NULL, NULL, 0),
    ('overdue', 'plant:3', 3, NULL, 'botanist', 'warning', 'snoozed', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z',
      'Not watered for 25 hours.', '{"lastWateredAt": null}', 1, NULL, '2026-11-20T15:00:00Z', NULL, NULL, NULL, 0),
    ('cold', 'plant:1', 1, 'temperature', 'botanist', 'warning', 'resolved', '2026-11-19T02:00:00Z', '2026-11-19T02:03:00Z',
      'It is 7.5 °C.', '{"value": 7.5, "low": 9, "high": 30}', 2, NULL, NULL, NULL, '2026-11-19T08:00:00Z', 'recovered', 0),
    ('source_ill', 'source', NULL, NULL, 'engineer', 'urgent', 'open', '2026-11-20T11:50:00Z', '2026-11-20T11:53:00Z',
      'The source failed for 90 % of the plants.', '{"share": 0.9, "plants": 54}', NULL, NULL, NULL, NULL, NULL, NULL, 0),
    ('archive_failed', 'archive', NULL, NULL, 'engineer', 'warning', 'resolved', '2026-11-19T01:00:00Z', '2026-11-19T01:00:00Z',
      '18 November could not be archived.', '{"day": "2026-11-18", "days": 2, "faultKind": "nonsense"}', NULL, NULL, NULL, NULL, '2026-11-19T03:00:00Z', 'by_hand', 0)`,
  `INSERT INTO alert_event (alert_id, at, action, by_id, by_name, note) VALUES
    (1, '2026-11-20T11:23:00Z', 'opened', NULL, NULL, NULL),
    (2, '2026-11-20T09:15:00Z', 'opened', NULL, NULL, NULL),
    (2, '2026-11-20T09:20:00Z', 'acknowledged', 'person:otto', 'Otto', 'Looking.'),
    (2, '2026-11-20T09:30:00Z', 'acknowledged', 'person:vera', 'Vera', NULL),
    (6, '2026-11-19T01:00:00Z', 'opened', NULL, NULL, NULL),
    (6, '2026-11-19T03:00:00Z', 'resolved', 'person:ina', 'Ina', 'Disk replaced.')`,
  `INSERT INTO notification (kind, key, alert_id, botanist_id, recipient, recipient_name, created_at, not_before, state, attempts, sent_at, failure) VALUES
    ('alert', 'alert:1:opened:carl', 1, 2, 'carl@museum.example', 'Carl Linnaeus', '2026-11-20T11:23:00Z', '2026-11-20T11:23:00Z', 'sent', 2,
      '2026-11-20T11:25:00Z', 'SMTP down at first'),
    ('escalation', 'alert:1:escalated:boss', 1, NULL, 'boss@museum.example', 'boss@museum.example', '2026-11-20T11:59:00Z', '2026-11-20T12:30:00Z', 'waiting', 0, NULL, NULL)`,
];

/** Six alerts, of each way of being one, for the museum of `fillMuseum`. */
export async function fillAlerts(pool: pg.Pool): Promise<void> {
  await pool.query('TRUNCATE alert, alert_event, notification RESTART IDENTITY CASCADE');
  for (const statement of PARTICULARS) await pool.query(statement);
}

/** So many resolved ones more, of each plant in turn, three to an instant. */
export async function addOldAlerts(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `${ALERT} SELECT 'hot', 'plant:' || plant, plant, 'temperature', 'botanist', 'warning', 'resolved', at, at, 'It was hot.', '{}',
      1 + plant % 3, NULL, NULL, NULL, at + interval '1 hour', 'recovered', 0
    FROM generate_series(1, $1::int) AS n, LATERAL (SELECT 1 + n % 60 AS plant, '2026-11-10T00:00:00Z'::timestamptz + n / 3 * interval '1 minute' AS at) AS value`,
    [count],
  );
}
