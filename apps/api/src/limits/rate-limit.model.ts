import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';

@ObjectType('RateLimit', { description: 'What this request costs, and what is left of the minute.' })
export class RateLimit {
  @Field(() => Int, { nullable: true, description: 'Points a minute for whoever asks; null: no limit.' })
  readonly limit!: number | null;

  @Field(() => Int, {
    description:
      'Points of this request: 1, and 1 for each list or look-up, and 1 for every thousand values it could return.',
  })
  readonly cost!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Points left of this minute, this request paid; null: no limit.',
  })
  readonly remaining!: number | null;

  @Field(() => DateTime, { description: 'When the minute ends and all points are there again.' })
  readonly resetAt!: string;

  @Field(() => String, { description: 'Whom the points are counted for: a person, a key, or a network.' })
  readonly identity!: string;
}
