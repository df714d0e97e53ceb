import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { UtcDay } from '@palmhouse/domain';
import { UtcDate } from '../graphql/date.scalar.js';
import { KeyedInput } from '../mutations/keyed.input.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';
import { ArchiveDay } from './archive-day.model.js';

export const RestoreTarget = { LIVE: 'live', SCHEMA: 'schema' } as const;
export type RestoreTarget = (typeof RestoreTarget)[keyof typeof RestoreTarget];

registerEnumType(RestoreTarget, {
  name: 'RestoreTarget',
  description: 'Where an archived day is brought back to. What is in the lake stays there: it is a copy.',
  valuesMap: {
    LIVE: { description: 'The live table, for some days; then the archive lets go of it again.' },
    SCHEMA: { description: 'A schema of its own in the database, to be looked at beside the live data.' },
  },
});

@InputType({ description: 'Which archived day, and where to.' })
export class RestoreArchiveDayInput extends KeyedInput {
  @Field(() => UtcDate, { description: 'The day.' })
  readonly day!: UtcDay;

  @Field(() => RestoreTarget, { description: 'Where to.' })
  readonly into!: RestoreTarget;
}

@ObjectType({ description: 'What was set going.' })
export class RestoreArchiveDayPayload {
  @Field(() => ArchiveDay, {
    nullable: true,
    description:
      'The day as it is now: `restoredAt` and `failure` say when it is through; null where nothing was done.',
  })
  readonly archiveDay!: Omit<ArchiveDay, 'label'> | null;

  @Field(() => String, { nullable: true, description: 'What happens next, in a sentence.' })
  readonly message!: string | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
