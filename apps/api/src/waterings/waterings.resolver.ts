import { Args, ArgsType, Context, Field, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graphql/connection.js';
import { PageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import { RangeInput } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { WateringConnection, type Watering } from './watering.model.js';
import { WateringsQuery } from './waterings.query.js';

@ArgsType()
export class WateringsArgs extends PageArgs {
  @Field(() => RangeInput, { nullable: true, description: 'Only those of this stretch; all when left out.' })
  readonly range?: RangeInput | null;
}

@Resolver(() => Plant)
export class WateringsResolver {
  constructor(private readonly wateringsQuery: WateringsQuery) {}

  @ResolveField(() => WateringConnection, {
    description: 'When it was watered, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  waterings(
    @Parent() { number }: Plant,
    @Args() args: WateringsArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Connection<Watering>> {
    return this.wateringsQuery.page(number, args, Selection.of(info).wantsPage(), context);
  }
}
