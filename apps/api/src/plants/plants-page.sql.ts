import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';
import { OVERALL_STATE } from '../states/state.sql.js';
import { StatementNames } from '../written/statement-names.js';
import type { WrittenEntries } from '../written/written-entries.js';
import { fromPlants, initials, NAME, selectPlants, selectWritten, type PlantJoin } from './plant-rows.sql.js';

const NAME_KEY = folded(NAME);

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
