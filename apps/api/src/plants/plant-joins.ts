import type { Selection } from '../graphql/selection.js';
import { PLANT_JOINS, type PlantJoin } from './plants.sql.js';

/** The joins that a selection of a plant's fields needs: each has the name of its field. */
export function joinsFor(plant: Selection): PlantJoin[] {
  return PLANT_JOINS.filter((join) => plant.has(join));
}
