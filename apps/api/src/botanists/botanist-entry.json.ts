import { PLANT_JSON } from '../plants/plant.json.js';
import { writtenPlantsOf } from '../plants/plants.sql.js';
import type { JsonType } from '../written/json-fields.js';
import { BOTANIST_JSON } from './botanist.json.js';

/** An entry of `botanists`: with the plants in their care, where only those are asked for. */
export const BOTANIST_ENTRY_JSON: JsonType = {
  name: 'Botanist',
  fields: {
    ...BOTANIST_JSON.fields,
    plants: {
      kind: 'page',
      type: PLANT_JSON,
      barred: ['botanist'],
      rows: (json, joins, limit) => writtenPlantsOf('botanist', { json, joins }, limit),
    },
  },
};
