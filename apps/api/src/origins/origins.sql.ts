import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';

const SELECT_ORIGINS = `SELECT id AS origin_id, latitude AS origin_latitude, longitude AS origin_longitude, town AS origin_town,
  country_code AS origin_country_code, country_name AS origin_country_name, time_zone AS origin_time_zone FROM origin`;

/** `origins`: a sort of a small table. $1 limit. */
export const ORIGINS: Statement = {
  name: 'origins',
  text: `${SELECT_ORIGINS} ORDER BY ${folded('country_name')} NULLS LAST, ${folded('town')}, id LIMIT $1`,
};

/** `node`: by the key. $1 ids. */
export const ORIGINS_BY_ID: Statement = {
  name: 'origins-by-id',
  text: `${SELECT_ORIGINS} WHERE id = ANY ($1::int8[])`,
};
