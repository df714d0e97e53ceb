import type { Statement } from '../graphql/statement.js';
import { IN_NEED } from '../states/state.enums.js';
import { OVERALL_STATE, STATE_JOIN } from '../states/state.sql.js';
import { StatementNames } from '../written/statement-names.js';

/** Parts of the overview, each read only when it is selected. */
export const OVERVIEW_PARTS = [
  'plants',
  'extremes',
  'lastSweep',
  'lastAskedAt',
  'plantsPerCountry',
  'plantsPerBotanist',
  'openAlerts',
  'states',
  'careAssessedAt',
] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

// There are 249 countries, and some have two names.
export const OVERVIEW_GROUPS_MAX = 300;

const ISO = (instant: string) => `to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Who leads among the fresh readings, and which way. */
const LEADS = {
  hottest: { column: 'temperature', direction: 'DESC' },
  coldest: { column: 'temperature', direction: 'ASC' },
  wettest: { column: 'soil_moisture', direction: 'DESC' },
  driest: { column: 'soil_moisture', direction: 'ASC' },
} as const;
export type Leader = keyof typeof LEADS;
export const LEADERS = Object.keys(LEADS) as Leader[];

export function leaderOf(leader: Leader): string {
  const { column, direction } = LEADS[leader];
  return `SELECT plant_id, ${column} AS value, taken_at FROM fresh
    WHERE ${column} IS NOT NULL ORDER BY ${column} ${direction}, plant_id LIMIT 1`;
}

const leaderJson = (leader: Leader) => `'${leader}', (
    SELECT json_build_object('plantNumber', plant_id, 'value', value, 'takenAt', ${ISO('taken_at')}) FROM (${leaderOf(leader)}) AS extreme)`;

const countStates = (...states: string[]) =>
  `count(*) FILTER (WHERE ${OVERALL_STATE.state} IN (${states.map((state) => `'${state}'`).join(', ')}))`;

/** How many plants are in each state, over all of them together. */
export const STATE_COUNTS = {
  ok: countStates('ok'),
  attention: countStates('attention'),
  sensorFault: countStates('sensor_fault'),
  silent: countStates('silent'),
  away: countStates('away'),
  needsAttention: countStates(...IN_NEED),
} as const;

const listOf = (entry: string) => `concat('[', string_agg(${entry}, ','), ']')`;

interface Part {
  readonly letter: string;
  /** For the resolvers, where it is left to them. */
  readonly plain: string;
  /** The sub-select of some expression over the part's row, or over all its rows where it is a list. */
  readonly select: (expression: string) => string;
  readonly isList?: true;
}

const PARTS: Record<OverviewPart, Part> = {
  plants: {
    letter: 'p',
    plain: `json_build_object('total', count(*), 'onDisplay', count(*) FILTER (WHERE status = 'on_display'),
    'onLoan', count(*) FILTER (WHERE status = 'on_loan'), 'missing', count(*) FILTER (WHERE status = 'missing'))`,
    select: (counts) => `SELECT ${counts} FROM plant`,
  },
  // $1 since when a reading is fresh.
  extremes: {
    letter: 'e',
    plain: `json_build_object(${LEADERS.map(leaderJson).join(',\n    ')})`,
    select: (extremes) => `WITH fresh AS MATERIALIZED (
    SELECT latest.* FROM latest_reading AS latest JOIN plant ON plant.id = plant_id
    WHERE status = 'on_display' AND taken_at >= $1::timestamptz)
  SELECT ${extremes}`,
  },
  lastSweep: {
    letter: 's',
    plain: `json_build_object('minute', ${ISO('minute')}, 'startedAt', ${ISO('started_at')}, 'finishedAt', ${ISO('finished_at')},
    'asked', asked, 'stored', stored, 'duplicate', duplicate, 'rejected', rejected, 'away', away, 'faulty', faulty, 'failed', failed)`,
    select: (sweep) => `SELECT ${sweep} FROM sweep ORDER BY minute DESC LIMIT 1`,
  },
  lastAskedAt: {
    letter: 'a',
    plain: 'started_at',
    select: (at) => `SELECT ${at} FROM sweep ORDER BY minute DESC LIMIT 1`,
  },
  plantsPerCountry: {
    letter: 'c',
    plain: `coalesce(json_agg(json_build_object('countryCode', code, 'countryName', name, 'plants', plants)), '[]')`,
    isList: true,
    select: (countries) => `SELECT ${countries} FROM (
    SELECT country_code AS code, min(country_name) AS name, count(*) AS plants
    FROM plant LEFT JOIN origin ON origin.id = plant.origin_id
    GROUP BY country_code, CASE WHEN country_code IS NULL THEN country_name END
    ORDER BY count(*) DESC, min(country_name) COLLATE "C", country_code LIMIT ${OVERVIEW_GROUPS_MAX}) AS country`,
  },
  plantsPerBotanist: {
    letter: 'b',
    plain: `coalesce(json_agg(json_build_object('botanist_id', id, 'botanist_name', name, 'botanist_email', email,
    'botanist_phone', phone, 'plants', plants)), '[]')`,
    isList: true,
    select: (botanists) => `SELECT ${botanists} FROM (
    SELECT botanist.*, carer.plants FROM (SELECT botanist_id, count(*) AS plants FROM plant GROUP BY botanist_id) AS carer
    LEFT JOIN botanist ON botanist.id = carer.botanist_id
    ORDER BY carer.plants DESC, name COLLATE "C", botanist.id LIMIT ${OVERVIEW_GROUPS_MAX}) AS botanist`,
  },
  // Along alert_open_idx.
  openAlerts: {
    letter: 'o',
    plain: 'count(*)::int',
    select: (count) => `SELECT ${count} FROM alert WHERE resolved_at IS NULL`,
  },
  states: {
    letter: 't',
    plain: `json_build_object(${Object.entries(STATE_COUNTS)
      .map(([name, sql]) => `'${name}', ${sql}`)
      .join(',\n    ')})`,
    // OFFSET 0: each plant's is worked out once, not for each of the counts.
    select: (counts) =>
      `SELECT ${counts} FROM (SELECT judged.overall FROM plant ${STATE_JOIN} OFFSET 0) AS judged`,
  },
  careAssessedAt: {
    letter: 'h',
    plain: 'at',
    select: (at) => `SELECT ${at} FROM care_step WHERE step = 'assess'`,
  },
};

const WRITTEN_NAMES = new StatementNames();

/** What of a part PostgreSQL writes: an expression for the JSON text of its row. */
export type WrittenParts = Readonly<Partial<Record<OverviewPart, string>>>;

function column(part: OverviewPart, json: string | undefined): string {
  const { plain, select, isList } = PARTS[part];
  if (json === undefined) return `(${select(plain)}) AS "${part}"`;
  return `(${select(isList ? listOf(json) : json)}) AS "${part}"`;
}

/**
 * `overview`: one row of what is selected. Counts and extremes are a look at every plant, once each (10,000 plants: some
 * ten milliseconds), whatever the time is: one plan is right. The sweep is the newest along the key.
 * $1 since when a reading is fresh.
 */
export function overviewOf(parts: readonly OverviewPart[], written: WrittenParts): Statement {
  const columns = parts.map((part) => `,\n  ${column(part, written[part])}`);
  const text = `SELECT $1::timestamptz AS since${columns.join('')}`;
  const name = `overview-${parts.map((part) => PARTS[part].letter).join('')}`;
  const plain = Object.keys(written).length === 0;
  return { name: plain ? name : WRITTEN_NAMES.of(`${name}-written`, text), text, steady: true };
}
