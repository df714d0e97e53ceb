import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';
import { Plant } from '../plants/plant.model.js';
import { CareNote } from './care-note.model.js';

const PLANT = {
  nullable: true,
  description: 'The plant as it is then; null where nothing was done.',
} as const;

@ObjectType({ description: 'What became of the wish.' })
export class SetPlantRangesPayload {
  @Field(() => Plant, PLANT)
  readonly plant!: Plant | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What became of the wish.' })
export class AssignBotanistPayload {
  @Field(() => Plant, PLANT)
  readonly plant!: Plant | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What became of the wish.' })
export class SetPlantStatusPayload {
  @Field(() => Plant, PLANT)
  readonly plant!: Plant | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What became of the wish.' })
export class AddCareNotePayload {
  @Field(() => CareNote, { nullable: true, description: 'The note; null where nothing was done.' })
  readonly careNote!: CareNote | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
