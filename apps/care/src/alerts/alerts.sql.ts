const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;
const INSTANT = (column: string): string => `to_timestamp(${column} / 1000)`;

// Who heard of it: a mail that was dropped or could not be sent told nobody, and an escalation is not to those who are to act.
const TOLD = `FROM notification WHERE alert_id = alert.id AND kind <> 'escalation' AND state NOT IN ('dropped', 'failed')`;

const COLUMNS = `id::float8, xmin::text AS version, kind, subject, plant_id AS "plantId",
  CASE channel WHEN 'soil_moisture' THEN 'soilMoisture' ELSE channel END AS channel, audience, severity, state,
  ${MS('since')} AS "sinceMs", ${MS('opened_at')} AS "openedMs", summary, facts, assignee_id AS "assigneeId",
  EXISTS (SELECT FROM alert_event WHERE alert_id = alert.id AND action = 'assigned' AND by_id IS NOT NULL) AS "assignedByHand",
  ${MS('snoozed_until')} AS "snoozedUntilMs", ${MS('escalated_at')} AS "escalatedMs", ${MS('calm_since')} AS "calmSinceMs",
  ${MS('resolved_at')} AS "resolvedMs", resolution, reopened, ${MS('mailed_at')} AS "mailedMs",
  (SELECT ${MS('max(not_before)')} ${TOLD}) AS "toldMs",
  coalesce((SELECT array_agg(DISTINCT recipient) ${TOLD}), '{}') AS told`;

/**
 * The desk, once a pass: the unresolved ones by alert_unresolved_key, and the last resolved one of each trouble there is
 * by alert_subject_idx. $1 subjects, $2 kinds.
 */
export const SELECT_ALERTS = {
  name: 'alerts-select',
  text: `SELECT ${COLUMNS} FROM alert WHERE resolved_at IS NULL
UNION ALL
SELECT last.* FROM unnest($1::text[], $2::text[]) AS wanted(subject, kind) CROSS JOIN LATERAL (
  SELECT ${COLUMNS} FROM alert WHERE alert.subject = wanted.subject AND alert.kind = wanted.kind
  ORDER BY alert.id DESC LIMIT 1) AS last WHERE last."resolvedMs" IS NOT NULL`,
};

/**
 * The desk, before it changes alerts: those that nobody has changed since they were read. It waits for nobody: what a
 * person is about to change is left to the next pass. By the key. $1 ids, $2 versions.
 */
export const LOCK_ALERTS = {
  name: 'alerts-lock',
  text: `SELECT alert.id::float8 FROM unnest($1::int8[], $2::text[]) AS read(id, version) JOIN alert USING (id)
WHERE alert.xmin::text = read.version ORDER BY alert.id FOR UPDATE OF alert SKIP LOCKED`,
};

/** The desk; of two desks one opens an alert. By alert_unresolved_key. $1 now, then an array a column. */
export const INSERT_ALERTS = {
  name: 'alerts-insert',
  text: `INSERT INTO alert (kind, subject, plant_id, channel, audience, severity, since, opened_at, summary, facts, assignee_id, mailed_at)
SELECT kind, subject, plant_id, channel, audience, severity, ${INSTANT('since')}, $1::timestamptz, summary, facts, assignee_id,
  CASE WHEN mailed THEN $1::timestamptz END
FROM unnest($2::text[], $3::text[], $4::int4[], $5::text[], $6::text[], $7::text[], $8::float8[], $9::text[], $10::json[],
  $11::int4[], $12::bool[]) WITH ORDINALITY
  AS input(kind, subject, plant_id, channel, audience, severity, since, summary, facts, assignee_id, mailed, place)
ORDER BY place
ON CONFLICT (subject, kind) WHERE resolved_at IS NULL DO NOTHING
RETURNING id::float8, subject, kind`,
};

/** The desk, of alerts that it has locked; null in summary, facts and mailed: as it was. $1 now, then an array a column. */
export const UPDATE_ALERTS = {
  name: 'alerts-update',
  text: `UPDATE alert SET severity = input.severity, state = input.state, since = ${INSTANT('input.since')}, channel = input.channel,
  summary = coalesce(input.summary, alert.summary), facts = coalesce(input.facts, alert.facts), assignee_id = input.assignee_id,
  acknowledged_at = CASE WHEN input.anew THEN NULL ELSE alert.acknowledged_at END,
  snoozed_until = ${INSTANT('input.snoozed_until')}, escalated_at = ${INSTANT('input.escalated_at')},
  calm_since = ${INSTANT('input.calm_since')}, resolved_at = ${INSTANT('input.resolved_at')}, resolution = input.resolution,
  reopened = input.reopened, mailed_at = CASE WHEN input.mailed THEN $1::timestamptz ELSE alert.mailed_at END
FROM unnest($2::int8[], $3::text[], $4::text[], $5::float8[], $6::text[], $7::text[], $8::json[], $9::int4[], $10::bool[],
  $11::float8[], $12::float8[], $13::float8[], $14::float8[], $15::text[], $16::int4[], $17::bool[])
  AS input(id, severity, state, since, channel, summary, facts, assignee_id, anew, snoozed_until, escalated_at, calm_since,
    resolved_at, resolution, reopened, mailed)
WHERE alert.id = input.id`,
};

/** The desk, for each alert that it changed. $1 now, $2 alerts, $3 actions, $4 notes, $5 details. */
export const INSERT_EVENTS = {
  name: 'alerts-insert-events',
  text: `INSERT INTO alert_event (alert_id, at, action, note, details)
SELECT alert_id, $1::timestamptz, action, note, details
FROM unnest($2::int8[], $3::text[], $4::text[], $5::json[]) WITH ORDINALITY AS input(alert_id, action, note, details, place)
ORDER BY place RETURNING id::float8`,
};
