import { BOTANIST_JSON } from '../botanists/botanist.json.js';
import { PLANT_JSON } from '../plants/plant.json.js';
import { plantJoins, type PlantJoin } from '../plants/plant-rows.sql.js';
import { SWEEP_JSON } from '../sweeps/sweep.json.js';
import { instant, number, text, type JsonRow, type JsonType } from '../written/json-fields.js';
import { LEADERS, leaderOf, STATE_COUNTS, type Leader, type OverviewPart } from './overview.sql.js';

/** All rows of `plant` together. */
const COUNTS_JSON: JsonType = {
  name: 'PlantCounts',
  fields: {
    total: number('count(*)'),
    onDisplay: number(`count(*) FILTER (WHERE status = 'on_display')`),
    onLoan: number(`count(*) FILTER (WHERE status = 'on_loan')`),
    missing: number(`count(*) FILTER (WHERE status = 'missing')`),
  },
};

/** All rows of `plant` with their states together. */
const STATE_COUNTS_JSON: JsonType = {
  name: 'StateCounts',
  fields: Object.fromEntries(Object.entries(STATE_COUNTS).map(([name, sql]) => [name, number(sql)])),
};

const EXTREME_JSON: JsonType = {
  name: 'Extreme',
  fields: {
    plant: { kind: 'object', type: PLANT_JSON, present: 'true', join: null },
    value: number('extreme.value'),
    takenAt: instant('extreme.taken_at'),
  },
};

// The plant by itself (OFFSET 0): of a small museum PostgreSQL would make a hash of all plants for each of the four.
const extreme = (leader: Leader): JsonRow => ({
  kind: 'row',
  type: EXTREME_JSON,
  row: (json, joins) => `SELECT ${json} FROM (${leaderOf(leader)}) AS extreme
    CROSS JOIN LATERAL (SELECT * FROM plant WHERE plant.id = extreme.plant_id OFFSET 0) AS plant
    ${plantJoins(joins as readonly PlantJoin[])}`,
});

const EXTREMES_JSON: JsonType = {
  name: 'Extremes',
  fields: Object.fromEntries(LEADERS.map((leader) => [leader, extreme(leader)])),
};

const COUNTRY_COUNT_JSON: JsonType = {
  name: 'CountryCount',
  fields: {
    countryCode: text('country.code'),
    countryName: text('country.name'),
    plants: number('country.plants'),
  },
};

const BOTANIST_COUNT_JSON: JsonType = {
  name: 'BotanistCount',
  fields: {
    botanist: { kind: 'object', type: BOTANIST_JSON, present: 'botanist.id IS NOT NULL', join: null },
    plants: number('botanist.plants'),
  },
};

/** The parts that PostgreSQL can write, by name. (None of their fields takes arguments: see overview-asked.ts.) */
export const OVERVIEW_JSON: Readonly<Partial<Record<OverviewPart, JsonType>>> = {
  plants: COUNTS_JSON,
  extremes: EXTREMES_JSON,
  lastSweep: SWEEP_JSON,
  plantsPerCountry: COUNTRY_COUNT_JSON,
  plantsPerBotanist: BOTANIST_COUNT_JSON,
  states: STATE_COUNTS_JSON,
};
