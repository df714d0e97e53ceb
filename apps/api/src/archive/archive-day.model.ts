import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { UtcDate } from '../graphql/date.scalar.js';
import { DateTime } from '../graphql/date-time.scalar.js';

export const ArchiveState = {
  PLANNED: 'planned',
  WRITTEN: 'written',
  VERIFIED: 'verified',
  CUT_OVER: 'cut_over',
  PRUNED: 'pruned',
} as const;
export type ArchiveState = (typeof ArchiveState)[keyof typeof ArchiveState];

registerEnumType(ArchiveState, {
  name: 'ArchiveState',
  description: 'How far a day has come on its way into the lake.',
  valuesMap: {
    PLANNED: { description: 'Its turn has come; nothing of it is written for good.' },
    WRITTEN: { description: 'Its files lie in the lake; nobody goes by them yet.' },
    VERIFIED: { description: 'Every byte was read back and every value compared; its manifest stands.' },
    CUT_OVER: { description: 'Readers go by the lake. Passed in the same instant as PRUNED.' },
    PRUNED: { description: 'Its rows have left the database: the day is archived.' },
  },
});

export const ArchiveDataset = {
  READINGS: 'readings',
  READINGS_CSV: 'readings_csv',
  DAILY: 'daily',
} as const;
export type ArchiveDataset = (typeof ArchiveDataset)[keyof typeof ArchiveDataset];

registerEnumType(ArchiveDataset, {
  name: 'ArchiveDataset',
  description: 'What a file in the lake holds.',
  valuesMap: {
    READINGS: { description: 'Readings, as Parquet.' },
    READINGS_CSV: { description: 'The same readings as gzipped CSV, where that is switched on.' },
    DAILY: { description: 'A summary of the day by plant, as Parquet.' },
  },
});

@ObjectType('ArchiveFile', {
  description: 'A file in the lake. It never changes; its name holds its SHA-256.',
})
export class ArchiveFile {
  @Field(() => String, { description: 'Its key below the lake’s address.' })
  readonly key!: string;

  @Field(() => ArchiveDataset, { description: 'What it holds.' })
  readonly dataset!: ArchiveDataset;

  @Field(() => Float, { description: 'How many rows it has.' })
  readonly rows!: number;

  @Field(() => Float, { description: 'Its size in bytes.' })
  readonly bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'The number of the first plant in it.' })
  readonly firstPlant!: number;

  @Field(() => Int, { description: 'The number of the last plant in it.' })
  readonly lastPlant!: number;
}

@ObjectType('ArchiveDay', { description: 'A UTC day on its way into the lake, or archived there.' })
export class ArchiveDay {
  @Field(() => UtcDate, { description: 'The day; its identity.' })
  readonly day!: string;

  @Field(() => String, { description: 'The day as people write it: `Thu 31 Aug 2023`.' })
  readonly label!: string;

  @Field(() => ArchiveState, { description: 'How far it has come.' })
  readonly state!: ArchiveState;

  @Field(() => Int, {
    description:
      'The version of its manifest that readers go by; grows when late readings join. 0: none yet.',
  })
  readonly version!: number;

  @Field(() => Float, { description: 'Readings in its archived files.' })
  readonly readings!: number;

  @Field(() => Float, { description: 'Bytes of its archived readings.' })
  readonly bytes!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When every value was last compared before the rows left.',
  })
  readonly verifiedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its rows left the database.' })
  readonly prunedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last brought back into the database.' })
  readonly restoredAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a day that was brought back stays live.',
  })
  readonly keptLiveUntil!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a rehearsal last restored it and found every value.',
  })
  readonly provenAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last run failed; null when it went well.' })
  readonly failure!: string | null;
}

export const ArchiveDayConnection = connectionOf(ArchiveDay, 'ArchiveDay', 'archive days');
