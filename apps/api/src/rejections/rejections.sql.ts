import type { Statement } from '../graphql/statement.js';

function selectRejections(withPayload: boolean): string {
  return `SELECT id, source, plant_id, rule, reason, ${withPayload ? 'payload, ' : ''}payload_encoding, received_at, resolved_at, resolution FROM rejection`;
}

export interface RejectionsScan {
  readonly ofPlant: boolean;
  /** Payloads are long, and read only when selected. */
  readonly withPayload: boolean;
}

/** $1 source, $2 rule, $3 plant, $4 resolved, $5 from, $6 to; null where not asked for. */
function matches(ofPlant: boolean): string {
  return `($1::text IS NULL OR source = $1)
  AND ($2::text IS NULL OR rule = $2)
  AND ${ofPlant ? 'plant_id = $3' : '$3::int4 IS NULL'}
  AND ($4::bool IS NULL OR (resolved_at IS NOT NULL) = $4)
  AND received_at >= coalesce($5::timestamptz, '-infinity') AND received_at < coalesce($6::timestamptz, 'infinity')`;
}

/**
 * `rejections`: newest first, along rejection_received_idx, rejection_plant_idx for those of one plant,
 * rejection_rule_idx for those of one rule, rejection_resolved_idx for those put right.
 * $7 instant and $8 id it lies behind, null at the start; $9 limit. (The instant stands twice: alone it bounds the scan.)
 */
export function rejectionsPage({ ofPlant, withPayload }: RejectionsScan): Statement {
  return {
    name: `rejections${ofPlant ? '-of-plant' : ''}${withPayload ? '-payload' : ''}`,
    text: `${selectRejections(withPayload)} WHERE ${matches(ofPlant)}
  AND received_at <= coalesce($7::timestamptz, 'infinity') AND ($7::timestamptz IS NULL OR (received_at, id) < ($7, $8::int8))
ORDER BY received_at DESC, id DESC LIMIT $9`,
  };
}

/** `rejections { totalCount }`. */
export function countRejections(ofPlant: boolean): Statement {
  return {
    name: ofPlant ? 'count-rejections-of-plant' : 'count-rejections',
    text: `SELECT count(*)::int AS total FROM rejection WHERE ${matches(ofPlant)}`,
  };
}

/** `node`: by the key. $1 ids. */
export function rejectionsById(withPayload: boolean): Statement {
  return {
    name: `rejections-by-id${withPayload ? '-payload' : ''}`,
    text: `${selectRejections(withPayload)} WHERE id = ANY ($1::int8[])`,
  };
}
