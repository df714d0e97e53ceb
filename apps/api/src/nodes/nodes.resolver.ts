import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import { badInput } from '../graphql/errors.js';
import { parseGlobalId, type NodeType } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { oneEach, single } from '../limits/complexity.js';
import { OriginsQuery } from '../origins/origins.query.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import { RejectionsQuery } from '../rejections/rejections.query.js';

type Found = { readonly id: string } | undefined;

@Resolver(() => Node)
export class NodesResolver {
  constructor(
    private readonly plants: PlantsQuery,
    private readonly botanists: BotanistsQuery,
    private readonly origins: OriginsQuery,
    private readonly rejections: RejectionsQuery,
  ) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id; null where there is nothing.',
    complexity: single,
  })
  node(
    @Args('id', { type: () => ID, description: 'An `id` as it came.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Found> {
    return this.find(id, Selection.of(info), context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Whatever has these ids, in their order, null where there is nothing; at most ${LIST_PAGE.max}.`,
    complexity: oneEach,
  })
  nodes(
    @Args('ids', { type: () => [ID], description: 'Ids as they came.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Found>[] {
    if (ids.length > LIST_PAGE.max) {
      throw badInput(`\`ids\` holds ${ids.length}; at most ${LIST_PAGE.max} are looked up at once.`);
    }
    const selection = Selection.of(info);
    return ids.map((id) => this.find(id, selection, context));
  }

  private async find(id: string, selection: Selection, { batches }: RequestContext): Promise<Found> {
    const parsed = parseGlobalId(id);
    if (parsed === null) throw badInput('`id` is not an id of this API. Use an `id` field as it came.');
    const joins = joinsFor(selection);
    const question = parsed.type === 'Plant' ? `plant:${joins.join()}` : parsed.type.toLowerCase();
    const look: Record<NodeType, (keys: number[]) => Promise<ReadonlyMap<number, Found>>> = {
      Plant: (keys) => this.plants.byNumbers(keys, joins),
      Botanist: (keys) => this.botanists.byIds(keys),
      Origin: (keys) => this.origins.byIds(keys),
      Rejection: (keys) => this.rejections.byIds(keys),
    };
    return batches.load(question, parsed.key, look[parsed.type]);
  }
}
