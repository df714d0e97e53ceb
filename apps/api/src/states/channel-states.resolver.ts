import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BaselinesQuery } from '../baselines/baselines.query.js';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { ChannelState, UsualBand } from './plant-state.model.js';

@Resolver(() => ChannelState)
export class ChannelStatesResolver {
  constructor(private readonly baselines: BaselinesQuery) {}

  @ResolveField(() => UsualBand, {
    nullable: true,
    description:
      'What it is usually like at the hour of its newest reading; null while that is still being learnt.',
    complexity: single,
  })
  async usual(
    @Parent() { plantNumber, channel }: ChannelState,
    @Context() { batches }: RequestContext,
  ): Promise<UsualBand | null> {
    const load = (plants: number[]) => this.baselines.usualOfPlants(plants);
    return (await batches.load('ChannelState.usual', plantNumber, load))?.[channel] ?? null;
  }
}
