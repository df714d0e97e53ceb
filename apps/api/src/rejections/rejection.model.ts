import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Json } from '../graphql/json.scalar.js';
import { Node } from '../graphql/node.model.js';
import { weighing } from '../limits/complexity.js';
import { PAYLOAD_LEVELS, toPayload } from './payload.js';
import { PayloadEncoding } from './payload-encoding.enum.js';

// 64 kB, the longest body a source is read to by default, at some 30 bytes a common value.
const PAYLOAD_WEIGHT = 2_000;

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

  @weighing(PAYLOAD_WEIGHT)
  @Field(() => Json, {
    description:
      'What came, for reading: as JSON where it is JSON, else as text; `{ encoding: "base64", data }` where the bytes are no text. ' +
      `JSON loses what a reader of JSON cannot hold (numbers too long or too large, keys that stand twice), and nested past ${PAYLOAD_LEVELS} levels it stays text. For every character as it came: \`payloadText\`.`,
  })
  readonly payload!: unknown;

  @weighing(PAYLOAD_WEIGHT)
  @Field(() => String, {
    description: 'The body exactly as it came; base64 where it was no text, which `payloadEncoding` tells.',
  })
  readonly payloadText!: string;

  @Field(() => PayloadEncoding, { description: 'How `payloadText` is written: as it came, or as base64.' })
  readonly payloadEncoding!: PayloadEncoding;

  @Field(() => DateTime, { description: 'When it arrived.' })
  readonly receivedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was put right or set aside; null while it is open.',
  })
  readonly resolvedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What became of it, in a sentence; null while it is open.',
  })
  readonly resolution!: string | null;
}

export const RejectionConnection = connectionOf(Rejection, 'Rejection', 'rejections');

export interface RejectionRow {
  /** bigint, as text */
  readonly id: string;
  readonly source: string;
  readonly plant_id: number | null;
  readonly rule: string;
  readonly reason: string;
  /** There when it is selected: a page of them may be megabytes. */
  readonly payload?: string;
  readonly payload_encoding: PayloadEncoding;
  readonly received_at: string;
  readonly resolved_at: string | null;
  readonly resolution: string | null;
}

/** A rejection with what cursors need. */
export interface RejectionNode extends Rejection {
  readonly rejectionId: number;
}

export function toRejection(row: RejectionRow): RejectionNode {
  const payloadText = row.payload ?? '';
  let parsed: { readonly payload: unknown } | undefined;
  return {
    id: toGlobalId('Rejection', row.id),
    rejectionId: Number(row.id),
    source: row.source,
    plantNumber: row.plant_id,
    rule: row.rule,
    reason: row.reason,
    // Parsed when asked for, and once, under however many aliases.
    get payload() {
      parsed ??= { payload: toPayload(payloadText, row.payload_encoding) };
      return parsed.payload;
    },
    payloadText,
    payloadEncoding: row.payload_encoding,
    receivedAt: row.received_at,
    resolvedAt: row.resolved_at,
    resolution: row.resolution,
  };
}
