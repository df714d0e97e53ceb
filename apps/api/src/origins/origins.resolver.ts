import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { FirstArgs, OriginsArgs } from '../graphql/page.args.js';
import { LIST_PAGE, listSize, ORIGINS_LIST } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import { Origin } from './origin.model.js';
import { OriginsQuery } from './origins.query.js';

@Resolver(() => Origin)
export class OriginsResolver {
  constructor(
    private readonly originsQuery: OriginsQuery,
    private readonly plantsQuery: PlantsQuery,
  ) {}

  @Query(() => [Origin], {
    description: 'The places the collection comes from, by country and town, as many as `first` says.',
    complexity: pageOf(ORIGINS_LIST),
  })
  async origins(@Args() args: OriginsArgs): Promise<Origin[]> {
    return this.originsQuery.list(listSize(args, ORIGINS_LIST));
  }

  @ResolveField(() => [Plant], {
    description:
      'The plants from there, by number, as many as `first` says. For all of many: `plants(filter: { originId })`.',
    complexity: pageOf(LIST_PAGE),
  })
  async plants(
    @Parent() { originId }: Origin,
    @Args() args: FirstArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode[]> {
    const limit = listSize(args, LIST_PAGE);
    const joins = joinsFor(Selection.of(info));
    const found = await batches.load(`Origin.plants:${limit}:${joins.join()}`, originId, (ids: number[]) =>
      this.plantsQuery.ofParents('origin', ids, joins, { above: -1, limit }),
    );
    return found ?? [];
  }
}
