import type { Statement } from '../graphql/statement.js';
import type { CompareBy } from './compare.model.js';

/**
 * `compareGroups`: the plants of the groups; plant_botanist_idx or plant_origin_idx, or a look at every plant where no
 * group is named. $1 groups or null, $2 limit.
 */
export function plantsOfGroups(by: CompareBy): Statement {
  return {
    name: `plants-of-groups-by-${by}`,
    text: `SELECT id AS "plantId", ${by}_id AS series FROM plant
WHERE ${by}_id IS NOT NULL AND ($1::int4[] IS NULL OR ${by}_id = ANY ($1)) ORDER BY ${by}_id, id LIMIT $2`,
  };
}
