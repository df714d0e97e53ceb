import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';

export const ReadingSource = { LIVE: 'live' } as const;
export type ReadingSource = (typeof ReadingSource)[keyof typeof ReadingSource];

registerEnumType(ReadingSource, {
  name: 'ReadingSource',
  description: 'Where a reading is kept.',
  valuesMap: { LIVE: { description: 'In the database, at hand.' } },
});

@ObjectType('Reading', {
  description:
    'What a plant’s sensors said at one instant, as cleaned: an implausible value is null here and whole in the rejections.',
})
export class Reading {
  @Field(() => DateTime, { description: 'When the sensors took it; with the plant, its identity.' })
  readonly takenAt!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent, 0 to 100; null when the sensor’s value was implausible.',
  })
  readonly soilMoisture!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees Celsius; null when the sensor’s value was implausible.',
  })
  readonly temperature!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'The last watering the plant reported with it.' })
  readonly lastWateredAt!: string | null;

  @Field(() => ReadingSource, { description: 'Where it is kept.' })
  readonly source!: ReadingSource;
}

export const ReadingConnection = connectionOf(Reading, 'Reading', 'readings');
