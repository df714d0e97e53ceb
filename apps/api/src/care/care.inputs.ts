import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { KeyedInput } from '../mutations/keyed.input.js';
import { PlantStatus } from '../plants/plant-status.enum.js';

export const NOTE_MAX = 4_000;
export const STATUS_NOTE_MAX = 1_000;

@InputType({ description: 'Bounds for a plant, `low` below `high`.' })
export class CareRangeInput {
  @Field(() => Float, { description: 'The lower bound.' })
  readonly low!: number;

  @Field(() => Float, { description: 'The upper bound.' })
  readonly high!: number;
}

@InputType({ isAbstract: true })
abstract class PlantInput extends KeyedInput {
  @Field(() => ID, { description: 'The plant’s `id`.' })
  readonly plantId!: string;
}

@InputType({ description: 'What a plant likes. A range that is left out stays as it is.' })
export class SetPlantRangesInput extends PlantInput {
  @Field(() => CareRangeInput, {
    nullable: true,
    description: 'Of soil moisture, 0 to 100 %; null: back to the museum’s 20 to 98 %.',
  })
  readonly soilMoisture?: CareRangeInput | null;

  @Field(() => CareRangeInput, {
    nullable: true,
    description: 'Of temperature, −15 to 50 °C; null: back to the museum’s 9 to 30 °C.',
  })
  readonly temperature?: CareRangeInput | null;
}

@InputType({ description: 'Who looks after a plant: `botanistId` or `followSource`.' })
export class AssignBotanistInput extends PlantInput {
  @Field(() => ID, { nullable: true, description: 'The botanist’s `id`; null: nobody.' })
  readonly botanistId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true: whomever the source last named (`sourceBotanist`), as if no person had spoken.',
  })
  readonly followSource!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'Whom you take to be its botanist now, null for nobody: where it is another, nothing is done (`CONFLICT`). Left out: whoever it is.',
  })
  readonly expectedBotanistId?: string | null;
}

@InputType({ description: 'Where a plant is: `status` or `followSource`.' })
export class SetPlantStatusInput extends PlantInput {
  @Field(() => PlantStatus, {
    nullable: true,
    description: 'Where it is; `ON_DISPLAY` when it has returned.',
  })
  readonly status?: PlantStatus | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true: what the source last said (`sourceStatus`), as if no person had spoken.',
  })
  readonly followSource!: boolean;

  @Field(() => String, {
    nullable: true,
    description: `Why, for the staff, such as where it was lent to; ${STATUS_NOTE_MAX.toLocaleString('en-GB')} characters at most.`,
  })
  readonly note?: string | null;

  @Field(() => PlantStatus, {
    nullable: true,
    description: 'Where you take it to be now: where it is not, nothing is done (`CONFLICT`).',
  })
  readonly expectedStatus?: PlantStatus | null;
}

@InputType({ description: 'Something to remember of a plant.' })
export class AddCareNoteInput extends PlantInput {
  @Field(() => String, { description: `1 to ${NOTE_MAX.toLocaleString('en-GB')} characters.` })
  readonly text!: string;
}
