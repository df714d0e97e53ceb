import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import type { RequestContext } from '../graphql/request-context.js';
import { broughtByEvents, single } from '../limits/complexity.js';
import { AlertEvent } from './alert.model.js';
import { isBroughtEvent, type BroughtEvent } from './brought-alert.js';

@Resolver(() => AlertEvent)
export class AlertEventsResolver {
  constructor(private readonly botanists: BotanistsQuery) {}

  @broughtByEvents
  @ResolveField(() => Botanist, {
    nullable: true,
    description:
      'Whom it was given to, where it was assigned; null where to nobody in particular, and of all else.',
    complexity: single,
  })
  async assignee(
    @Parent() event: AlertEvent | BroughtEvent,
    @Context() { batches }: RequestContext,
  ): Promise<Botanist | null> {
    if (isBroughtEvent(event)) return event.brought.assignee;
    const { assigneeKey } = event;
    if (assigneeKey === null) return null;
    return (await batches.load('botanist', assigneeKey, (ids) => this.botanists.byIds(ids))) ?? null;
  }
}
