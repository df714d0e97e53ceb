import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { isAccepted, type ReplayPlan, type Verdict } from '@palmhouse/quarantine';
import { toGlobalId } from '../graphql/global-id.js';

export const ReplayVerdict = {
  STORE: 'store',
  FILL: 'fill',
  JOIN_LATE: 'join_late',
  UPDATE_FACTS: 'update_facts',
  NOTHING_NEW: 'nothing_new',
  STILL_REFUSED: 'still_refused',
  ARCHIVED: 'archived',
  NOT_REPLAYABLE: 'not_replayable',
  RESOLVED: 'resolved',
} as const satisfies Record<Uppercase<Verdict>, Verdict>;

registerEnumType(ReplayVerdict, {
  name: 'ReplayVerdict',
  description:
    'What today’s rules make of a rejection. The first five are accepted: a real run resolves them.',
  valuesMap: {
    STORE: { description: 'A reading that is not there would be stored.' },
    FILL: {
      description: 'An empty value of a reading would be filled; a value that stands never is replaced.',
    },
    JOIN_LATE: {
      description: 'A reading would be stored whose day is archived; the archive’s next run adds it.',
    },
    UPDATE_FACTS: { description: 'What it says of the plant itself would be written.' },
    NOTHING_NEW: {
      description: 'It is understood, and all it says is there, or past: it would be set aside.',
    },
    STILL_REFUSED: { description: 'Refused today as well.' },
    ARCHIVED: { description: 'Its reading is archived without the value, and archived files never change.' },
    NOT_REPLAYABLE: { description: 'There is nothing whole to judge anew, or it came from elsewhere.' },
    RESOLVED: { description: 'Put right before.' },
  },
});

@ObjectType({ description: 'What would become of one rejection.' })
export class ReplayEntry {
  @Field(() => ID, { description: 'The rejection’s `id`.' })
  readonly rejectionId!: string;

  @Field(() => Int, { nullable: true, description: 'The plant that was asked, by the museum’s number.' })
  readonly plantNumber!: number | null;

  @Field(() => String, { description: 'The rule that refused it.' })
  readonly rule!: string;

  @Field(() => ReplayVerdict, { description: 'What would become of it.' })
  readonly verdict!: Verdict;

  @Field(() => Boolean, { description: 'Would a real run put it right?' })
  readonly accepted!: boolean;

  @Field(() => String, { description: 'The verdict in a sentence.' })
  readonly reason!: string;
}

@ObjectType({ description: 'What a real run would do, as the museum is now. Nothing was changed.' })
export class ReplayDryRun {
  @Field(() => String, {
    description: 'Names this dry run; the real one needs it, and does exactly this or nothing.',
  })
  readonly plan!: string;

  @Field(() => Int, { description: 'How many rejections were looked at.' })
  readonly looked!: number;

  @Field(() => Int, { description: 'How many of them a real run would put right.' })
  readonly accepted!: number;

  @Field(() => [ReplayEntry], { description: 'Each of them, in the order they arrived.' })
  readonly entries!: ReplayEntry[];

  @Field(() => Boolean, { description: 'Are there more that are meant? Look on with `after: endCursor`.' })
  readonly hasMore!: boolean;

  @Field(() => String, { nullable: true, description: 'Where this dry run ends; null where ids were given.' })
  readonly endCursor!: string | null;
}

export function toEntries({ entries }: ReplayPlan): ReplayEntry[] {
  return entries.map((entry) => ({
    rejectionId: toGlobalId('Rejection', entry.id),
    plantNumber: entry.plantId,
    rule: entry.rule,
    verdict: entry.verdict,
    accepted: isAccepted(entry),
    reason: entry.reason,
  }));
}
