import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UtcDate } from '../graphql/date.scalar.js';
import { DateTime } from '../graphql/date-time.scalar.js';

export const StorageLevel = { OK: 'ok', NEARLY_FULL: 'nearly_full', UNKNOWN: 'unknown' } as const;
export type StorageLevel = (typeof StorageLevel)[keyof typeof StorageLevel];

registerEnumType(StorageLevel, {
  name: 'StorageLevel',
  description: 'Whether there is room left.',
  valuesMap: {
    OK: { description: 'There is room.' },
    NEARLY_FULL: { description: 'The share used has passed STORAGE_WARN_SHARE (four fifths).' },
    UNKNOWN: { description: 'Nobody has measured, or nobody knows how much there may be.' },
  },
});

export const CapacityKind = { QUOTA: 'quota', DISK: 'disk' } as const;
export type CapacityKind = (typeof CapacityKind)[keyof typeof CapacityKind];

registerEnumType(CapacityKind, {
  name: 'CapacityKind',
  description: 'What bounds the storage.',
  valuesMap: {
    QUOTA: { description: 'An allowance for the database (STORAGE_QUOTA_BYTES).' },
    DISK: { description: 'The disk that the database lies on, with all else on it.' },
  },
});

@ObjectType('StoredReadings', { description: 'What one side keeps of the readings.' })
export class StoredReadings {
  @Field(() => Float, { description: 'How many readings; of the live side PostgreSQL’s estimate.' })
  readonly readings!: number;

  @Field(() => Float, { description: 'Bytes they take, indexes included.' })
  readonly bytes!: number;

  @Field(() => Int, { description: 'Over how many UTC days.' })
  readonly days!: number;

  @Field(() => UtcDate, { nullable: true, description: 'The oldest of these days.' })
  readonly oldestDay!: string | null;

  @Field(() => UtcDate, { nullable: true, description: 'The newest of these days.' })
  readonly newestDay!: string | null;
}

@ObjectType('Storage', {
  description: 'How full the database’s home is, how it grows, and when it will be full.',
})
export class Storage {
  @Field(() => Float, { description: 'Bytes of the database, now.' })
  readonly databaseBytes!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Bytes that count against the capacity, when last measured.',
  })
  readonly usedBytes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Bytes there may be; null where nobody knows.' })
  readonly capacityBytes!: number | null;

  @Field(() => CapacityKind, { nullable: true, description: 'What the capacity is.' })
  readonly capacityKind!: CapacityKind | null;

  @Field(() => Float, { nullable: true, description: 'Share of the capacity that is used: 0 empty, 1 full.' })
  readonly share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Bytes it grows a day, judged by the daily peaks of two weeks; null while there is too little to judge by.',
  })
  readonly growthBytesPerDay!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Days until the capacity is used up at that growth; null where it does not grow or nobody knows.',
  })
  readonly daysToFull!: number | null;

  @Field(() => StorageLevel, { description: 'Whether there is room left.' })
  readonly level!: StorageLevel;

  @Field(() => DateTime, { nullable: true, description: 'When it was last measured; null: never yet.' })
  readonly sampledAt!: string | null;
}
