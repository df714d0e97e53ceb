import type { Statement } from '../graphql/statement.js';

/** Each keyed mutation: what is older than a day, a hundred at most, so that the table never outgrows a day. $1 before. */
export const TIDY_KEYS: Statement = {
  name: 'tidy-idempotency-keys',
  text: `DELETE FROM idempotency_key WHERE (identity, key) IN (
  SELECT identity, key FROM idempotency_key WHERE created_at < $1 ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED)`,
};

/** Each keyed mutation: its own key of days ago is free again. $1 identity, $2 key, $3 before. */
export const FORGET_KEY: Statement = {
  name: 'forget-idempotency-key',
  text: `DELETE FROM idempotency_key WHERE identity = $1 AND key = $2 AND created_at < $3`,
};

/** The first one with a key; a second waits here until the first is through. $1 identity, $2 key, $3 request, $4 now. */
export const TAKE_KEY: Statement = {
  name: 'take-idempotency-key',
  text: `INSERT INTO idempotency_key (identity, key, request, created_at) VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING RETURNING 1`,
};

/** $1 identity, $2 key. */
export const FIRST_ANSWER: Statement = {
  name: 'first-answer',
  text: `SELECT request, answer FROM idempotency_key WHERE identity = $1 AND key = $2`,
};

/** $1 identity, $2 key, $3 answer. */
export const KEEP_ANSWER: Statement = {
  name: 'keep-answer',
  text: `UPDATE idempotency_key SET answer = $3 WHERE identity = $1 AND key = $2`,
};

/** Each change a person makes. $1 at, $2 and $3 who, $4 action, $5 subject, $6 input. */
export const INSERT_AUDIT: Statement = {
  name: 'insert-audit-entry',
  text: `INSERT INTO audit_entry (at, by_id, by_name, action, subject, input) VALUES ($1, $2, $3, $4, $5, $6)`,
};
