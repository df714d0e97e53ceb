import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { Origin } from '../origins/origin.model.js';
import { Plant } from '../plants/plant.model.js';
import { Series } from '../series/series.model.js';

/** Names of the schema to columns of a plant. */
export const CompareBy = { ORIGIN: 'origin', BOTANIST: 'botanist' } as const;
export type CompareBy = (typeof CompareBy)[keyof typeof CompareBy];

registerEnumType(CompareBy, {
  name: 'CompareBy',
  description: 'What plants are grouped by.',
  valuesMap: {
    ORIGIN: { description: 'Where they come from.' },
    BOTANIST: { description: 'Who looks after them.' },
  },
});

@ObjectType('PlantSeries', { description: 'One of several plants that are compared.' })
export class PlantSeries {
  @Field(() => Plant, { description: 'The plant.' })
  readonly plant!: Plant;

  @Field(() => Series, {
    description:
      'Its readings. All that are compared have the same `every` and the same `at`: null where this one has no reading.',
  })
  readonly series!: Series;
}

@ObjectType('GroupSeries', { description: 'One of several groups of plants that are compared.' })
export class GroupSeries {
  @Field(() => ID, { description: 'The `id` of the origin or botanist.' })
  readonly key!: string;

  @Field(() => String, { description: 'What to write beside it: a place or a name.' })
  readonly label!: string;

  @Field(() => Origin, { nullable: true, description: 'The origin, where plants are grouped by it.' })
  readonly origin!: Origin | null;

  @Field(() => Botanist, { nullable: true, description: 'The botanist, where plants are grouped by them.' })
  readonly botanist!: Botanist | null;

  @Field(() => Int, { description: 'How many plants it has.' })
  readonly plants!: number;

  @Field(() => Series, {
    description:
      'The readings of all its plants together: lowest, mean and highest. All that are compared have the same `every` and the same `at`: null where this one has no reading.',
  })
  readonly series!: Series;
}
