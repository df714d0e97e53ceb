import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import type { Channel } from '../graphql/channel.enum.js';
import { weighing } from '../limits/complexity.js';
import { CareState, TroubleKind } from './state.enums.js';

// A sentence of some hundred characters.
const SENTENCE_WEIGHT = 4;

@ObjectType('UsualBand', {
  description: 'What a plant is usually like at the hour of its newest reading, by its own baseline.',
})
export class UsualBand {
  @Field(() => Int, { description: 'The hour of the day, UTC, 0 to 23.' })
  readonly hour!: number;

  @Field(() => Float, { description: 'Percent or degrees Celsius.' })
  readonly median!: number;

  @Field(() => Float, { description: 'Below this it is unusual.' })
  readonly low!: number;

  @Field(() => Float, { description: 'Above this it is unusual.' })
  readonly high!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far its newest reading lies from the median, counted in its usual spread: how unusual it is. Null where the reading has no value.',
  })
  readonly spreads!: number | null;

  @Field(() => Int, { description: 'How many days it was learnt from.' })
  readonly days!: number;
}

@ObjectType('ChannelState', { description: 'Care’s judgement of one thing that is measured of a plant.' })
export class ChannelState {
  @Field(() => CareState, { description: 'The judgement.' })
  readonly state!: CareState;

  @Field(() => TroubleKind, {
    nullable: true,
    description: 'What is the matter; null where the state says it all.',
  })
  readonly kind!: TroubleKind | null;

  @Field(() => DateTime, { description: 'Since when, by the readings.' })
  readonly since!: string;

  @weighing(SENTENCE_WEIGHT)
  @Field(() => String, { description: 'Why, in a sentence with the numbers.' })
  readonly reason!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The value that the sentence tells, percent or degrees Celsius; null where all is well (`latestReading` tells) or no value stands.',
  })
  readonly value!: number | null;

  @Field(() => Boolean, { description: 'Is it far from its own baseline, whatever else is the matter?' })
  readonly unusual!: boolean;

  /** For `usual`; not in the schema. */
  readonly channel!: Channel;
  readonly plantNumber!: number;
}

@ObjectType('PlantState', { description: 'How a plant fares, as care judges it each minute.' })
export class PlantState {
  @Field(() => CareState, {
    description: 'The worst of both: attention, then a sensor’s fault, silence, well; away before all.',
  })
  readonly overall!: CareState;

  @Field(() => DateTime, { description: 'Since when.' })
  readonly since!: string;

  @weighing(SENTENCE_WEIGHT)
  @Field(() => String, { description: 'Why, in a sentence or two.' })
  readonly reason!: string;

  @Field(() => ChannelState, { description: 'Of its temperature.' })
  readonly temperature!: ChannelState;

  @Field(() => ChannelState, { description: 'Of its soil’s moisture.' })
  readonly soilMoisture!: ChannelState;
}
