import type { Selection } from '../graphql/selection.js';
import { PLANT_JOINS, type PlantJoin } from './plant-rows.sql.js';

/** Fields that are worked out of another one's join. */
const ALSO_FOR: Partial<Record<PlantJoin, string>> = { lastWateredAt: 'watering' };

/** The joins that a selection of a plant's fields needs: each has the name of its field. */
export function joinsFor(plant: Selection): PlantJoin[] {
  return PLANT_JOINS.filter((join) => plant.has(join, ALSO_FOR[join] ?? join));
}
