import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
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

export const WateringVerdict = {
  CONFIRMED: 'confirmed',
  REPORTED_NOT_SEEN: 'reported_not_seen',
  SEEN_NOT_REPORTED: 'seen_not_reported',
  UNDECIDED: 'undecided',
} as const;
export type WateringVerdict = (typeof WateringVerdict)[keyof typeof WateringVerdict];

registerEnumType(WateringVerdict, {
  name: 'WateringVerdict',
  description: 'What becomes of a watering when the source’s word is held against the soil’s.',
  valuesMap: {
    CONFIRMED: { description: 'The source reported it, and the soil moisture showed it.' },
    REPORTED_NOT_SEEN: { description: 'The source reported it; the soil moisture did not show it.' },
    SEEN_NOT_REPORTED: { description: 'The soil moisture showed it; the source has not reported it.' },
    UNDECIDED: {
      description: 'The source reported it; the soil has not been looked at yet, or cannot be any more.',
    },
  },
});

@ObjectType('Watering', { description: 'A plant was watered. Kept for ever.' })
export class Watering {
  @Field(() => DateTime, { description: 'When; with the plant, its identity.' })
  readonly wateredAt!: string;

  @Field(() => WateringSource, { description: 'How it became known.' })
  readonly source!: WateringSource;

  @Field(() => WateringVerdict, { description: 'Whether the source’s word and the soil agree.' })
  readonly verdict!: WateringVerdict;

  @Field(() => Float, {
    nullable: true,
    description: 'The soil moisture before it, per cent; null where the soil did not show it.',
  })
  readonly moistureBefore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The soil moisture after it, per cent; null where the soil did not show it.',
  })
  readonly moistureAfter!: number | null;
}

export const WateringConnection = connectionOf(Watering, 'Watering', 'waterings');
