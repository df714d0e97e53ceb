import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { Person } from '../mutations/person.model.js';

export const ReplayState = {
  WAITING: 'waiting',
  DONE: 'done',
  REFUSED: 'refused',
  FAILED: 'failed',
} as const;
export type ReplayState = (typeof ReplayState)[keyof typeof ReplayState];

registerEnumType(ReplayState, {
  name: 'ReplayState',
  description: 'How far a real run has come. All of it happens at one instant, or nothing.',
  valuesMap: {
    WAITING: { description: 'It waits for ingestion to take it up: seconds, where that is running.' },
    DONE: { description: 'All that its dry run accepted stands.' },
    REFUSED: { description: 'The situation had changed since the dry run: nothing was done.' },
    FAILED: { description: 'It could not be done: nothing was.' },
  },
});

@ObjectType('Replay', {
  implements: () => [Node],
  description: 'A real run over rejections: what today’s rules believe of them is loaded.',
})
export class Replay extends Node {
  @Field(() => ReplayState, { description: 'How far it has come.' })
  readonly state!: ReplayState;

  @Field(() => Int, { description: 'How many rejections it looks at.' })
  readonly looked!: number;

  @Field(() => Int, { nullable: true, description: 'How many it put right; null before it is done.' })
  readonly accepted!: number | null;

  @Field(() => Person, { description: 'Who asked for it.' })
  readonly requestedBy!: Person;

  @Field(() => DateTime, { description: 'When.' })
  readonly requestedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it waits.' })
  readonly finishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why nothing was done, where nothing was.' })
  readonly failure!: string | null;
}

export interface ReplayRow {
  /** bigint, as text */
  readonly id: string;
  readonly state: ReplayState;
  readonly looked: number;
  readonly accepted: number | null;
  readonly requested_by_id: string;
  readonly requested_by_name: string;
  readonly requested_at: string;
  readonly finished_at: string | null;
  readonly failure: string | null;
}

export function toReplay(row: ReplayRow): Replay {
  return {
    id: toGlobalId('Replay', row.id),
    state: row.state,
    looked: row.looked,
    accepted: row.accepted,
    requestedBy: { id: row.requested_by_id, name: row.requested_by_name },
    requestedAt: row.requested_at,
    finishedAt: row.finished_at,
    failure: row.failure,
  };
}
