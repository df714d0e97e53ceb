import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Json } from '../graphql/json.scalar.js';
import { Node } from '../graphql/node.model.js';
import { toPayload } from './payload.js';

@ObjectType('Rejection', {
  implements: () => [Node],
  description: 'Something that arrived and was refused, kept whole with the rule that refused it.',
})
export class Rejection extends Node {
  @Field(() => String, { description: 'Where it came from.' })
  readonly source!: string;

  @Field(() => Int, { nullable: true, description: 'The plant that was asked, by the museum’s number.' })
  readonly plantNumber!: number | null;

  @Field(() => String, { description: 'The rule by its stable name, such as `temperature-range`.' })
  readonly rule!: string;

  @Field(() => String, { description: 'What was refused and what was kept, in a sentence.' })
  readonly reason!: string;

  @Field(() => Json, {
    description:
      'What came: as JSON where it is JSON, else as text; `{ encoding: "base64", data }` where the bytes are no text.',
  })
  readonly payload!: unknown;

  @Field(() => DateTime, { description: 'When it arrived.' })
  readonly receivedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was put right or set aside; null while it is open.',
  })
  readonly resolvedAt!: string | null;
}

export const RejectionConnection = connectionOf(Rejection, 'Rejection', 'rejections');

export interface RejectionRow {
  /** bigint, as text */
  readonly id: string;
  readonly source: string;
  readonly plant_id: number | null;
  readonly rule: string;
  readonly reason: string;
  readonly payload: string;
  readonly payload_encoding: 'base64' | 'utf8';
  readonly received_at: string;
  readonly resolved_at: string | null;
}

/** A rejection with what cursors need. */
export interface RejectionNode extends Rejection {
  readonly rejectionId: number;
}

export function toRejection(row: RejectionRow): RejectionNode {
  return {
    id: toGlobalId('Rejection', row.id),
    rejectionId: Number(row.id),
    source: row.source,
    plantNumber: row.plant_id,
    rule: row.rule,
    reason: row.reason,
    get payload() {
      return toPayload(row.payload, row.payload_encoding);
    },
    receivedAt: row.received_at,
    resolvedAt: row.resolved_at,
  };
}
