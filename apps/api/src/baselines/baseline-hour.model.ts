import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';

@ObjectType('BaselineHour', { description: 'What a plant is usually like at one hour of the day.' })
export class BaselineHour {
  @Field(() => Int, { description: 'The hour, UTC, 0 to 23.' })
  readonly hour!: number;

  @Field(() => Float, { description: 'The median: percent or degrees Celsius.' })
  readonly median!: number;

  @Field(() => Float, {
    description: 'The median absolute deviation from it: half of the values lie closer, half further.',
  })
  readonly mad!: number;

  @Field(() => Float, { description: 'Below this a value is unusual.' })
  readonly low!: number;

  @Field(() => Float, { description: 'Above this a value is unusual.' })
  readonly high!: number;

  @Field(() => Int, { description: 'How many days it was learnt from.' })
  readonly days!: number;

  @Field(() => Int, { description: 'How many readings it was learnt from.' })
  readonly readings!: number;

  @Field(() => Boolean, {
    description: 'true: from too few days yet, so that nothing is called unusual by it.',
  })
  readonly learning!: boolean;

  @Field(() => Int, { description: 'The version of the baselines it is of.' })
  readonly version!: number;

  @Field(() => DateTime, { description: 'When that version was learnt.' })
  readonly learntAt!: string;
}
