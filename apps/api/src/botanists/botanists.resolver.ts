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
import { writtenEntries } from '../written/written-entries.js';
import { BOTANIST_ENTRY_JSON } from './botanist-entry.json.js';
import { Botanist, BotanistConnection } from './botanist.model.js';
import { BotanistsQuery, type BotanistEntry } from './botanists.query.js';

@Resolver(() => Botanist)
export class BotanistsResolver {
  constructor(
    private readonly botanists: BotanistsQuery,
    private readonly plantsOf: PlantsOfParent,
  ) {}

  @Query(() => BotanistConnection, {
    name: 'botanists',
    description: 'Everyone who looks after plants, by name.',
    complexity: pageOf(LIST_PAGE),
  })
  page(
    @Args() args: PageArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { identity }: RequestContext,
  ): Promise<Connection<BotanistEntry>> {
    const wantsPage = Selection.of(info).wantsPage();
    const written = wantsPage ? writtenEntries(info, BOTANIST_ENTRY_JSON, identity) : null;
    return this.botanists.page(args, wantsPage, written);
  }

  @Query(() => Botanist, {
    nullable: true,
    description: 'One botanist; null where there is none.',
    complexity: single,
  })
  async botanist(
    @Args('id', { type: () => ID, description: 'The botanist’s `id`.' }) id: string,
    @Context() { batches }: RequestContext,
  ): Promise<Botanist | null> {
    const found = await batches.load('botanist', keyOf('Botanist', id, 'id'), (ids) =>
      this.botanists.byIds(ids),
    );
    return found ?? null;
  }

  @ResolveField(() => PlantConnection, {
    description: 'The plants in this botanist’s care, by number.',
    complexity: pageOf(LIST_PAGE),
  })
  plants(
    @Parent() { botanistId }: Botanist,
    @Args() args: ForwardPageArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Connection<PlantNode>> {
    return this.plantsOf.page('botanist', botanistId, args, info, context);
  }
}
