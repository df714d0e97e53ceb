const instant = (parameter: string): string => `to_timestamp(${parameter}::float8 / 1000.0)`;

/** Each move: the alert as it is, held until the move stands; the second of two people waits here. By the key. $1 alert. */
export const HOLD_ALERT = {
  name: 'hold-alert',
  text: `SELECT kind, plant_id AS "plantId", channel, severity, state, assignee_id AS "assigneeId",
  (extract(epoch FROM snoozed_until) * 1000)::float8 AS "snoozedUntilMs"
FROM alert WHERE id = $1::int8 FOR NO KEY UPDATE`,
};

/**
 * Before an alert is held to be resolved: the states of a plant whose sensor it is about, which care changes before it
 * changes alerts; in another order both could wait for each other. By the keys. $1 alert.
 */
export const HOLD_STATES_OF_SENSOR = {
  name: 'hold-states-of-sensor',
  text: `SELECT FROM plant_state WHERE plant_id = (SELECT plant_id FROM alert WHERE id = $1::int8 AND kind = 'sensor_fault')
ORDER BY channel FOR NO KEY UPDATE`,
};

/** A move of an alert that is held, with its event: $1 alert, $2 when, $3 and $4 who, $5 note, $6 details, then its own. */
function moving(name: string, action: string, change: string) {
  return {
    name,
    text: `WITH moved AS (UPDATE alert SET ${change} WHERE id = $1::int8 RETURNING id)
INSERT INTO alert_event (alert_id, at, action, by_id, by_name, note, details)
SELECT id, ${instant('$2')}, '${action}', $3, $4, $5, $6 FROM moved RETURNING id::float8`,
  };
}

export const ACKNOWLEDGE_ALERT = moving(
  'acknowledge-alert',
  'acknowledged',
  `state = 'acknowledged', acknowledged_at = ${instant('$2')}, snoozed_until = NULL`,
);

/** $7 botanist. */
export const ASSIGN_ALERT = moving('assign-alert', 'assigned', 'assignee_id = $7::int4');

/** $7 until, milliseconds. */
export const SNOOZE_ALERT = moving(
  'snooze-alert',
  'snoozed',
  `state = 'snoozed', snoozed_until = ${instant('$7')}`,
);

export const RESOLVE_ALERT = moving(
  'resolve-alert',
  'resolved',
  `state = 'resolved', resolved_at = ${instant('$2')}, resolution = 'by_hand', snoozed_until = NULL`,
);

/** A sensor was seen to: by the key of plant_state. $1 plant, $2 channel or null for both, $3 when. */
export const TRUST_SENSOR = {
  name: 'trust-sensor',
  text: `UPDATE plant_state SET trusted_from = ${instant('$3')}
WHERE plant_id = $1::int4 AND ($2::text IS NULL OR channel = $2)`,
};

/**
 * Whoever an alert is to be given to: how to write to them and whether they are away, held against nothing but their end.
 * By the keys and botanist_absence_idx. $1 botanist, $2 when.
 */
export const ASSIGNEE = {
  name: 'assignee',
  text: `SELECT botanist.id, botanist.name, botanist.email, quiet_from::text AS "quietFrom", quiet_until::text AS "quietUntil",
  absence."coverName", absence."untilMs"
FROM botanist
LEFT JOIN botanist_preference AS preference ON preference.botanist_id = botanist.id
LEFT JOIN LATERAL (
  SELECT cover.name AS "coverName", (extract(epoch FROM until_at) * 1000)::float8 AS "untilMs"
  FROM botanist_absence JOIN botanist AS cover ON cover.id = cover_id
  WHERE botanist_absence.botanist_id = botanist.id AND from_at <= ${instant('$2')} AND until_at > ${instant('$2')}
  ORDER BY until_at DESC LIMIT 1) AS absence ON true
WHERE botanist.id = $1::int8 FOR KEY SHARE OF botanist`,
};
