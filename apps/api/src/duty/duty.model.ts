import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { Person } from '../mutations/person.model.js';

@ObjectType('BotanistAbsence', {
  implements: () => [Node],
  description: 'A botanist is away, and somebody stands in: alerts go there instead.',
})
export class BotanistAbsence extends Node {
  @Field(() => DateTime, { description: 'From when.' })
  readonly from!: string;

  @Field(() => DateTime, { description: 'Until when; back at this instant.' })
  readonly until!: string;

  @Field(() => Person, { description: 'Who said so.' })
  readonly saidBy!: Person;

  /** The rows' keys, for what is looked up below; not in the schema. */
  readonly botanistKey!: number;
  readonly coverKey!: number;
}

@ObjectType('QuietHours', {
  description:
    'When a botanist wants no mail, by the museum’s clocks; over midnight where `until` is the earlier.',
})
export class QuietHours {
  @Field(() => String, { description: 'Their first minute, `HH:MM`.' })
  readonly from!: string;

  @Field(() => String, { description: 'The first minute after them, `HH:MM`.' })
  readonly until!: string;
}

export interface AbsenceRow {
  /** bigint, as text */
  readonly id: string;
  readonly botanist_id: number;
  readonly cover_id: number;
  readonly from_at: string;
  readonly until_at: string;
  readonly said_by_id: string;
  readonly said_by_name: string;
}

export function toAbsence(row: AbsenceRow): BotanistAbsence {
  return {
    id: toGlobalId('BotanistAbsence', row.id),
    botanistKey: row.botanist_id,
    coverKey: row.cover_id,
    from: row.from_at,
    until: row.until_at,
    saidBy: { id: row.said_by_id, name: row.said_by_name },
  };
}

/** How a botanist wants to be written to. */
export interface Preferences {
  readonly quietHours: QuietHours | null;
  readonly wantsDigest: boolean;
}

/** Of whoever has said nothing. */
export const NO_PREFERENCES: Preferences = { quietHours: null, wantsDigest: true };
