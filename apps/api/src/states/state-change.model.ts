import { Field, ObjectType } from '@nestjs/graphql';
import { Channel } from '../graphql/channel.enum.js';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { CareState, TroubleKind } from './state.enums.js';

@ObjectType('PlantStateChange', {
  description: 'Care’s judgement of one thing that is measured of a plant became another.',
})
export class StateChange {
  @Field(() => DateTime, { description: 'From when on it held.' })
  readonly at!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null: it still holds.' })
  readonly until!: string | null;

  @Field(() => Channel, { description: 'Of what.' })
  readonly channel!: Channel;

  @Field(() => CareState, { description: 'The judgement.' })
  readonly state!: CareState;

  @Field(() => TroubleKind, {
    nullable: true,
    description: 'What was the matter; null where the state says it all.',
  })
  readonly kind!: TroubleKind | null;

  @Field(() => Boolean, { description: 'Was it far from its own baseline, whatever else was the matter?' })
  readonly unusual!: boolean;

  @Field(() => String, { description: 'Why, in a sentence with the numbers.' })
  readonly reason!: string;
}

export const StateChangeConnection = connectionOf(
  StateChange,
  'PlantStateChange',
  'changes of a plant’s state',
);
