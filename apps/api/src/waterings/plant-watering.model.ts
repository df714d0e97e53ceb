import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';

/** Names of the schema to values of the domain. */
export const WateringLevel = { IN_TIME: 'in_time', AMBER: 'amber', RED: 'red', UNKNOWN: 'unknown' } as const;
export type WateringLevel = (typeof WateringLevel)[keyof typeof WateringLevel];

registerEnumType(WateringLevel, {
  name: 'WateringLevel',
  description: 'How overdue a plant’s watering is. The hours are the museum’s to set.',
  valuesMap: {
    IN_TIME: { description: 'Within the last day.' },
    AMBER: { description: 'More than a day ago.' },
    RED: { description: 'More than two days ago.' },
    UNKNOWN: { description: 'Nobody knows when it was watered, or it is away.' },
  },
});

@ObjectType('PlantWatering', { description: 'Whether a plant was watered in time.' })
export class PlantWatering {
  @Field(() => WateringLevel, { description: 'At the moment of asking.' })
  readonly level!: WateringLevel;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it becomes, or became, amber; null where the level is not known.',
  })
  readonly amberAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it becomes, or became, red; null where the level is not known.',
  })
  readonly redAt!: string | null;
}
