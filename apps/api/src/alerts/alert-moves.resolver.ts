import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { Acts, type Done } from '../mutations/acts.js';
import type { KeyedInput } from '../mutations/keyed.input.js';
import type { ApiSettings } from '../service/settings.js';
import { SETTINGS } from '../service/tokens.js';
import { Alert } from './alert.model.js';
import { acknowledge, assign, resolve, snooze } from './alert-moves.js';
import {
  AcknowledgeAlertInput,
  AlertPayload,
  AssignAlertInput,
  ResolveAlertInput,
  SnoozeAlertInput,
} from './alert-moves.inputs.js';
import { AlertsQuery } from './alerts.query.js';

type Move<I> = (client: pg.ClientBase, input: I, context: RequestContext) => Promise<Done<{ alert: number }>>;

/** What people do about alerts. */
@Resolver(() => Alert)
export class AlertMovesResolver {
  constructor(
    private readonly acts: Acts,
    private readonly alerts: AlertsQuery,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'museumTimeZone'>,
  ) {}

  @Mutation(() => AlertPayload, {
    description:
      'Says that you have seen an alert and see to it: nobody else is told further up. Wakes it where it is snoozed.',
    complexity: single,
  })
  acknowledgeAlert(
    @Args('input', { description: 'Which alert.' }) input: AcknowledgeAlertInput,
    @Context() context: RequestContext,
  ): Promise<AlertPayload> {
    return this.move('acknowledgeAlert', input, acknowledge, context);
  }

  @Mutation(() => AlertPayload, {
    description: 'Gives an alert to a botanist, who gets a mail about it, or to nobody in particular.',
    complexity: single,
  })
  assignAlert(
    @Args('input', { description: 'Which alert, and to whom.' }) input: AssignAlertInput,
    @Context() context: RequestContext,
  ): Promise<AlertPayload> {
    return this.move('assignAlert', input, assign(this.settings.museumTimeZone), context);
  }

  @Mutation(() => AlertPayload, {
    description: 'Leaves an alert be until an instant, at which it comes back if it is not over by then.',
    complexity: single,
  })
  snoozeAlert(
    @Args('input', { description: 'Which alert, and until when.' }) input: SnoozeAlertInput,
    @Context() context: RequestContext,
  ): Promise<AlertPayload> {
    return this.move('snoozeAlert', input, snooze, context);
  }

  @Mutation(() => AlertPayload, {
    description:
      'Says that an alert is done with, and why. It stays so while the same trouble lasts, a day at most. ' +
      'Of a sensor’s fault: that the sensor was seen to, and is believed again from now on.',
    complexity: single,
  })
  resolveAlert(
    @Args('input', { description: 'Which alert, and why.' }) input: ResolveAlertInput,
    @Context() context: RequestContext,
  ): Promise<AlertPayload> {
    return this.move('resolveAlert', input, resolve, context);
  }

  private async move<I extends KeyedInput>(
    action: string,
    input: I,
    move: Move<I>,
    context: RequestContext,
  ): Promise<AlertPayload> {
    const work = (client: pg.ClientBase) => move(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action, input, work });
    const found = answer === null ? undefined : (await this.alerts.byIds([answer.alert])).get(answer.alert);
    return { alert: found ?? null, userErrors };
  }
}
