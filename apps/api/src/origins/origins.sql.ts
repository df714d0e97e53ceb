import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';

// Origins without a country come last.
const COUNTRY_KEY = `coalesce('0' || ${folded('country_name')}, '1') COLLATE "C"`;
const TOWN_KEY = folded('town');
const KEY = `${COUNTRY_KEY}, ${TOWN_KEY}, id::int8`;

const SELECT_ORIGINS = `SELECT id AS origin_id, latitude AS origin_latitude, longitude AS origin_longitude, town AS origin_town,
  country_code AS origin_country_code, country_name AS origin_country_name, time_zone AS origin_time_zone,
  ${COUNTRY_KEY} AS country_key, ${TOWN_KEY} AS town_key FROM origin`;

/**
 * `origins`: a sort of a small table. $1 country, $2 town and $3 id it lies behind, $4 to $6 those it lies before, null
 * where open; $7 limit.
 */
export function originsPage(backward: boolean): Statement {
  const direction = backward ? 'DESC' : 'ASC';
  return {
    name: `origins${backward ? '-from-end' : ''}`,
    text: `${SELECT_ORIGINS}
WHERE ($1::text IS NULL OR (${KEY}) > ($1, $2, $3::int8)) AND ($4::text IS NULL OR (${KEY}) < ($4, $5, $6::int8))
ORDER BY country_key ${direction}, town_key ${direction}, id ${direction} LIMIT $7`,
  };
}

/** `origins { totalCount }`. */
export const COUNT_ORIGINS: Statement = {
  name: 'count-origins',
  text: 'SELECT count(*)::int AS total FROM origin',
};

/** `origin`, `node`: by the key. $1 ids. */
export const ORIGINS_BY_ID: Statement = {
  name: 'origins-by-id',
  text: `${SELECT_ORIGINS} WHERE id = ANY ($1::int8[])`,
};
