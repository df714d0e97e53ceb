import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { AlertState as State } from '@palmhouse/domain';
import { DateTime } from '../graphql/date-time.scalar.js';
import { KeyedInput } from '../mutations/keyed.input.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';
import { AlertState } from './alert.enums.js';
import { Alert, NOTE_MAX } from './alert.model.js';

const UP_TO = `${NOTE_MAX.toLocaleString('en-GB')} characters at most`;

@InputType({ isAbstract: true })
abstract class AlertInput extends KeyedInput {
  @Field(() => ID, { description: 'The alert’s `id`.' })
  readonly alertId!: string;
}

@InputType({ isAbstract: true })
abstract class NotedAlertInput extends AlertInput {
  @Field(() => String, { nullable: true, description: `Why, for its history; ${UP_TO}.` })
  readonly note?: string | null;
}

const EXPECTED_STATE = {
  nullable: true,
  description: 'The state you take it to be in: where it is in another, nothing is done (`CONFLICT`).',
};

@InputType({ description: 'An alert that you see to.' })
export class AcknowledgeAlertInput extends NotedAlertInput {}

@InputType({ description: 'Who is to see to an alert.' })
export class AssignAlertInput extends NotedAlertInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The botanist’s `id`; null: whoever of its audience. Must be given.',
  })
  readonly assigneeId?: string | null;

  @Field(() => AlertState, EXPECTED_STATE)
  readonly expectedState?: State | null;
}

@InputType({ description: 'An alert that is to be left be for a while.' })
export class SnoozeAlertInput extends NotedAlertInput {
  @Field(() => DateTime, { description: 'Until when: in the future, 7 days from now at most.' })
  readonly until!: string;

  @Field(() => AlertState, EXPECTED_STATE)
  readonly expectedState?: State | null;
}

@InputType({ description: 'An alert that is done with.' })
export class ResolveAlertInput extends AlertInput {
  @Field(() => String, {
    description: `What was done, or why nothing has to be, for its history; 1 to ${NOTE_MAX.toLocaleString('en-GB')} characters.`,
  })
  readonly reason!: string;

  @Field(() => AlertState, EXPECTED_STATE)
  readonly expectedState?: State | null;
}

@ObjectType({ description: 'What became of the wish.' })
export class AlertPayload {
  @Field(() => Alert, {
    nullable: true,
    description: 'The alert as it is then; null where nothing was done.',
  })
  readonly alert!: Alert | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
