// Without names, as SELECT_FACTS: a plan for empty tables must not outlive them.

/**
 * Tidying, a piece of plants at a time: changes of state before the limit, except each channel's last one: it says what
 * held from then on. Along the primary key, found and deleted. $1 plants, $2 limit, $3 rows at most.
 */
export const DELETE_STATES = {
  text: `WITH held AS MATERIALIZED (
  SELECT id, channel, (SELECT max(at) FROM plant_state_change WHERE plant_id = id AND channel = of.channel AND at <= $2) AS since
  FROM unnest($1::int4[]) AS id CROSS JOIN (VALUES ('soil_moisture'), ('temperature')) AS of(channel)), old AS MATERIALIZED (
  SELECT held.id, held.channel, past.at FROM held CROSS JOIN LATERAL (
    SELECT at FROM plant_state_change WHERE plant_id = held.id AND channel = held.channel AND at < held.since
    ORDER BY at LIMIT $3) AS past
  LIMIT $3)
DELETE FROM plant_state_change AS change USING old
WHERE change.plant_id = old.id AND change.channel = old.channel AND change.at = old.at`,
};

/**
 * Tidying: alerts resolved before the limit, with their events and mails, along alert_opened_idx: what was resolved before
 * it was opened before. Those that are still open stand before them and are stepped over. $1 limit, $2 rows at most.
 */
export const DELETE_ALERTS = {
  text: `DELETE FROM alert WHERE id = ANY (ARRAY(
  SELECT id FROM alert WHERE opened_at < $1 AND resolved_at < $1 ORDER BY opened_at, id LIMIT $2 FOR UPDATE SKIP LOCKED))`,
};

/** Tidying: digests, and mails about reports of problems, before the limit; they tell of no alert. Oldest first along notification_alert_idx. As above. */
export const DELETE_DIGESTS = {
  text: `DELETE FROM notification WHERE id = ANY (ARRAY(
  SELECT id FROM notification WHERE alert_id IS NULL AND created_at < $1 ORDER BY alert_id, id LIMIT $2 FOR UPDATE SKIP LOCKED))`,
};
