import { registerEnumType } from '@nestjs/graphql';

/** Names of the schema to values of the database. */
export const Channel = { SOIL_MOISTURE: 'soil_moisture', TEMPERATURE: 'temperature' } as const;
export type Channel = (typeof Channel)[keyof typeof Channel];

registerEnumType(Channel, {
  name: 'Channel',
  description: 'What a plant’s sensor measures.',
  valuesMap: {
    SOIL_MOISTURE: { description: 'Percent, 0 to 100.' },
    TEMPERATURE: { description: 'Degrees Celsius.' },
  },
});
