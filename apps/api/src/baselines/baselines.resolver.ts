import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Channel } from '../graphql/channel.enum.js';
import type { RequestContext } from '../graphql/request-context.js';
import { listOf } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { BaselineHour } from './baseline-hour.model.js';
import { BaselinesQuery } from './baselines.query.js';

const HOURS = 24;

@Resolver(() => Plant)
export class BaselinesResolver {
  constructor(private readonly baselines: BaselinesQuery) {}

  @ResolveField(() => [BaselineHour], {
    description:
      'What it is usually like, hour by hour of the day; hours of which nothing was learnt are left out.',
    complexity: listOf(HOURS),
  })
  async baseline(
    @Parent() { number }: Plant,
    @Args('channel', { type: () => Channel, description: 'Of which measurement.' }) channel: Channel,
    @Context() { batches }: RequestContext,
  ): Promise<BaselineHour[]> {
    const load = (plants: number[]) => this.baselines.ofPlants(plants, channel);
    return (await batches.load(`Plant.baseline:${channel}`, number, load)) ?? [];
  }
}
