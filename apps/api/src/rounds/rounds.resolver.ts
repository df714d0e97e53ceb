import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Botanist } from '../botanists/botanist.model.js';
import type { RequestContext } from '../graphql/request-context.js';
import { listOf, single } from '../limits/complexity.js';
import { batchedPlant } from '../plants/batched-plant.js';
import { Plant } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { RoundsStop } from './rounds-stop.model.js';
import { ROUNDS_MAX, RoundsQuery, type StopRow } from './rounds.query.js';

@Resolver(() => Botanist)
export class RoundsResolver {
  constructor(private readonly rounds: RoundsQuery) {}

  @ResolveField(() => [RoundsStop], {
    name: 'rounds',
    description: `The sheet for a round: the plants on display in their care, and in that of whom they stand in for now, in the order of need; at most ${ROUNDS_MAX}.`,
    complexity: listOf(ROUNDS_MAX),
  })
  async sheet(
    @Parent() { botanistId }: Botanist,
    @Context() { batches, now }: RequestContext,
  ): Promise<StopRow[]> {
    const load = (ids: number[]) => this.rounds.ofBotanists(ids, now);
    return (await batches.load('Botanist.rounds', botanistId, load)) ?? [];
  }
}

@Resolver(() => RoundsStop)
export class RoundsStopsResolver {
  constructor(private readonly plants: PlantsQuery) {}

  @ResolveField(() => Plant, { description: 'The plant.', complexity: single })
  async plant(
    @Parent() { plantNumber }: RoundsStop,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode> {
    const found = await batchedPlant(this.plants, plantNumber, info, batches);
    return found!;
  }
}
