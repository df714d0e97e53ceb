import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import type { Plant } from '../plants/plant.model.js';
import { CareState } from '../states/state.enums.js';

/** Names of the schema to values of the domain. */
export const RoundsNeed = {
  ATTENTION: 'attention',
  OVERDUE: 'overdue',
  WATER: 'water',
  UNKNOWN: 'unknown',
  NONE: 'none',
} as const;
export type RoundsNeed = (typeof RoundsNeed)[keyof typeof RoundsNeed];

registerEnumType(RoundsNeed, {
  name: 'RoundsNeed',
  description: 'Why one goes to a plant, in the order in which one goes.',
  valuesMap: {
    ATTENTION: { description: 'It is in trouble.' },
    OVERDUE: { description: 'Its watering is overdue.' },
    WATER: { description: 'It needs water, or will.' },
    UNKNOWN: { description: 'Nobody knows how it is: it is silent, or its sensor is at fault.' },
    NONE: { description: 'Nothing that is known of.' },
  },
});

@ObjectType('RoundsStop', { description: 'A plant on somebody’s round.' })
export class RoundsStop {
  @Field(() => Int, { description: 'The place on the round, from 1.' })
  readonly position!: number;

  readonly plant!: Plant;

  @Field(() => RoundsNeed, { description: 'Why one goes there, in a word.' })
  readonly need!: RoundsNeed;

  @Field(() => String, { description: 'Why one goes there, in the museum’s local time.' })
  readonly reason!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it will need water; null where nobody can tell.',
  })
  readonly needsWaterAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far off such forecasts have been, in minutes; null where there is nothing to tell by.',
  })
  readonly errorMinutes!: number | null;

  @Field(() => CareState, { description: 'How the plant fares.' })
  readonly state!: CareState;

  /** For the look-up of the plant; not in the schema. */
  readonly plantNumber!: number;
}
