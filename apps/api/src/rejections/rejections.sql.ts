import type { Statement } from '../graphql/statement.js';

function selectRejections(withPayload: boolean): string {
  return `SELECT id, source, plant_id, rule, reason, ${withPayload ? 'payload, ' : ''}payload_encoding, received_at, resolved_at, resolution FROM rejection`;
}

export interface RejectionsScan {
  readonly ofPlant: boolean;
  /** Payloads are long, and read only when selected. */
  readonly withPayload: boolean;
  /** From the end: oldest first. */
  readonly backward: boolean;
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
 * `rejections`: newest first, or oldest first for pages from the end; along rejection_received_idx, rejection_plant_idx
 * for those of one plant, rejection_rule_idx for those of one rule, rejection_resolved_idx for those put right.
 * $7 instant and $8 id it lies behind, $9 and $10 those it lies before, null where open; $11 limit. (Instants stand
 * twice: alone they bound the scan.)
 */
export function rejectionsPage({ ofPlant, withPayload, backward }: RejectionsScan): Statement {
  const direction = backward ? 'ASC' : 'DESC';
  return {
    name: `rejections${ofPlant ? '-of-plant' : ''}${withPayload ? '-payload' : ''}${backward ? '-from-end' : ''}`,
    text: `${selectRejections(withPayload)} WHERE ${matches(ofPlant)}
  AND received_at <= coalesce($7::timestamptz, 'infinity') AND ($7::timestamptz IS NULL OR (received_at, id) < ($7, $8::int8))
  AND received_at >= coalesce($9::timestamptz, '-infinity') AND ($9::timestamptz IS NULL OR (received_at, id) > ($9, $10::int8))
ORDER BY received_at ${direction}, id ${direction} LIMIT $11`,
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

/** `rejectionCounts`: what the filters of a list offer. $1 limit. */
export const COUNT_BY_RULE: Statement = {
  name: 'count-rejections-by-rule',
  text: `SELECT rule, source, count(*) FILTER (WHERE resolved_at IS NULL)::int AS open,
  count(*) FILTER (WHERE resolved_at IS NOT NULL)::int AS resolved
FROM rejection GROUP BY rule, source ORDER BY open DESC, rule, source LIMIT $1`,
};
