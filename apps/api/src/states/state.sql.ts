import type { Channel } from '../graphql/channel.enum.js';

const NOT_JUDGED = `'Care has not judged this plant yet.'`;

/** Expressions over a row of `plant` with the join below: of a plant never judged, too. */
export interface StateColumns {
  readonly state: string;
  readonly kind: string;
  readonly since: string;
  readonly reason: string;
  readonly value: string;
  readonly unusual: string;
}

function columnsOf(alias: string): StateColumns {
  return {
    state: `coalesce(${alias}.state, 'silent')`,
    kind: `${alias}.kind`,
    since: `coalesce(${alias}.since, plant.status_since)`,
    reason: `coalesce(${alias}.reason, ${NOT_JUDGED})`,
    value: `${alias}.value`,
    unusual: `coalesce(${alias}.unusual, false)`,
  };
}

const joinOf = (alias: string, channel: Channel) =>
  `LEFT JOIN plant_state AS ${alias} ON ${alias}.plant_id = plant.id AND ${alias}.channel = '${channel}'`;

export const SOIL = columnsOf('soil_state');
export const TEMPERATURE = columnsOf('temperature_state');

const either = (state: string) => `soil_state.state = '${state}' OR temperature_state.state = '${state}'`;

// As `PlantJudgement.overall`: the worst of the channels, away before all; of what is not known, silence. Most are well,
// and told apart by two comparisons.
const OVERALL = `CASE WHEN soil_state.state = 'ok' AND temperature_state.state = 'ok' THEN 'ok'
    WHEN ${either('away')} THEN 'away' WHEN ${either('attention')} THEN 'attention'
    WHEN ${either('sensor_fault')} THEN 'sensor_fault' ELSE 'silent' END`;

const ofOverall = ({ state }: StateColumns, expression: string) =>
  `CASE WHEN ${state} = judged.overall THEN ${expression} END`;

/** Both channels of a plant, along the key of plant_state, and the worst of them. */
export const STATE_JOIN = `${joinOf('soil_state', 'soil_moisture')}
  ${joinOf('temperature_state', 'temperature')}
  CROSS JOIN LATERAL (SELECT ${OVERALL} AS overall) AS judged`;

export const OVERALL_STATE = {
  state: 'judged.overall',
  since: `least(${ofOverall(SOIL, SOIL.since)}, ${ofOverall(TEMPERATURE, TEMPERATURE.since)})`,
  // One sentence where both channels say the same.
  reason: `concat_ws(' ', ${ofOverall(SOIL, SOIL.reason)}, nullif(${ofOverall(TEMPERATURE, TEMPERATURE.reason)},
    ${ofOverall(SOIL, SOIL.reason)}))`,
  /** Worst first; who is away needs nobody. */
  rank: `array_position('{attention,sensor_fault,silent,ok,away}'::text[], judged.overall)`,
} as const;

const named = (prefix: string, columns: StateColumns) =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${prefix}_${name}`)
    .join(', ');

/** The columns that `toPlantState` reads. */
export const STATE_COLUMNS = `${OVERALL_STATE.state} AS overall_state, ${OVERALL_STATE.since} AS overall_since,
    ${OVERALL_STATE.reason} AS overall_reason, ${named('soil', SOIL)}, ${named('temperature', TEMPERATURE)}`;
