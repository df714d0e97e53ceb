import { registerEnumType } from '@nestjs/graphql';

/** Names of the schema to values of the database. */
export const PlantStatus = { ON_DISPLAY: 'on_display', ON_LOAN: 'on_loan', MISSING: 'missing' } as const;
export type PlantStatus = (typeof PlantStatus)[keyof typeof PlantStatus];

registerEnumType(PlantStatus, {
  name: 'PlantStatus',
  description: 'Where a plant is, by its last answer.',
  valuesMap: {
    ON_DISPLAY: { description: 'In the museum, its sensors are asked every minute.' },
    ON_LOAN: { description: 'Lent to another museum; it sends no readings.' },
    MISSING: { description: 'The museum knows no plant of this number any more.' },
  },
});
