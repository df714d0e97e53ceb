import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  AlertAction as Action,
  AlertAudience as Audience,
  AlertKind as Kind,
  AlertResolution as Resolution,
  AlertSeverity as Severity,
  AlertState as State,
  FaultKind,
} from '@palmhouse/domain';
import type { NotificationKind } from '@palmhouse/persistence';
import { Channel } from '../graphql/channel.enum.js';
import { connectionOf } from '../graphql/connection.model.js';
import { UtcDate } from '../graphql/date.scalar.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Node } from '../graphql/node.model.js';
import { weighing } from '../limits/complexity.js';
import { Person } from '../mutations/person.model.js';
import {
  AlertAction,
  AlertAudience,
  AlertKind,
  AlertResolution,
  AlertSeverity,
  AlertState,
  MailKind,
  MailState,
  SensorFault,
} from './alert.enums.js';

// A sentence of some hundred characters, at some 30 bytes a common value.
const SENTENCE_WEIGHT = 4;
/** Characters of what people write with a move. */
export const NOTE_MAX = 1_000;
const NOTE_WEIGHT = 33;

@ObjectType('AlertUsualBand', {
  description: 'What the plant is usually like at that hour, by its own baseline.',
})
export class AlertUsualBand {
  @Field(() => Float, { description: 'The middle: percent or degrees Celsius.' })
  readonly median!: number;

  @Field(() => Float, { description: 'Below this it is unusual.' })
  readonly low!: number;

  @Field(() => Float, { description: 'Above this it is unusual.' })
  readonly high!: number;

  @Field(() => Float, { description: 'How far the value lies from the middle, in usual spreads.' })
  readonly spreads!: number;
}

@ObjectType('AlertFacts', {
  description:
    'What an alert is judged by. While it is unresolved they follow the plant where that is worth it: when the value has moved by ' +
    '1 % or 0.5 °C, or there was another watering; without an event. Each is null where it plays no part, or is not known.',
})
export class AlertFacts {
  @Field(() => Float, {
    nullable: true,
    description: 'The value: percent or degrees Celsius, as `channel` says.',
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower bound of what the plant likes.' })
  readonly low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper bound of what the plant likes.' })
  readonly high!: number | null;

  @Field(() => AlertUsualBand, {
    nullable: true,
    description: 'What it is usually like, where that is learnt.',
  })
  readonly usual!: AlertUsualBand | null;

  @Field(() => DateTime, { nullable: true, description: 'When the plant was last watered.' })
  readonly lastWateredAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the plant will need water, by its dry-down.' })
  readonly needsWaterAt!: string | null;

  @Field(() => SensorFault, { nullable: true, description: 'What is the matter with the sensor.' })
  readonly faultKind!: FaultKind | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A share, 0 to 1: of plants that failed, or of the storage that is used.',
  })
  readonly share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days until the storage is full, at the last days’ growth.',
  })
  readonly daysToFull!: number | null;

  @Field(() => UtcDate, { nullable: true, description: 'The archive’s day; of several the oldest.' })
  readonly day!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days of the archive are concerned.' })
  readonly days!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many plants are concerned.' })
  readonly plants!: number | null;
}

@ObjectType('Alert', {
  implements: () => [Node],
  description: 'Something that somebody must hear of. There is one unresolved at most of a kind and a plant.',
})
export class Alert extends Node {
  @Field(() => AlertKind, { description: 'What it is about.' })
  readonly kind!: Kind;

  @Field(() => AlertSeverity, { description: 'How pressing it is.' })
  readonly severity!: Severity;

  @Field(() => AlertAudience, { description: 'Whose business it is.' })
  readonly audience!: Audience;

  @Field(() => AlertState, { description: 'How far it is seen to.' })
  readonly state!: State;

  @Field(() => DateTime, { description: 'When the trouble itself began.' })
  readonly since!: string;

  @Field(() => DateTime, { description: 'When the alert was opened.' })
  readonly openedAt!: string;

  @weighing(SENTENCE_WEIGHT)
  @Field(() => String, { description: 'What is the matter, in a sentence with the numbers.' })
  readonly summary!: string;

  @Field(() => Channel, {
    nullable: true,
    description: 'Which of the plant’s values it is about; null where it is about both or neither.',
  })
  readonly channel!: Channel | null;

  @Field(() => AlertFacts, { description: 'The numbers that its `summary` was written by.' })
  readonly facts!: AlertFacts;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last acknowledged it.' })
  readonly acknowledgedAt!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who last acknowledged it.' })
  readonly acknowledgedBy!: Person | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is left be; null where it is not snoozed.',
  })
  readonly snoozedUntil!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was said further up, because nobody had acknowledged it; null: it was not.',
  })
  readonly escalatedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null while it is not.' })
  readonly resolvedAt!: string | null;

  @Field(() => AlertResolution, {
    nullable: true,
    description: 'How it came to its end; null while it has not.',
  })
  readonly resolution!: Resolution | null;

  @Field(() => Int, { description: 'How often the same trouble came again within an hour of its end.' })
  readonly reopened!: number;

  /** The row's keys, for what is looked up below; not in the schema. */
  readonly alertId!: number;
  readonly plantNumber!: number | null;
  readonly assigneeId!: number | null;
}

export const AlertConnection = connectionOf(Alert, 'Alert', 'alerts');

@ObjectType('AlertEvent', { description: 'Something that became of an alert.' })
export class AlertEvent {
  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => AlertAction, { description: 'What.' })
  readonly action!: Action;

  @Field(() => Person, { nullable: true, description: 'Who; null where Palmhouse did it by itself.' })
  readonly by!: Person | null;

  @weighing(NOTE_WEIGHT)
  @Field(() => String, {
    nullable: true,
    description: 'Why: as they wrote it, or in Palmhouse’s own words where it did it by itself.',
  })
  readonly note!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it was left be, where it was snoozed; null of all else.',
  })
  readonly snoozedUntil!: string | null;

  /** Whom it was given to; for the look-up, not in the schema. */
  readonly assigneeKey!: number | null;
}

@ObjectType('AlertMail', { description: 'A mail about an alert.' })
export class AlertMail {
  @Field(() => MailKind, { description: 'Why it is sent.' })
  readonly kind!: NotificationKind;

  @Field(() => String, { description: 'The address.' })
  readonly recipient!: string;

  @Field(() => String, { description: 'Whose it is.' })
  readonly recipientName!: string;

  @Field(() => MailState, { description: 'How far it is.' })
  readonly state!: (typeof MailState)[keyof typeof MailState];

  @Field(() => DateTime, { description: 'When it was written.' })
  readonly createdAt!: string;

  @Field(() => DateTime, { description: 'It is not sent before, such as for quiet hours.' })
  readonly notBefore!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the mail server took it; null: not yet.' })
  readonly sentAt!: string | null;

  @weighing(SENTENCE_WEIGHT)
  @Field(() => String, { nullable: true, description: 'Why it was not sent, or not at the last attempt.' })
  readonly failure!: string | null;
}
