import { globalId, text, type JsonType } from '../written/json-fields.js';

/** A row of `botanist`, as `toBotanist` makes an object of it. */
export const BOTANIST_JSON: JsonType = {
  name: 'Botanist',
  fields: {
    id: globalId('Botanist', 'botanist.id'),
    name: text('botanist.name'),
    email: text('botanist.email'),
    phone: text('botanist.phone'),
  },
};
