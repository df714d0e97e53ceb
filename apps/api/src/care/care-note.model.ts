import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { weighing } from '../limits/complexity.js';
import { Person } from '../mutations/person.model.js';

// 4,000 characters at some 30 bytes a common value.
const TEXT_WEIGHT = 130;

@ObjectType('CareNote', {
  implements: () => [Node],
  description: 'What one of the staff wrote down about a plant.',
})
export class CareNote extends Node {
  @weighing(TEXT_WEIGHT)
  @Field(() => String, { description: 'As it was written.' })
  readonly text!: string;

  @Field(() => Person, { description: 'Who wrote it.' })
  readonly author!: Person;

  @Field(() => DateTime, { description: 'When.' })
  readonly writtenAt!: string;

  /** The plant's number, for `plant`; not in the schema. */
  readonly plantNumber!: number;
  /** The row's key, for cursors; not in the schema. */
  readonly noteId!: number;
}

export const CareNoteConnection = connectionOf(CareNote, 'CareNote', 'care notes');

export interface CareNoteRow {
  /** bigint, as text */
  readonly id: string;
  readonly plant_id: number;
  readonly text: string;
  readonly author_id: string;
  readonly author_name: string;
  readonly written_at: string;
}

export function toCareNote(row: CareNoteRow): CareNote {
  return {
    id: toGlobalId('CareNote', row.id),
    noteId: Number(row.id),
    plantNumber: row.plant_id,
    text: row.text,
    author: { id: row.author_id, name: row.author_name },
    writtenAt: row.written_at,
  };
}
