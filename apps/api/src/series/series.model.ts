import { Field, Float, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Duration } from '../graphql/duration.scalar.js';
import { Coverage } from '../readings/coverage.model.js';

@ObjectType('SeriesColumn', {
  description:
    'One channel of a series: three lists, each as long as `at`. Null where a bucket holds no value of this channel.',
})
export class SeriesColumn {
  @Field(() => [Float], { nullable: 'items', description: 'The lowest value of each bucket.' })
  readonly min!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The mean of each bucket’s values.' })
  readonly mean!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The highest value of each bucket.' })
  readonly max!: readonly (number | null)[];
}

@ObjectType('Series', {
  description:
    'Readings as columns, live and archived as one. Reading by reading where they are few (`every` is null, and minimum, mean and maximum are the value), else in buckets that keep minimum, mean and maximum, so that no peak is lost. Buckets begin at multiples of `every` since 1970 UTC, and those at both ends of the range are whole: a bucket is the same in whichever range it is asked for. Buckets without a reading are left out.',
})
export class Series {
  @Field(() => [DateTime], {
    description: 'When: the beginning of each bucket, or the instant of each reading. Rising.',
  })
  readonly at!: readonly string[];

  @Field(() => SeriesColumn, { description: 'Degrees Celsius.' })
  readonly temperature!: SeriesColumn;

  @Field(() => SeriesColumn, { description: 'Soil moisture in per cent.' })
  readonly soilMoisture!: SeriesColumn;

  @Field(() => Duration, {
    nullable: true,
    description: 'The length of a bucket; null where each reading stands for itself.',
  })
  readonly every!: number | null;

  @Field(() => [Coverage], {
    description:
      'Where the readings came from, and where there are none: from the range’s beginning to its end or to now (with buckets, to whole ones), without holes. By the minute; where hourly summaries answer (buckets of whole hours), by the hour.',
  })
  readonly coverage!: readonly Coverage[];

  @Field(() => Boolean, {
    description:
      'Everything that is kept of the range is in it; false where archived files could not be read, which `coverage` names.',
  })
  readonly complete!: boolean;
}
