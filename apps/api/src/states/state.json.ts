import { enumeration, instant, number, text, type JsonField } from '../written/json-fields.js';
import { OVERALL_STATE, SOIL, TEMPERATURE, type StateColumns } from './state.sql.js';

function channel({ state, kind, since, reason, value, unusual }: StateColumns): JsonField {
  return {
    kind: 'object',
    type: {
      name: 'ChannelState',
      fields: {
        state: enumeration(state),
        kind: enumeration(kind),
        since: instant(since),
        reason: text(reason),
        value: number(value),
        unusual: { kind: 'value', sql: `(${unusual})::text` },
      },
    },
    present: 'true',
    join: null,
  };
}

/** A row of `plant` with its state joined, as `toPlantState` makes an object of it. (`usual` is left to its resolver.) */
export const STATE_JSON: JsonField = {
  kind: 'object',
  type: {
    name: 'PlantState',
    fields: {
      overall: enumeration(OVERALL_STATE.state),
      since: instant(`(${OVERALL_STATE.since})`),
      reason: text(OVERALL_STATE.reason),
      soilMoisture: channel(SOIL),
      temperature: channel(TEMPERATURE),
    },
  },
  present: 'true',
  join: 'state',
};
