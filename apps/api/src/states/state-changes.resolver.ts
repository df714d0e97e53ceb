import { Args, ArgsType, Context, Field, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Channel } from '../graphql/channel.enum.js';
import type { Connection } from '../graphql/connection.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import { RangeInput } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { StateChangeConnection, type StateChange } from './state-change.model.js';
import { StateChangesQuery } from './state-changes.query.js';

@ArgsType()
export class StateChangesArgs extends ForwardPageArgs {
  @Field(() => RangeInput, {
    nullable: true,
    description: 'Only those that held at some time of this stretch; all when left out.',
  })
  readonly range?: RangeInput | null;

  @Field(() => Channel, { nullable: true, description: 'Only of this measurement.' })
  readonly channel?: Channel | null;
}

@Resolver(() => Plant)
export class StateChangesResolver {
  constructor(private readonly changes: StateChangesQuery) {}

  @ResolveField(() => StateChangeConnection, {
    description: 'How its state went, newest first: an entry holds until the next one of its measurement.',
    complexity: pageOf(LIST_PAGE),
  })
  stateChanges(
    @Parent() { number }: Plant,
    @Args() args: StateChangesArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Connection<StateChange>> {
    return this.changes.page(number, args, Selection.of(info).wantsPage(), context);
  }
}
