import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { keyOf } from '../graphql/global-id.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { PlantConnection } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import { Botanist, BotanistConnection } from './botanist.model.js';
import { BotanistsQuery, type BotanistNode } from './botanists.query.js';

const PLANTS = 'botanist-plants';

@Resolver(() => Botanist)
export class BotanistsResolver {
  constructor(
    private readonly botanists: BotanistsQuery,
    private readonly plantsQuery: PlantsQuery,
  ) {}

  @Query(() => BotanistConnection, {
    name: 'botanists',
    description: 'Everyone who looks after plants, by name.',
    complexity: pageOf(LIST_PAGE),
  })
  page(@Args() args: ForwardPageArgs, @Info() info: GraphQLResolveInfo): Promise<Connection<BotanistNode>> {
    return this.botanists.page(args, Selection.of(info).wantsPage());
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
  async plants(
    @Parent() { botanistId }: Botanist,
    @Args() args: ForwardPageArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<Connection<PlantNode>> {
    const page = pageRequest(args, LIST_PAGE);
    const [above] =
      page.after === null ? [-1] : decodeCursor(page.after, PLANTS, CURSOR_KEYS.number, 'after');
    const selection = Selection.of(info);
    const joins = joinsFor(selection.entries());
    const load = (ids: number[]) =>
      this.plantsQuery.ofParents('botanist', ids, joins, { above, limit: rowsToAsk(page) });
    const question = `Botanist.plants:${above}:${page.limit}:${joins.join()}`;
    return new Connection({
      rows: selection.wantsPage() ? ((await batches.load(question, botanistId, load)) ?? []) : [],
      page,
      cursorOf: ({ number }) => encodeCursor(PLANTS, [number]),
      totalCount: async () =>
        (await batches.load('Botanist.plants.totalCount', botanistId, (ids: number[]) =>
          this.plantsQuery.countOfBotanists(ids),
        )) ?? 0,
    });
  }
}
