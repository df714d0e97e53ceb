import { registerEnumType } from '@nestjs/graphql';

/** Names of the schema to values of the database. */
export const PlantStatus = { ON_DISPLAY: 'on_display', ON_LOAN: 'on_loan', MISSING: 'missing' } as const;
export type PlantStatus = (typeof PlantStatus)[keyof typeof PlantStatus];

registerEnumType(PlantStatus, {
  name: 'PlantStatus',
  description: 'Where a plant is: by what the source last said that was new, or by what people said since.',
  valuesMap: {
    ON_DISPLAY: { description: 'In the museum, its sensors are asked every minute.' },
    ON_LOAN: { description: 'Lent to another museum.' },
    MISSING: { description: 'The museum knows no plant of this number any more.' },
  },
});
