import { Args, Context, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import type { Connection } from '../graphql/connection.js';
import { keyOf } from '../graphql/global-id.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { broughtByEvents, listOf, pageOf, single } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { batchedPlant } from '../plants/batched-plant.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { Alert, AlertConnection, AlertEvent, AlertMail } from './alert.model.js';
import { AlertsArgs, PlantAlertsArgs } from './alerts.input.js';
import { AlertsQuery, HISTORY_MAX } from './alerts.query.js';
import { isBrought, type BroughtAlert } from './brought-alert.js';

@Resolver(() => Alert)
export class AlertsResolver {
  constructor(
    private readonly alertsQuery: AlertsQuery,
    private readonly plants: PlantsQuery,
    private readonly botanists: BotanistsQuery,
  ) {}

  @Query(() => AlertConnection, {
    description: 'What somebody must hear of, newest first, resolved or not.',
    complexity: pageOf(LIST_PAGE),
  })
  alerts(@Args() args: AlertsArgs, @Info() info: GraphQLResolveInfo): Promise<Connection<Alert>> {
    return this.alertsQuery.page(args, Selection.of(info).wantsPage());
  }

  @Query(() => Alert, {
    nullable: true,
    description: 'One alert; null where there is none.',
    complexity: single,
  })
  async alert(
    @Args('id', { type: () => ID, description: 'The alert’s `id`.' }) id: string,
    @Context() { batches }: RequestContext,
  ): Promise<Alert | null> {
    const found = await batches.load('alert', keyOf('Alert', id, 'id'), (ids) => this.alertsQuery.byIds(ids));
    return found ?? null;
  }

  @broughtByEvents
  @ResolveField(() => Plant, {
    nullable: true,
    description: 'The plant that it is about; null where it is about the machinery.',
    complexity: single,
  })
  async plant(
    @Parent() alert: Alert | BroughtAlert,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<PlantNode | null> {
    if (isBrought(alert)) return alert.brought.plant;
    const { plantNumber } = alert;
    if (plantNumber === null) return null;
    const found = await batchedPlant(this.plants, plantNumber, info, batches);
    return found ?? null;
  }

  @broughtByEvents
  @ResolveField(() => Botanist, {
    nullable: true,
    description: 'Who sees to it; null: whoever of its `audience`.',
    complexity: single,
  })
  async assignee(
    @Parent() alert: Alert | BroughtAlert,
    @Context() { batches }: RequestContext,
  ): Promise<Botanist | null> {
    if (isBrought(alert)) return alert.brought.assignee;
    const { assigneeId } = alert;
    if (assigneeId === null) return null;
    return (await batches.load('botanist', assigneeId, (ids) => this.botanists.byIds(ids))) ?? null;
  }

  @ResolveField(() => [AlertEvent], {
    description: `What became of it, oldest first; the last ${HISTORY_MAX}.`,
    complexity: listOf(HISTORY_MAX),
  })
  async events(@Parent() { alertId }: Alert, @Context() { batches }: RequestContext): Promise<AlertEvent[]> {
    return (await batches.load('alertEvents', alertId, (ids) => this.alertsQuery.eventsOf(ids))) ?? [];
  }

  @ResolveField(() => [AlertMail], {
    description: `The mails about it, oldest first; the last ${HISTORY_MAX}.`,
    complexity: listOf(HISTORY_MAX),
  })
  async mails(@Parent() { alertId }: Alert, @Context() { batches }: RequestContext): Promise<AlertMail[]> {
    return (await batches.load('alertMails', alertId, (ids) => this.alertsQuery.mailsOf(ids))) ?? [];
  }
}

@Resolver(() => Plant)
export class PlantAlertsResolver {
  constructor(private readonly alertsQuery: AlertsQuery) {}

  @ResolveField(() => AlertConnection, {
    description: 'The alerts about it, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  alerts(
    @Parent() { number }: Plant,
    @Args() args: PlantAlertsArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<Connection<Alert>> {
    return this.alertsQuery.ofPlant(number, args, Selection.of(info).wantsPage(), batches);
  }
}

@Resolver(() => Botanist)
export class BotanistAlertsResolver {
  constructor(private readonly alertsQuery: AlertsQuery) {}

  @ResolveField(() => Int, {
    description: 'How many alerts that are not resolved yet this botanist sees to.',
    complexity: single,
  })
  async openAlerts(
    @Parent() { botanistId }: Botanist,
    @Context() { batches }: RequestContext,
  ): Promise<number> {
    const count = (ids: number[]) => this.alertsQuery.openOfBotanists(ids);
    return (await batches.load('Botanist.openAlerts', botanistId, count)) ?? 0;
  }
}
