import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';
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
};

/** A plant's name as people see it. */
export const NAME = `coalesce(plant.name, 'Plant ' || plant.id)`;

const NAME_KEY = folded(NAME);

const COLUMNS = `plant.id, ${NAME} AS name, plant.scientific_name, plant.status, plant.status_since, plant.source_status, plant.cycle, plant.sunlight,
    plant.image_url, plant.image_thumbnail_url, plant.image_licence_name, plant.image_licence_url, plant.botanist_id, plant.origin_id`;

function selectPlants(joins: readonly PlantJoin[], ...more: string[]): string {
  const columns = [COLUMNS, ...joins.map((join) => JOIN_SQL[join].columns), ...more];
  return `SELECT ${columns.join(',\n    ')} ${fromPlants(joins)}`;
}

function fromPlants(joins: readonly PlantJoin[]): string {
  return `
  FROM plant ${plantJoins(joins)}`;
}

/** What has to be joined to a row of `plant`. */
export function plantJoins(joins: readonly PlantJoin[]): string {
  return joins.map((join) => JOIN_SQL[join].join).join('\n  ');
}

/** The same rows, with what is selected of each as JSON text. */
function selectWritten({ json, joins }: WrittenEntries, ...more: string[]): string {
  const columns = ['plant.id', ...more, `${json} AS json`];
  return `SELECT ${columns.join(', ')} ${fromPlants(joins as readonly PlantJoin[])}`;
}

const LETTERS: Record<PlantJoin, string> = {
  botanist: 'b',
  origin: 'o',
  latestReading: 'l',
  lastWateredAt: 'w',
  ranges: 'r',
  sourceBotanist: 's',
};

/** `-bo` for botanist and origin: what tells the texts of one statement apart. */
function initials(joins: readonly PlantJoin[]): string {
  return joins.length === 0 ? '' : `-${joins.map((join) => LETTERS[join]).join('')}`;
}

/** What a text is looked for in. */
const NAMES = `concat_ws(' ', ${NAME}, plant.scientific_name,
      (SELECT name FROM botanist AS carer WHERE carer.id = plant.botanist_id))`;

/** Five parameters: statuses, botanist, origin, country, words; null where not asked for. (OFFSET 0: a plant's names are folded once, not for each word.) */
function matches(first: number): string {
  const [statuses, botanist, origin, country, words] = [0, 1, 2, 3, 4].map((step) => `$${first + step}`);
  return `(${statuses}::text[] IS NULL OR plant.status = ANY (${statuses}))
  AND (${botanist}::int8 IS NULL OR plant.botanist_id = ${botanist})
  AND (${origin}::int8 IS NULL OR plant.origin_id = ${origin})
  AND (${country}::text IS NULL OR EXISTS (
    SELECT FROM origin AS place WHERE place.id = plant.origin_id
      AND (place.country_code = upper(${country}) OR ${folded('place.country_name')} = ${folded(country!)})))
  AND (${words}::text[] IS NULL OR (
    SELECT bool_and(strpos(plant_names.folded, ${folded('word')}) > 0)
    FROM (SELECT ${folded(NAMES)} AS folded OFFSET 0) AS plant_names, unnest(${words}) AS word))`;
}

export interface PlantsScan {
  readonly by: 'name' | 'number';
  /** Towards higher keys? */
  readonly ascending: boolean;
}

/** What is wanted of each plant. */
export interface PlantsWanted {
  readonly joins: readonly PlantJoin[];
  /** Where PostgreSQL writes the answer itself. */
  readonly written: WrittenEntries | null;
}

const WRITTEN_NAMES = new StatementNames();

/**
 * `plants`: one page, by the key or the sort of the few rows that match.
 * $1 and $2 (for names four of them) are the keys it lies above and below, null where open; then the limit; then the
 * filter, whose text is left out where nothing is filtered: then one plan fits every page, and is made once.
 */
export function plantsPage(
  { joins, written }: PlantsWanted,
  { by, ascending }: PlantsScan,
  filtered: boolean,
): Statement {
  const direction = ascending ? 'ASC' : 'DESC';
  const nameKey = by === 'name' ? [`${NAME_KEY} AS name_key`] : [];
  const select = written === null ? selectPlants(joins, ...nameKey) : selectWritten(written, ...nameKey);
  const scan =
    by === 'number'
      ? `plant.id > coalesce($1::int8, -1) AND plant.id < coalesce($2::int8, 2147483648)`
      : `($1::text IS NULL OR (${NAME_KEY}, plant.id::int8) > ($1, $2::int8))
  AND ($3::text IS NULL OR (${NAME_KEY}, plant.id::int8) < ($3, $4::int8))`;
  const keys = by === 'number' ? 2 : 4;
  const order = by === 'number' ? `plant.id ${direction}` : `name_key ${direction}, plant.id ${direction}`;
  const text = `${select}
  WHERE ${scan}${filtered ? ` AND ${matches(keys + 2)}` : ''}
  ORDER BY ${order} LIMIT $${keys + 1}`;
  const name = `plants-${by}-${direction}${filtered ? '-filtered' : ''}${initials(joins)}`;
  const steady = by === 'number' && !filtered;
  return written === null
    ? { name, text, steady }
    : { name: WRITTEN_NAMES.of(`${name}-written`, text), text, steady };
}

/** `plants { totalCount }`. */
export const COUNT_PLANTS: Statement = {
  name: 'count-plants',
  text: `SELECT count(*)::int AS total FROM plant WHERE ${matches(1)}`,
};

/** `plant`, `node`: all that one request asks for; by the key. $1 numbers. */
export function plantsByNumber(joins: readonly PlantJoin[]): Statement {
  return {
    name: `plants-by-number${initials(joins)}`,
    text: `${selectPlants(joins)} WHERE plant.id = ANY ($1::int8[])`,
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
  };
}

/** `Botanist.plants { totalCount }`, `Origin.plants { totalCount }`: along the same indexes. $1 parents. */
export function countPlantsOf(parent: PlantParent): Statement {
  return {
    name: `count-plants-of-${parent}s`,
    text: `SELECT ${parent}_id AS id, count(*)::int AS total FROM plant WHERE ${parent}_id = ANY ($1::int4[]) GROUP BY 1`,
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
