import { globalId, number, text, type JsonType } from '../written/json-fields.js';

/** A row of `origin`, as `toOrigin` makes an object of it. */
export const ORIGIN_JSON: JsonType = {
  name: 'Origin',
  fields: {
    id: globalId('Origin', 'origin.id'),
    latitude: number('origin.latitude'),
    longitude: number('origin.longitude'),
    town: text('origin.town'),
    countryCode: text('origin.country_code'),
    countryName: text('origin.country_name'),
    timeZone: text('origin.time_zone'),
  },
};
