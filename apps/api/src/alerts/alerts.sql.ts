import type { Statement } from '../graphql/statement.js';

/** Who last acknowledged it stands in its history: along alert_event_alert_idx, where anybody has. */
const SELECT_ALERTS = `SELECT alert.id::text, kind, plant_id, channel, audience, severity, state, since, opened_at, summary, facts,
  assignee_id, acknowledged_at, acknowledged.by_id AS acknowledged_by_id, acknowledged.by_name AS acknowledged_by_name,
  snoozed_until, escalated_at, resolved_at, resolution, reopened
FROM alert LEFT JOIN LATERAL (
  SELECT by_id, by_name FROM alert_event
  WHERE alert_id = alert.id AND action = 'acknowledged' AND alert.acknowledged_at IS NOT NULL
  ORDER BY alert_event.id DESC LIMIT 1) AS acknowledged ON true`;

/** Conditions that decide which index is walked; each of these has a text of its own. */
export interface AlertsScan {
  /** Null: resolved or not. */
  readonly open: boolean | null;
  readonly ofPlant: boolean;
  readonly ofAssignee: boolean;
}

const OPENNESS = new Map([
  [true, 'resolved_at IS NULL'],
  [false, 'resolved_at IS NOT NULL'],
  [null, 'true'],
]);

/** $1 states, $2 kinds, $3 severities, $4 audience, $5 plant, $6 assignee, $7 from, $8 to; null where not asked for. */
function matches({ open, ofPlant, ofAssignee }: AlertsScan): string {
  return `${OPENNESS.get(open)}
  AND ($1::text[] IS NULL OR state = ANY ($1))
  AND ($2::text[] IS NULL OR kind = ANY ($2))
  AND ($3::text[] IS NULL OR severity = ANY ($3))
  AND ($4::text IS NULL OR audience = $4)
  AND ${ofPlant ? 'plant_id = $5::int8' : '$5::int8 IS NULL'}
  AND ${ofAssignee ? 'assignee_id = $6::int8' : '$6::int8 IS NULL'}
  AND opened_at >= coalesce($7::timestamptz, '-infinity') AND opened_at < coalesce($8::timestamptz, 'infinity')`;
}

function nameOf({ open, ofPlant, ofAssignee }: AlertsScan): string {
  const openness = open === null ? '' : open ? '-open' : '-resolved';
  return `alerts${openness}${ofPlant ? '-of-plant' : ''}${ofAssignee ? '-of-assignee' : ''}`;
}

/**
 * `alerts`: newest first, or oldest first for pages from the end; along alert_opened_idx, alert_open_idx for those open,
 * alert_plant_idx and alert_assignee_idx for a plant's and a botanist's.
 * $9 instant and $10 id it lies behind, $11 and $12 those it lies before, null where open; $13 limit. (Instants stand
 * twice: alone they bound the scan.)
 */
export function alertsPage(scan: AlertsScan, backward: boolean): Statement {
  const direction = backward ? 'ASC' : 'DESC';
  return {
    name: `${nameOf(scan)}${backward ? '-from-end' : ''}`,
    text: `${SELECT_ALERTS} WHERE ${matches(scan)}
  AND opened_at <= coalesce($9::timestamptz, 'infinity') AND ($9::timestamptz IS NULL OR (opened_at, alert.id) < ($9, $10::int8))
  AND opened_at >= coalesce($11::timestamptz, '-infinity') AND ($11::timestamptz IS NULL OR (opened_at, alert.id) > ($11, $12::int8))
ORDER BY opened_at ${direction}, alert.id ${direction} LIMIT $13`,
  };
}

/** `alerts { totalCount }`: by the same indexes. */
export function countAlerts(scan: AlertsScan): Statement {
  return {
    name: `count-${nameOf(scan)}`,
    text: `SELECT count(*)::int AS total FROM alert WHERE ${matches(scan)}`,
  };
}

/** `alert`, `node`, moves, live events: by the key. $1 ids. */
export const ALERTS_BY_ID: Statement = {
  name: 'alerts-by-id',
  text: `${SELECT_ALERTS} WHERE alert.id = ANY ($1::int8[])`,
  steady: true,
};

/**
 * `Plant.alerts`: a page for each plant, newest first, along alert_plant_idx. $1 plants, $2 true for those open, false for
 * those resolved, null for all, $3 instant and $4 id they lie behind or null, $5 limit.
 */
export const ALERTS_OF_PLANTS: Statement = {
  name: 'alerts-of-plants',
  text: `SELECT page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  ${SELECT_ALERTS} WHERE plant_id = parent.id AND ($2::bool IS NULL OR (resolved_at IS NULL) = $2)
    AND opened_at <= coalesce($3::timestamptz, 'infinity') AND ($3::timestamptz IS NULL OR (opened_at, alert.id) < ($3, $4::int8))
  ORDER BY opened_at DESC, alert.id DESC LIMIT $5) AS page`,
};

/** `Plant.alerts { totalCount }`: along alert_plant_idx. $1 plants, $2 as above. */
export const COUNT_ALERTS_OF_PLANTS: Statement = {
  name: 'count-alerts-of-plants',
  text: `SELECT plant_id AS id, count(*)::int AS total FROM alert
WHERE plant_id = ANY ($1::int4[]) AND ($2::bool IS NULL OR (resolved_at IS NULL) = $2) GROUP BY 1`,
};

/** `Botanist.openAlerts`: along alert_open_assignee_idx. $1 botanists. */
export const COUNT_OPEN_OF_BOTANISTS: Statement = {
  name: 'count-open-alerts-of-botanists',
  text: `SELECT assignee_id AS id, count(*)::int AS total FROM alert
WHERE assignee_id = ANY ($1::int4[]) AND resolved_at IS NULL GROUP BY 1`,
};

const EVENT = `alert_event.id::text AS id, alert_id::text, at, action, by_id, by_name, note,
    CASE WHEN action = 'assigned' THEN (details->>'to')::int4 END AS assigned_to,
    CASE WHEN action = 'snoozed' THEN details->>'until' END AS snoozed_until`;

/** `Alert.events`: the last of each, oldest first; along alert_event_alert_idx. $1 alerts, $2 limit for each. */
export const EVENTS_OF_ALERTS: Statement = {
  name: 'events-of-alerts',
  text: `SELECT page.* FROM unnest($1::int8[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT ${EVENT} FROM alert_event WHERE alert_id = parent.id
  ORDER BY alert_event.id DESC LIMIT $2) AS page
ORDER BY page.id::int8`,
};

/** Live events: what became of alerts, by the key; whoever an alert was taken from or given to with it. $1 ids. */
export const ALERT_EVENTS_BY_ID: Statement = {
  name: 'alert-events-by-id',
  text: `SELECT ${EVENT}, CASE WHEN action = 'assigned' THEN (details->>'from')::int4 END AS taken_from
FROM alert_event WHERE id = ANY ($1::int8[])`,
  steady: true,
};

/** `Alert.mails`: the last of each, oldest first; along notification_alert_idx. $1 alerts, $2 limit for each. */
export const MAILS_OF_ALERTS: Statement = {
  name: 'mails-of-alerts',
  text: `SELECT page.* FROM unnest($1::int8[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT notification.id, alert_id::text, kind, recipient, recipient_name AS "recipientName", state, created_at AS "createdAt",
    not_before AS "notBefore", sent_at AS "sentAt", failure
  FROM notification WHERE alert_id = parent.id ORDER BY notification.id DESC LIMIT $2) AS page
ORDER BY page.id`,
};
