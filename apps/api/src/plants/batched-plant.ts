import type { GraphQLResolveInfo } from 'graphql';
import type { Batches } from '../graphql/batches.js';
import { Selection } from '../graphql/selection.js';
import { joinsFor } from './plant-joins.js';
import type { PlantNode } from './plant.row.js';
import type { PlantsQuery } from './plants.query.js';

/** The plant that a field names by its number, with what is selected of it; read together with all others of the request. */
export function batchedPlant(
  plants: PlantsQuery,
  number: number,
  info: GraphQLResolveInfo,
  batches: Batches,
): Promise<PlantNode | undefined> {
  const joins = joinsFor(Selection.of(info));
  return batches.load(`plant:${joins.join()}`, number, (numbers) => plants.byNumbers(numbers, joins));
}
