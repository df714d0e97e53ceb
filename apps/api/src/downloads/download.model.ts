import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { weighing } from '../limits/complexity.js';

export const DownloadFormat = { CSV: 'csv', PARQUET: 'parquet' } as const;
export type DownloadFormat = (typeof DownloadFormat)[keyof typeof DownloadFormat];

registerEnumType(DownloadFormat, {
  name: 'DownloadFormat',
  description: 'How a file of readings is written.',
  valuesMap: {
    CSV: { description: 'Text with a header line; instants by the clocks of a time zone of your choice.' },
    PARQUET: { description: 'For programs: columns, typed and packed; instants in UTC.' },
  },
});

const ADDRESS_WEIGHT = 5;

@ObjectType('Download', { description: 'Where a file can be fetched.' })
export class Download {
  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, {
    description: 'Path and query, at this API’s address. Fetched by GET, with the same sign-in as a query.',
  })
  readonly url!: string;
}
