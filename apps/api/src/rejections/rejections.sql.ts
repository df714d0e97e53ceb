import type { Statement } from '../graphql/statement.js';

const SELECT_REJECTIONS = `SELECT id, source, plant_id, rule, reason, payload, payload_encoding, received_at, resolved_at FROM rejection`;

/** $1 source, $2 rule, $3 plant, $4 resolved, $5 from, $6 to; null where not asked for. */
function matches(ofPlant: boolean): string {
  return `($1::text IS NULL OR source = $1)
  AND ($2::text IS NULL OR rule = $2)
  AND ${ofPlant ? 'plant_id = $3' : '$3::int4 IS NULL'}
  AND ($4::bool IS NULL OR (resolved_at IS NOT NULL) = $4)
  AND received_at >= coalesce($5::timestamptz, '-infinity') AND received_at < coalesce($6::timestamptz, 'infinity')`;
}

/**
 * `rejections`: newest first, along rejection_received_idx, or rejection_plant_idx for those of one plant.
 * $7 instant and $8 id it lies behind, null at the start; $9 limit. (The instant stands twice: alone it bounds the scan.)
 */
export function rejectionsPage(ofPlant: boolean): Statement {
  return {
    name: ofPlant ? 'rejections-of-plant' : 'rejections',
    text: `${SELECT_REJECTIONS} WHERE ${matches(ofPlant)}
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
export const REJECTIONS_BY_ID: Statement = {
  name: 'rejections-by-id',
  text: `${SELECT_REJECTIONS} WHERE id = ANY ($1::int8[])`,
};
