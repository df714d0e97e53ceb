import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Micros } from '@palmhouse/domain';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Duration } from '../graphql/duration.scalar.js';

@ObjectType('WateringRhythm', { description: 'How often a plant was watered in a stretch of time.' })
export class WateringRhythm {
  @Field(() => Int, { description: 'How many times.' })
  readonly count!: number;

  @Field(() => DateTime, { nullable: true, description: 'The last of these; null where there was none.' })
  readonly lastAt!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description:
      'The median of the times between one of these and the next, to the second; null where there were fewer than two.',
  })
  readonly medianInterval!: Micros | null;
}
