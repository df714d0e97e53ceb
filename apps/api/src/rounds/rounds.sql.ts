import type { Statement } from '../graphql/statement.js';
import { OVERALL_STATE, SOIL, STATE_JOIN, TEMPERATURE } from '../states/state.sql.js';

/**
 * `Botanist.rounds`: the plants on display in each botanist's care, also those of whom they stand in for; along
 * plant_botanist_idx (OFFSET 0: however many PostgreSQL thinks stand in for somebody) and the keys of what is known of each.
 * $1 botanists, $2 now.
 */
export const PLANTS_ON_ROUNDS: Statement = {
  name: 'plants-on-rounds',
  text: `SELECT carer.id AS botanist_id, plant.id, ${OVERALL_STATE.state} AS overall,
  soil_state.state AS soil_state, ${SOIL.kind} AS soil_kind, ${SOIL.since} AS soil_since,
  temperature_state.state AS temperature_state, ${TEMPERATURE.kind} AS temperature_kind, ${TEMPERATURE.since} AS temperature_since,
  trouble.severity, last_watering.watered_at, forecast.needs_water_at, forecast.error_minutes
FROM unnest($1::int4[]) AS carer(id)
CROSS JOIN LATERAL (
  SELECT carer.id UNION
  SELECT botanist_id FROM botanist_absence WHERE cover_id = carer.id AND from_at <= $2::timestamptz AND until_at > $2) AS cared(id)
CROSS JOIN LATERAL (SELECT * FROM plant WHERE botanist_id = cared.id AND status = 'on_display' OFFSET 0) AS plant
${STATE_JOIN}
LEFT JOIN plant_forecast AS forecast ON forecast.plant_id = plant.id
LEFT JOIN LATERAL (
  SELECT max(watered_at) AS watered_at FROM watering WHERE watering.plant_id = plant.id) AS last_watering ON true
LEFT JOIN LATERAL (
  SELECT CASE WHEN bool_or(severity = 'urgent') THEN 'urgent' ELSE max(severity) END AS severity
  FROM alert WHERE subject = 'plant:' || plant.id AND resolved_at IS NULL) AS trouble ON true`,
};
