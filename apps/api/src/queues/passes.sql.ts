import type { Statement } from '../graphql/statement.js';

/** Each ticket: what has run out goes first, so that the table holds an hour of passes. $1 now. */
export const TIDY_PASSES: Statement = {
  name: 'tidy-queue-board-passes',
  text: 'DELETE FROM queue_board_pass WHERE expires_at <= $1',
};

/** Each ticket. $1 hash, $2 and $3 who, $4 may change, $5 expires. */
export const INSERT_TICKET: Statement = {
  name: 'insert-queue-board-ticket',
  text: `INSERT INTO queue_board_pass (secret_sha256, kind, by_id, by_name, may_change, expires_at)
VALUES ($1, 'ticket', $2, $3, $4, $5)`,
};

/** Each entering: of several with one ticket, one deletes it and goes in. $1 ticket, $2 session, $3 now, $4 expires. */
export const TICKET_TO_SESSION: Statement = {
  name: 'queue-board-ticket-to-session',
  text: `WITH ticket AS (
  DELETE FROM queue_board_pass WHERE secret_sha256 = $1 AND kind = 'ticket' RETURNING by_id, by_name, may_change, expires_at)
INSERT INTO queue_board_pass (secret_sha256, kind, by_id, by_name, may_change, expires_at)
SELECT $2, 'session', by_id, by_name, may_change, $4 FROM ticket WHERE expires_at > $3 RETURNING 1`,
};

/** Each request to the board; a key that was revoked or has run out ends what was opened with it. $1 hash, $2 now. */
export const SELECT_SESSION: Statement = {
  name: 'select-queue-board-session',
  steady: true,
  text: `SELECT by_id AS id, by_name AS name, may_change AS "mayChange" FROM queue_board_pass
WHERE secret_sha256 = $1 AND kind = 'session' AND expires_at > $2 AND NOT EXISTS (
  SELECT FROM api_key WHERE 'key:' || prefix = by_id AND (revoked_at IS NOT NULL OR api_key.expires_at <= $2))`,
};
