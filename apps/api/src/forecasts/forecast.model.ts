import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';

@ObjectType('DryDownForecast', {
  description: 'How a plant dries since it was last watered, and when it will need water.',
})
export class DryDownForecast {
  @Field(() => DateTime, { description: 'When this was worked out.' })
  readonly madeAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The watering since which it dries; null where none is known.',
  })
  readonly wateredAt!: string | null;

  @Field(() => Float, {
    description:
      'The soil’s moisture at `madeAt` by the line through the readings since, per cent; not a reading.',
  })
  readonly soilMoisture!: number;

  @Field(() => Float, { description: 'How fast it dries: points of soil moisture an hour, below zero.' })
  readonly pointsPerHour!: number;

  @Field(() => DateTime, {
    description: 'When the soil reaches the lower bound of the plant’s range: in the past where it has.',
  })
  readonly needsWaterAt!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far off such forecasts of this plant have been, in minutes, by the median of its earlier dry-downs; null where there are none to tell by.',
  })
  readonly errorMinutes!: number | null;

  @Field(() => Int, { description: 'How many earlier dry-downs that is told by.' })
  readonly cycles!: number;
}
