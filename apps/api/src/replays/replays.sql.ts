import type { Statement } from '../graphql/statement.js';

/** `replay`, `node`: by the key. $1 ids. */
export const REPLAYS_BY_ID: Statement = {
  name: 'replays-by-id',
  text: `SELECT id::text, state, cardinality(rejection_ids) AS looked, accepted, requested_by_id, requested_by_name,
  requested_at, finished_at, failure
FROM rejection_replay WHERE id = ANY ($1::int8[])`,
};
