import { Field, ObjectType } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Person } from '../mutations/person.model.js';
import { PlantStatus } from './plant-status.enum.js';

@ObjectType('PlantStatusChange', { description: 'A plant went somewhere else, or to another botanist.' })
export class StatusChange {
  @Field(() => DateTime, { description: 'When it was noticed.' })
  readonly at!: string;

  @Field(() => PlantStatus, {
    nullable: true,
    description: 'The status before; null when the plant was first seen.',
  })
  readonly statusFrom!: PlantStatus | null;

  @Field(() => PlantStatus, { description: 'The status from then on.' })
  readonly statusTo!: PlantStatus;

  @Field(() => Botanist, { nullable: true, description: 'Who looked after it before.' })
  readonly botanistFrom!: Botanist | null;

  @Field(() => Botanist, { nullable: true, description: 'Who looked after it from then on.' })
  readonly botanistTo!: Botanist | null;

  @Field(() => String, { description: 'What brought the change about.' })
  readonly cause!: string;

  @Field(() => Person, { nullable: true, description: 'Who said so; null where it was the source.' })
  readonly by!: Person | null;

  @Field(() => String, { nullable: true, description: 'What they wrote with it.' })
  readonly note!: string | null;
}
