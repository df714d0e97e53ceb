import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graphql/connection.js';
import { keyOf } from '../graphql/global-id.js';
import { ForwardPageArgs, PageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { PlantConnection } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsOfParent } from '../plants/plants-of-parent.js';
import { Origin, OriginConnection } from './origin.model.js';
import { OriginsQuery, type OriginNode } from './origins.query.js';

@Resolver(() => Origin)
export class OriginsResolver {
  constructor(
    private readonly originsQuery: OriginsQuery,
    private readonly plantsOf: PlantsOfParent,
  ) {}

  @Query(() => OriginConnection, {
    description: 'The places the collection comes from, by country and town.',
    complexity: pageOf(LIST_PAGE),
  })
  origins(@Args() args: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Connection<OriginNode>> {
    return this.originsQuery.page(args, Selection.of(info).wantsPage());
  }

  @Query(() => Origin, {
    nullable: true,
    description: 'One place of origin; null where there is none.',
    complexity: single,
  })
  async origin(
    @Args('id', { type: () => ID, description: 'The origin’s `id`.' }) id: string,
    @Context() { batches }: RequestContext,
  ): Promise<Origin | null> {
    const found = await batches.load('origin', keyOf('Origin', id, 'id'), (ids) =>
      this.originsQuery.byIds(ids),
    );
    return found ?? null;
  }

  @ResolveField(() => PlantConnection, {
    description: 'The plants from there, by number.',
    complexity: pageOf(LIST_PAGE),
  })
  plants(
    @Parent() { originId }: Origin,
    @Args() args: ForwardPageArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Connection<PlantNode>> {
    return this.plantsOf.page('origin', originId, args, info, context);
  }
}
