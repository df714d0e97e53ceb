import { DEFAULT_CARE_RANGES, type CareChannel } from '@palmhouse/domain';
import type { JsonField, JsonType } from '../written/json-fields.js';

/** @param column beginning of the columns' names: `plant.temperature` for its `_low` and `_high`. */
function range(channel: CareChannel, column: string): JsonField {
  const { low, high } = DEFAULT_CARE_RANGES[channel];
  const fields: JsonType['fields'] = {
    low: { kind: 'value', sql: `coalesce(${column}_low, ${low})::text` },
    high: { kind: 'value', sql: `coalesce(${column}_high, ${high})::text` },
    isDefault: { kind: 'value', sql: `(${column}_low IS NULL)::text` },
  };
  return { kind: 'object', type: { name: 'CareRange', fields }, present: 'true', join: null };
}

/** The ranges of a row of `plant`, as `toRanges` makes an object of them. */
export const RANGES_JSON: JsonType = {
  name: 'PlantRanges',
  fields: {
    soilMoisture: range('soilMoisture', 'plant.soil_moisture'),
    temperature: range('temperature', 'plant.temperature'),
  },
};
