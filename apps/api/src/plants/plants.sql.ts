import type { Statement } from '../graphql/statement.js';
import type { WrittenEntries } from '../written/written-entries.js';
import { initials, selectPlants, selectWritten, type PlantJoin } from './plant-rows.sql.js';

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
