import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { batchedPlant } from '../plants/batched-plant.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { CareNote } from './care-note.model.js';

@Resolver(() => CareNote)
export class CareNotesResolver {
  constructor(private readonly plants: PlantsQuery) {}

  @ResolveField(() => Plant, { description: 'What it is about.', complexity: single })
  plant(
    @Parent() { plantNumber }: CareNote,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode | undefined> {
    return batchedPlant(this.plants, plantNumber, info, batches);
  }
}
