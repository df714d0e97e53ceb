import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Coverage } from './coverage.model.js';

export const ReadingSource = { LIVE: 'live', ARCHIVE: 'archive' } as const;
export type ReadingSource = (typeof ReadingSource)[keyof typeof ReadingSource];

registerEnumType(ReadingSource, {
  name: 'ReadingSource',
  description: 'Where a reading is kept.',
  valuesMap: {
    LIVE: { description: 'In the database, at hand.' },
    ARCHIVE: { description: 'In the archive, proven; older than a day.' },
  },
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

@ObjectType('ReadingConnection', { description: 'A page of readings, live and archived as one.' })
export class ReadingConnection extends connectionOf(Reading, 'Reading', 'readings', { isAbstract: true }) {
  @Field(() => [Coverage], {
    description:
      'Where the readings of the stretch that this page covers came from, and where there are none: from the stretch’s beginning (or the cursor) to its end, or to the page’s last reading where there is more.',
  })
  readonly coverage!: Coverage[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many readings the whole list has. Counted only when asked for; null, with an error, while archived files cannot be read.',
    complexity: 0, // a statement of its own, without nodes
  })
  readonly totalCount!: number | null;

  @Field(() => Boolean, {
    description:
      'Everything that is kept of that stretch is here; false where archived files could not be read.',
  })
  readonly complete!: boolean;
}
