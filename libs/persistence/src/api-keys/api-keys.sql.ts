const COLUMNS = `id, name, prefix, secret_sha256 AS "secretSha256", roles, created_at AS "createdAt",
  created_by AS "createdBy", expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"`;

/** `palmhouse api-key create`. $1 name, $2 prefix, $3 hash, $4 roles, $5 by whom, $6 expiry. */
export const INSERT_API_KEY = {
  name: 'insert-api-key',
  text: `INSERT INTO api_key (name, prefix, secret_sha256, roles, created_by, expires_at)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
};

/** The API's sign-in, by the unique prefix; at most every few seconds a key. $1 prefix. */
export const API_KEY_BY_PREFIX = {
  name: 'api-key-by-prefix',
  text: `SELECT ${COLUMNS} FROM api_key WHERE prefix = $1`,
};

/** `palmhouse api-key list`: a small table, whole. */
export const API_KEYS = {
  name: 'api-keys',
  text: `SELECT ${COLUMNS} FROM api_key ORDER BY created_at, id`,
};

/** `palmhouse api-key revoke`, by the unique prefix; a second time changes nothing. $1 prefix. */
export const REVOKE_API_KEY = {
  name: 'revoke-api-key',
  text: `UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE prefix = $1 RETURNING ${COLUMNS}`,
};

/** The API's sign-in, by the key: once a minute, however many replicas see it. $1 id, $2 now. */
export const TOUCH_API_KEY = {
  name: 'touch-api-key',
  text: `UPDATE api_key SET last_used_at = $2::timestamptz
WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $2::timestamptz - interval '1 minute')`,
};
