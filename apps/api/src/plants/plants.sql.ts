import { FORECAST_COLUMNS, FORECAST_JOIN } from '../forecasts/forecast.sql.js';
import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';
import { OVERALL_STATE, STATE_COLUMNS, STATE_JOIN } from '../states/state.sql.js';
import { StatementNames } from '../written/statement-names.js';
import type { WrittenEntries } from '../written/written-entries.js';

/** To-one parts of a plant, read only when selected. */
export const PLANT_JOINS = [
  'botanist',
  'origin',
  'latestReading',
  'lastWateredAt',
  'ranges',
  'sourceBotanist',
  'state',
  'forecast',
] as const;
export type PlantJoin = (typeof PLANT_JOINS)[number];

const JOIN_SQL: Record<PlantJoin, { readonly columns: string; readonly join: string }> = {
  botanist: {
    columns:
      'botanist.name AS botanist_name, botanist.email AS botanist_email, botanist.phone AS botanist_phone',
    join: 'LEFT JOIN botanist ON botanist.id = plant.botanist_id',
  },
  origin: {
    columns: `origin.latitude AS origin_latitude, origin.longitude AS origin_longitude, origin.town AS origin_town,
    origin.country_code AS origin_country_code, origin.country_name AS origin_country_name, origin.time_zone AS origin_time_zone`,
    join: 'LEFT JOIN origin ON origin.id = plant.origin_id',
  },
  latestReading: {
    columns: `latest.taken_at AS latest_taken_at, latest.soil_moisture AS latest_soil_moisture,
    latest.temperature AS latest_temperature, latest.last_watered_at AS latest_last_watered_at`,
    join: 'LEFT JOIN latest_reading AS latest ON latest.plant_id = plant.id',
  },
  // Backwards along the key of watering.
  lastWateredAt: {
    columns: 'last_watering.watered_at AS last_watered_at',
    join: `LEFT JOIN LATERAL (
    SELECT max(watered_at) AS watered_at FROM watering WHERE watering.plant_id = plant.id) AS last_watering ON true`,
  },
  ranges: {
    columns:
      'plant.soil_moisture_low, plant.soil_moisture_high, plant.temperature_low, plant.temperature_high',
    join: '', // the plant's own columns
  },
  sourceBotanist: {
    columns: `plant.source_botanist_id, named.name AS source_botanist_name, named.email AS source_botanist_email,
    named.phone AS source_botanist_phone`,
    join: 'LEFT JOIN botanist AS named ON named.id = plant.source_botanist_id',
  },
  state: { columns: STATE_COLUMNS, join: STATE_JOIN },
  forecast: { columns: FORECAST_COLUMNS, join: FORECAST_JOIN },
};

/** A plant's name as people see it. */
export const NAME = `coalesce(plant.name, 'Plant ' || plant.id)`;

const NAME_KEY = folded(NAME);

const COLUMNS = `plant.id, ${NAME} AS name, plant.scientific_name, plant.status, plant.status_since, plant.source_status, plant.cycle, plant.sunlight,
    plant.image_url, plant.image_thumbnail_url, plant.image_licence_name, plant.image_licence_url, plant.botanist_id, plant.origin_id`;

/** @param further joins for conditions and order alone. */
function selectPlants(
  joins: readonly PlantJoin[],
  further: readonly PlantJoin[] = [],
  more: readonly string[] = [],
): string {
  const columns = [COLUMNS, ...joins.map((join) => JOIN_SQL[join].columns), ...more];
  return `SELECT ${columns.join(',\n    ')} ${fromPlants([...joins, ...further])}`;
}

function fromPlants(joins: readonly PlantJoin[]): string {
  return `
  FROM plant ${plantJoins(joins)}`;
}

/** What has to be joined to a row of `plant`. */
export function plantJoins(joins: readonly PlantJoin[]): string {
  return [...new Set(joins)].map((join) => JOIN_SQL[join].join).join('\n  ');
}

/** The same rows, with what is selected of each as JSON text. */
function selectWritten(
  { json, joins }: WrittenEntries,
  further: readonly PlantJoin[] = [],
  more: readonly string[] = [],
): string {
  const columns = ['plant.id', ...more, `${json} AS json`];
  return `SELECT ${columns.join(', ')} ${fromPlants([...(joins as readonly PlantJoin[]), ...further])}`;
}

const LETTERS: Record<PlantJoin, string> = {
  botanist: 'b',
  origin: 'o',
  latestReading: 'l',
  lastWateredAt: 'w',
  ranges: 'r',
  sourceBotanist: 's',
  state: 't',
  forecast: 'f',
};

/** `-bo` for botanist and origin: what tells the texts of one statement apart. */
function initials(joins: readonly PlantJoin[]): string {
  return joins.length === 0 ? '' : `-${joins.map((join) => LETTERS[join]).join('')}`;
}

/** What a text is looked for in. */
const NAMES = `concat_ws(' ', ${NAME}, plant.scientific_name,
      (SELECT name FROM botanist AS carer WHERE carer.id = plant.botanist_id))`;

/**
 * Five parameters: statuses, botanist, origin, country, words; null where not asked for. (OFFSET 0: a plant's names are
 * folded once, not for each word.) A sixth where states are asked for: then they are joined.
 */
function matches(first: number, byState: boolean): string {
  const [statuses, botanist, origin, country, words] = [0, 1, 2, 3, 4].map((step) => `$${first + step}`);
  return `(${statuses}::text[] IS NULL OR plant.status = ANY (${statuses}))
  AND (${botanist}::int8 IS NULL OR plant.botanist_id = ${botanist})
  AND (${origin}::int8 IS NULL OR plant.origin_id = ${origin})
  AND (${country}::text IS NULL OR EXISTS (
    SELECT FROM origin AS place WHERE place.id = plant.origin_id
      AND (place.country_code = upper(${country}) OR ${folded('place.country_name')} = ${folded(country!)})))
  AND (${words}::text[] IS NULL OR (
    SELECT bool_and(strpos(plant_names.folded, ${folded('word')}) > 0)
    FROM (SELECT ${folded(NAMES)} AS folded OFFSET 0) AS plant_names, unnest(${words}) AS word))${
      byState ? `\n  AND ${OVERALL_STATE.state} = ANY ($${first + 5}::text[])` : ''
    }`;
}

export type PlantsKey = 'name' | 'number' | 'need';

export interface PlantsScan {
  readonly by: PlantsKey;
  /** Towards higher keys? */
  readonly ascending: boolean;
}

/** What is asked of each plant. */
export interface PlantsFiltered {
  readonly filtered: boolean;
  /** By care's judgement? */
  readonly byState: boolean;
}

/** What is wanted of each plant. */
export interface PlantsWanted {
  readonly joins: readonly PlantJoin[];
  /** Where PostgreSQL writes the answer itself. */
  readonly written: WrittenEntries | null;
}

const WRITTEN_NAMES = new StatementNames();

/** What stands before the number in a key: columns by name, with their types. */
const KEYS: Record<
  PlantsKey,
  readonly { readonly column: string; readonly sql: string; readonly type: string }[]
> = {
  number: [],
  name: [{ column: 'name_key', sql: NAME_KEY, type: 'text' }],
  need: [
    { column: 'need_rank', sql: OVERALL_STATE.rank, type: 'int8' },
    { column: 'need_since', sql: `(${OVERALL_STATE.since})`, type: 'timestamptz' },
  ],
};

/** How many values the key of a place in the list has. */
export function keyLength(by: PlantsKey): number {
  return KEYS[by].length + 1;
}

/** Parameters from $1 on: the key that the page lies above, that it lies below. */
function between(by: PlantsKey): string {
  if (by === 'number') {
    return `plant.id > coalesce($1::int8, -1) AND plant.id < coalesce($2::int8, 2147483648)`;
  }
  const key = `(${[...KEYS[by].map(({ sql }) => sql), 'plant.id::int8'].join(', ')})`;
  const types = [...KEYS[by].map(({ type }) => type), 'int8'];
  const bound = (first: number, sign: string) => {
    const values = types.map((type, index) => `$${first + index}::${type}`);
    return `(${values[0]} IS NULL OR ${key} ${sign} (${values.join(', ')}))`;
  };
  return `${bound(1, '>')}
  AND ${bound(1 + types.length, '<')}`;
}

/**
 * `plants`: one page, by the key or the sort of the few rows that match.
 * First the keys it lies above and below (of as many values as the order has), null where open; then the limit; then the
 * filter, whose text is left out where nothing is filtered: then one plan fits every page, and is made once.
 */
export function plantsPage(
  { joins, written }: PlantsWanted,
  { by, ascending }: PlantsScan,
  { filtered, byState }: PlantsFiltered,
): Statement {
  const direction = ascending ? 'ASC' : 'DESC';
  const columns = KEYS[by].map(({ column, sql }) => `${sql} AS ${column}`);
  const further: PlantJoin[] = by === 'need' || byState ? ['state'] : [];
  const select =
    written === null ? selectPlants(joins, further, columns) : selectWritten(written, further, columns);
  const limit = 2 * keyLength(by) + 1;
  const order = [...KEYS[by].map(({ column }) => column), 'plant.id'].map((key) => `${key} ${direction}`);
  const text = `${select}
  WHERE ${between(by)}${filtered ? ` AND ${matches(limit + 1, byState)}` : ''}
  ORDER BY ${order.join(', ')} LIMIT $${limit}`;
  const which = `${filtered ? '-filtered' : ''}${byState ? '-state' : ''}`;
  const name = `plants-${by}-${direction}${which}${initials(joins)}`;
  const steady = by === 'number' && !filtered;
  return written === null
    ? { name, text, steady }
    : { name: WRITTEN_NAMES.of(`${name}-written`, text), text, steady };
}

/** `plants { totalCount }`. */
export function countPlants(byState: boolean): Statement {
  return {
    name: `count-plants${byState ? '-state' : ''}`,
    text: `SELECT count(*)::int AS total ${fromPlants(byState ? ['state'] : [])} WHERE ${matches(1, byState)}`,
  };
}

/** `plant`, `node`: all that one request asks for; by the key. $1 numbers. */
export function plantsByNumber(joins: readonly PlantJoin[]): Statement {
  return {
    name: `plants-by-number${initials(joins)}`,
    text: `${selectPlants(joins)} WHERE plant.id = ANY ($1::int8[])`,
    steady: true,
  };
}

export type PlantParent = 'botanist' | 'origin';

/**
 * `Botanist.plants`, `Origin.plants`: a page for each parent; plant_botanist_idx, plant_origin_idx.
 * $1 parents, $2 number it lies above, $3 limit. (A lateral join is a nested loop: each page keeps its order.)
 */
export function plantsOf(parent: PlantParent, joins: readonly PlantJoin[]): Statement {
  return {
    name: `plants-of-${parent}${initials(joins)}`,
    text: `SELECT parent.id AS parent_id, page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  ${selectPlants(joins)}
  WHERE plant.${parent}_id = parent.id AND plant.id > $2::int8 ORDER BY plant.id LIMIT $3) AS page`,
    steady: true,
  };
}

/** The first plants of a row of `botanist` or `origin` that this stands beside, written; along the same indexes. */
export function writtenPlantsOf(parent: PlantParent, entries: WrittenEntries, limit: number): string {
  return `${selectWritten(entries)} WHERE plant.${parent}_id = ${parent}.id ORDER BY plant.id LIMIT ${limit}`;
}

/** `Botanist.plants { totalCount }`, `Origin.plants { totalCount }`: along the same indexes. $1 parents. */
export function countPlantsOf(parent: PlantParent): Statement {
  return {
    name: `count-plants-of-${parent}s`,
    text: `SELECT ${parent}_id AS id, count(*)::int AS total FROM plant WHERE ${parent}_id = ANY ($1::int4[]) GROUP BY 1`,
    steady: true,
  };
}

/** `Plant.statusChanges`: by the key. $1 plants, $2 limit for each. */
export const STATUS_CHANGES: Statement = {
  name: 'status-changes',
  text: `SELECT parent.id AS plant_id, page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT at, status_from, status_to, cause, by_id, by_name, note,
    former.id AS former_id, former.name AS former_name, former.email AS former_email, former.phone AS former_phone,
    later.id AS later_id, later.name AS later_name, later.email AS later_email, later.phone AS later_phone
  FROM plant_status_change AS change
  LEFT JOIN botanist AS former ON former.id = change.botanist_from_id
  LEFT JOIN botanist AS later ON later.id = change.botanist_to_id
  WHERE change.plant_id = parent.id ORDER BY at DESC LIMIT $2) AS page`,
};
