import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';

export const CoverageSource = { LIVE: 'live', ARCHIVE: 'archive', GAP: 'gap' } as const;
export type CoverageSource = (typeof CoverageSource)[keyof typeof CoverageSource];

registerEnumType(CoverageSource, {
  name: 'CoverageSource',
  description: 'Where a stretch of readings came from.',
  valuesMap: {
    LIVE: { description: 'From the database.' },
    ARCHIVE: { description: 'From the archive.' },
    GAP: { description: 'There is nothing here; `reason` says why.' },
  },
});

export const GapReason = { NO_READINGS: 'no_readings', UNREADABLE: 'unreadable' } as const;
export type GapReason = (typeof GapReason)[keyof typeof GapReason];

registerEnumType(GapReason, {
  name: 'GapReason',
  description: 'Why there is nothing in a stretch.',
  valuesMap: {
    NO_READINGS: { description: 'No reading was taken for five minutes or more.' },
    UNREADABLE: { description: 'Readings are archived here, but cannot be read just now. Ask again later.' },
  },
});

@ObjectType('Coverage', {
  description: 'A stretch of readings with where it came from. Stretches follow each other without holes.',
})
export class Coverage {
  @Field(() => DateTime, { description: 'Its first instant.' })
  readonly from!: string;

  @Field(() => DateTime, { description: 'The first instant behind it.' })
  readonly to!: string;

  @Field(() => CoverageSource, { description: 'Where its readings came from.' })
  readonly source!: CoverageSource;

  @Field(() => Int, { description: 'How many readings it has.' })
  readonly readings!: number;

  @Field(() => GapReason, { nullable: true, description: 'Of a gap: why. Null otherwise.' })
  readonly reason!: GapReason | null;
}
