import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';

export const WateringSource = { REPORTED: 'reported', DETECTED: 'detected', BOTH: 'both' } as const;
export type WateringSource = (typeof WateringSource)[keyof typeof WateringSource];

registerEnumType(WateringSource, {
  name: 'WateringSource',
  description: 'How a watering became known.',
  valuesMap: {
    REPORTED: { description: 'A reading named it as the last watering.' },
    DETECTED: { description: 'The soil moisture showed it.' },
    BOTH: { description: 'A reading named it, and the soil moisture showed it.' },
  },
});

@ObjectType('Watering', { description: 'A plant was watered. Kept for ever.' })
export class Watering {
  @Field(() => DateTime, { description: 'When; with the plant, its identity.' })
  readonly wateredAt!: string;

  @Field(() => WateringSource, { description: 'How it became known.' })
  readonly source!: WateringSource;
}

export const WateringConnection = connectionOf(Watering, 'Watering', 'waterings');
