import { Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { listOf, nothing, single } from '../limits/complexity.js';
import { batchedPlant } from '../plants/batched-plant.js';
import { Plant } from '../plants/plant.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { CARE_LATE_MINUTES, careNotice } from './care-notice.js';
import { BotanistCount, CountryCount, Extreme, Overview } from './overview.model.js';
import { overviewAsked } from './overview-asked.js';
import { OverviewQuery, type OverviewAnswer } from './overview.query.js';
import { OVERVIEW_GROUPS_MAX } from './overview.sql.js';

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly overviewQuery: OverviewQuery) {}

  @Query(() => Overview, { description: 'The museum at a glance.', complexity: single })
  overview(
    @Info() info: GraphQLResolveInfo,
    @Context() { now, identity }: RequestContext,
  ): Promise<OverviewAnswer> {
    return this.overviewQuery.read(overviewAsked(info, identity), now);
  }

  @ResolveField(() => Boolean, {
    description: 'true: nobody signs in here, and anyone who reaches this API may do everything.',
  })
  openMode(@Context() { identity }: RequestContext): boolean {
    return identity.kind === 'open';
  }

  @ResolveField(() => String, {
    nullable: true,
    description: `A sentence where the states cannot be relied on, because care has not judged the plants for more than ${CARE_LATE_MINUTES} minutes; else null.`,
    complexity: nothing,
  })
  careNotice(@Parent() { careAssessedAt }: Overview, @Context() { now }: RequestContext): string | null {
    return careNotice(careAssessedAt, now);
  }

  @ResolveField(() => [CountryCount], {
    description: `Countries by the number of plants that come from there, most first; at most ${OVERVIEW_GROUPS_MAX}.`,
    complexity: listOf(OVERVIEW_GROUPS_MAX),
  })
  plantsPerCountry(@Parent() { plantsPerCountry }: Overview): CountryCount[] {
    return plantsPerCountry;
  }

  @ResolveField(() => [BotanistCount], {
    description: `Botanists by the number of plants they look after, most first; at most ${OVERVIEW_GROUPS_MAX}.`,
    complexity: listOf(OVERVIEW_GROUPS_MAX),
  })
  plantsPerBotanist(@Parent() { plantsPerBotanist }: Overview): BotanistCount[] {
    return plantsPerBotanist;
  }
}

@Resolver(() => Extreme)
export class ExtremesResolver {
  constructor(private readonly plants: PlantsQuery) {}

  @ResolveField(() => Plant, { description: 'The plant.', complexity: single })
  async plant(
    @Parent() { plantNumber }: Extreme,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode> {
    const found = await batchedPlant(this.plants, plantNumber, info, batches);
    return found!;
  }
}
