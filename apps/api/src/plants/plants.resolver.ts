import { Args, Context, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graphql/connection.js';
import { LIST_PAGE, READINGS_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { listOf, pageOf, single } from '../limits/complexity.js';
import { Reading, ReadingConnection } from '../readings/reading.model.js';
import { ReadingsArgs } from '../readings/readings.input.js';
import { ReadingsQuery } from '../readings/readings.query.js';
import { writtenEntries } from '../written/written-entries.js';
import { Plant, PlantConnection } from './plant.model.js';
import { batchedPlant } from './batched-plant.js';
import { joinsFor } from './plant-joins.js';
import { PLANT_JSON } from './plant.json.js';
import type { PlantEntry, PlantNode } from './plant.row.js';
import { plantNumber, PlantsArgs } from './plants.input.js';
import { PlantsQuery } from './plants.query.js';
import { StatusChange } from './status-change.model.js';
import { STATUS_CHANGES_MAX, StatusChangesQuery } from './status-changes.query.js';

@Resolver(() => Plant)
export class PlantsResolver {
  constructor(
    private readonly plants: PlantsQuery,
    private readonly readingsQuery: ReadingsQuery,
    private readonly changes: StatusChangesQuery,
  ) {}

  @Query(() => PlantConnection, {
    name: 'plants',
    description: 'The collection: every plant Palmhouse knows, also those on loan and missing.',
    complexity: pageOf(LIST_PAGE),
  })
  page(
    @Args() args: PlantsArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { identity }: RequestContext,
  ): Promise<Connection<PlantEntry>> {
    const selection = Selection.of(info);
    if (!selection.wantsPage()) return this.plants.page(args, null);
    const written = writtenEntries(info, PLANT_JSON, identity);
    return this.plants.page(args, { joins: joinsFor(selection.entries()), written });
  }

  @Query(() => Plant, {
    nullable: true,
    description: 'One plant, by `id` or by the museum’s `number`; null where there is none.',
    complexity: single,
  })
  async plant(
    @Args('id', { type: () => ID, nullable: true, description: 'The plant’s `id`.' }) id: string | null,
    @Args('number', { type: () => Int, nullable: true, description: 'The museum’s number of the plant.' })
    number: number | null,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode | null> {
    const found = await batchedPlant(this.plants, plantNumber({ id, number }), info, batches);
    return found ?? null;
  }

  @ResolveField(() => ReadingConnection, {
    description:
      'Readings in the order they were taken, `from` included, `to` not. Without `from`: the 24 hours before `to`, or before now.',
    complexity: pageOf(READINGS_PAGE),
  })
  readings(
    @Parent() { number }: Plant,
    @Args() args: ReadingsArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Connection<Reading>> {
    const selection = Selection.of(info);
    const wantsPage = selection.wantsPage() || selection.has('coverage', 'complete');
    return this.readingsQuery.page(number, args, wantsPage, context);
  }

  @ResolveField(() => [StatusChange], {
    description: `Where it has been and who looked after it, newest first; the last ${STATUS_CHANGES_MAX} changes.`,
    complexity: listOf(STATUS_CHANGES_MAX),
  })
  async statusChanges(
    @Parent() { number }: Plant,
    @Context() { batches }: RequestContext,
  ): Promise<StatusChange[]> {
    return (await batches.load('statusChanges', number, (numbers) => this.changes.ofPlants(numbers))) ?? [];
  }
}
