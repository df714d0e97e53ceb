import { Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { listOf } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import { Origin } from './origin.model.js';
import { ORIGINS_MAX, OriginsQuery } from './origins.query.js';

const PLANTS_MAX = 100;

@Resolver(() => Origin)
export class OriginsResolver {
  constructor(
    private readonly originsQuery: OriginsQuery,
    private readonly plantsQuery: PlantsQuery,
  ) {}

  @Query(() => [Origin], {
    description: `Every place the collection comes from, by country and town; the first ${ORIGINS_MAX}.`,
    complexity: listOf(ORIGINS_MAX),
  })
  origins(): Promise<Origin[]> {
    return this.originsQuery.all();
  }

  @ResolveField(() => [Plant], {
    description: `The plants from there, by number; the first ${PLANTS_MAX}. For all: \`plants(filter: { originId })\`.`,
    complexity: listOf(PLANTS_MAX),
  })
  async plants(
    @Parent() { originId }: Origin,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode[]> {
    const joins = joinsFor(Selection.of(info));
    const found = await batches.load(`Origin.plants:${joins.join()}`, originId, (ids: number[]) =>
      this.plantsQuery.ofParents('origin', ids, joins, { above: -1, limit: PLANTS_MAX }),
    );
    return found ?? [];
  }
}
