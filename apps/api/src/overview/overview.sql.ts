import type { Statement } from '../graphql/statement.js';

/** Parts of the overview, each read only when it is selected; lastAskedAt comes with lastSweep. */
export const OVERVIEW_PARTS = [
  'plants',
  'extremes',
  'lastSweep',
  'plantsPerCountry',
  'plantsPerBotanist',
] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

// There are 249 countries, and some have two names.
export const OVERVIEW_GROUPS_MAX = 300;

const ISO = (instant: string) => `to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const extreme = (name: string, column: string, direction: 'ASC' | 'DESC') => `'${name}', (
    SELECT json_build_object('plantNumber', plant_id, 'value', ${column}, 'takenAt', ${ISO('taken_at')}) FROM fresh
    WHERE ${column} IS NOT NULL ORDER BY ${column} ${direction}, plant_id LIMIT 1)`;

const PARTS: Record<OverviewPart, { readonly letter: string; readonly sql: string }> = {
  plants: {
    letter: 'p',
    sql: `SELECT json_build_object('total', count(*), 'onDisplay', count(*) FILTER (WHERE status = 'on_display'),
    'onLoan', count(*) FILTER (WHERE status = 'on_loan'), 'missing', count(*) FILTER (WHERE status = 'missing')) FROM plant`,
  },
  // $1 since when a reading is fresh.
  extremes: {
    letter: 'e',
    sql: `WITH fresh AS MATERIALIZED (
    SELECT latest.* FROM latest_reading AS latest JOIN plant ON plant.id = plant_id
    WHERE status = 'on_display' AND taken_at >= $1::timestamptz)
  SELECT json_build_object(${extreme('hottest', 'temperature', 'DESC')},
    ${extreme('coldest', 'temperature', 'ASC')},
    ${extreme('wettest', 'soil_moisture', 'DESC')},
    ${extreme('driest', 'soil_moisture', 'ASC')})`,
  },
  lastSweep: {
    letter: 's',
    sql: `SELECT json_build_object('minute', ${ISO('minute')}, 'startedAt', ${ISO('started_at')}, 'finishedAt', ${ISO('finished_at')},
    'asked', asked, 'stored', stored, 'duplicate', duplicate, 'rejected', rejected, 'away', away, 'faulty', faulty, 'failed', failed)
  FROM sweep ORDER BY minute DESC LIMIT 1`,
  },
  plantsPerCountry: {
    letter: 'c',
    sql: `SELECT coalesce(json_agg(json_build_object('countryCode', code, 'countryName', name, 'plants', plants)), '[]') FROM (
    SELECT country_code AS code, min(country_name) AS name, count(*) AS plants
    FROM plant LEFT JOIN origin ON origin.id = plant.origin_id
    GROUP BY country_code, CASE WHEN country_code IS NULL THEN country_name END
    ORDER BY count(*) DESC, min(country_name) COLLATE "C", country_code LIMIT ${OVERVIEW_GROUPS_MAX}) AS country`,
  },
  plantsPerBotanist: {
    letter: 'b',
    sql: `SELECT coalesce(json_agg(json_build_object('botanist_id', id, 'botanist_name', name, 'botanist_email', email,
    'botanist_phone', phone, 'plants', plants)), '[]') FROM (
    SELECT botanist.*, carer.plants FROM (SELECT botanist_id, count(*) AS plants FROM plant GROUP BY botanist_id) AS carer
    LEFT JOIN botanist ON botanist.id = carer.botanist_id
    ORDER BY carer.plants DESC, name COLLATE "C", botanist.id LIMIT ${OVERVIEW_GROUPS_MAX}) AS botanist`,
  },
};

/**
 * `overview`: one row of what is selected. Counts and extremes are a look at every plant, once each (10,000 plants: some
 * ten milliseconds); the sweep is the newest along the key. $1 since when a reading is fresh.
 */
export function overviewOf(parts: readonly OverviewPart[]): Statement {
  const columns = parts.map((part) => `(${PARTS[part].sql}) AS "${part}"`);
  return {
    name: `overview-${parts.map((part) => PARTS[part].letter).join('')}`,
    text: `SELECT $1::timestamptz AS since${columns.map((column) => `,\n  ${column}`).join('')}`,
  };
}
