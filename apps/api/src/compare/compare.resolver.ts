import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { linesOf } from './compare.cost.js';
import { CompareArgs, CompareGroupsArgs } from './compare.input.js';
import { GroupSeries, PlantSeries } from './compare.model.js';
import { CompareQuery } from './compare.query.js';

@Resolver()
export class CompareResolver {
  constructor(private readonly compareQuery: CompareQuery) {}

  @Query(() => [PlantSeries], {
    description: 'Several plants over the same stretch of time, on one axis.',
    complexity: linesOf('plantIds'),
  })
  compare(
    @Args() args: CompareArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { now }: RequestContext,
  ): Promise<PlantSeries[]> {
    return this.compareQuery.ofPlants(args, Selection.of(info), now);
  }

  @Query(() => [GroupSeries], {
    description:
      'Origins or botanists over the same stretch of time, on one axis, each by the readings of all its plants.',
    complexity: linesOf('ids'),
  })
  compareGroups(
    @Args() args: CompareGroupsArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { now }: RequestContext,
  ): Promise<GroupSeries[]> {
    return this.compareQuery.ofGroups(args, Selection.of(info), now);
  }
}
