import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PlantRanges } from '../care/ranges.model.js';
import { Botanist } from '../botanists/botanist.model.js';
import { connectionOf } from '../graphql/connection.model.js';
import { DryDownForecast } from '../forecasts/forecast.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { weighing } from '../limits/complexity.js';
import { Node } from '../graphql/node.model.js';
import { Origin } from '../origins/origin.model.js';
import { Reading } from '../readings/reading.model.js';
import { PlantState } from '../states/plant-state.model.js';
import { PlantStatus } from './plant-status.enum.js';

// Some are 500 characters long.
const ADDRESS_WEIGHT = 15;

@ObjectType('PlantImage', { description: 'A picture of the plant’s kind, and what it may be used for.' })
export class PlantImage {
  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { description: 'The picture, as large as there is one.' })
  readonly url!: string;

  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { nullable: true, description: 'A small version.' })
  readonly thumbnailUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'The licence by name.' })
  readonly licenceName!: string | null;

  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { nullable: true, description: 'The licence’s text.' })
  readonly licenceUrl!: string | null;
}

@ObjectType('Plant', { implements: () => [Node], description: 'A plant of the museum’s living collection.' })
export class Plant extends Node {
  @Field(() => Int, { description: 'The number the museum gave it.' })
  readonly number!: number;

  @Field(() => String, {
    description: 'Common name; `Plant 43` for one that has been away since before Palmhouse first asked.',
  })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Botanical name, where the museum gives one.' })
  readonly scientificName!: string | null;

  @Field(() => PlantStatus, { description: 'Where it is.' })
  readonly status!: PlantStatus;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  readonly statusSince!: string;

  @Field(() => PlantStatus, {
    nullable: true,
    description:
      'Where the source last said it is; null before it has. Differs from `status` where people say otherwise.',
  })
  readonly sourceStatus!: PlantStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Life cycle, such as `Perennial`; only the museum’s oldest records have it.',
  })
  readonly cycle!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The light it likes, such as `full sun`; only the museum’s oldest records have it.',
  })
  readonly sunlight!: string[] | null;

  @Field(() => PlantImage, { nullable: true, description: 'A picture, where there is a usable one.' })
  readonly image!: PlantImage | null;

  @Field(() => Botanist, { nullable: true, description: 'Who looks after it.' })
  readonly botanist!: Botanist | null;

  @Field(() => Botanist, {
    nullable: true,
    description: 'Whom the source last named. Differs from `botanist` where people say otherwise.',
  })
  readonly sourceBotanist!: Botanist | null;

  @Field(() => PlantRanges, { description: 'What it likes.' })
  readonly ranges!: PlantRanges;

  @Field(() => Origin, { nullable: true, description: 'Where it comes from.' })
  readonly origin!: Origin | null;

  @Field(() => Reading, { nullable: true, description: 'Its newest reading, however old.' })
  readonly latestReading!: Reading | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last watered, as far as is known.' })
  readonly lastWateredAt!: string | null;

  /** Null where it is not selected. */
  @Field(() => PlantState, { description: 'How it fares, as care judges it.' })
  readonly state!: PlantState | null;

  @Field(() => DryDownForecast, {
    nullable: true,
    description: 'When it will need water; null while there is too little to tell by.',
  })
  readonly forecast!: DryDownForecast | null;
}

export const PlantConnection = connectionOf(Plant, 'Plant', 'plants');
