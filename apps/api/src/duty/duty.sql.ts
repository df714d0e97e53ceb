import type { Statement } from '../graphql/statement.js';

const ABSENCE = 'id::text, botanist_id, cover_id, from_at, until_at, said_by_id, said_by_name';

/** `Botanist.absences`: those not over, the next ones first; along botanist_absence_idx. $1 botanists, $2 now, $3 limit for each. */
export const ABSENCES_OF_BOTANISTS: Statement = {
  name: 'absences-of-botanists',
  text: `SELECT page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT ${ABSENCE} FROM botanist_absence AS absence
  WHERE botanist_id = parent.id AND until_at > $2::timestamptz ORDER BY until_at LIMIT $3) AS page`,
};

/** `node`, mutations: by the key. $1 ids. */
export const ABSENCES_BY_ID: Statement = {
  name: 'absences-by-id',
  text: `SELECT ${ABSENCE} FROM botanist_absence AS absence WHERE id = ANY ($1::int8[])`,
  steady: true,
};

/** Whoever says who is away, one after the other: what overlaps can only be told when nobody else writes. */
export const LOCK_ABSENCES: Statement = {
  name: 'lock-absences',
  text: `SELECT pg_advisory_xact_lock(hashtext('botanist_absence'))`,
};

/**
 * `setBotanistAbsence`, behind the lock: what stands against it, a handful of rows. $1 botanist, $2 cover, $3 from, $4 until.
 */
export const ABSENCES_THEN: Statement = {
  name: 'absences-then',
  text: `SELECT botanist_id, cover_id, from_at, until_at, botanist.name FROM botanist_absence AS absence
JOIN botanist ON botanist.id = botanist_id
WHERE from_at < $4::timestamptz AND until_at > $3::timestamptz AND ($1::int4 IN (botanist_id, cover_id) OR botanist_id = $2::int4)
ORDER BY from_at, absence.id`,
};

/** `setBotanistAbsence`. $1 botanist, $2 cover, $3 from, $4 until, $5 and $6 who. */
export const INSERT_ABSENCE: Statement = {
  name: 'insert-absence',
  text: `INSERT INTO botanist_absence (botanist_id, cover_id, from_at, until_at, said_by_id, said_by_name)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING id::text`,
};

/** `endBotanistAbsence`: as it is, held until it has ended. By the key. $1 id, $2 now. */
export const HOLD_ABSENCE: Statement = {
  name: 'hold-absence',
  text: `SELECT botanist_id, from_at < $2::timestamptz AS begun, until_at <= $2::timestamptz AS over
FROM botanist_absence WHERE id = $1::int8 FOR UPDATE`,
};

/** `endBotanistAbsence` of one that has begun. $1 id, $2 now. */
export const END_ABSENCE: Statement = {
  name: 'end-absence',
  text: 'UPDATE botanist_absence SET until_at = $2 WHERE id = $1::int8',
};

/** `endBotanistAbsence` of one that has not. $1 id. */
export const DELETE_ABSENCE: Statement = {
  name: 'delete-absence',
  text: 'DELETE FROM botanist_absence WHERE id = $1::int8',
};

/** `Botanist.quietHours`, `Botanist.wantsDigest`: by the key. $1 botanists. */
export const PREFERENCES_OF_BOTANISTS: Statement = {
  name: 'preferences-of-botanists',
  text: `SELECT botanist_id, left(quiet_from::text, 5) AS quiet_from, left(quiet_until::text, 5) AS quiet_until, wants_digest
FROM botanist_preference WHERE botanist_id = ANY ($1::int4[])`,
  steady: true,
};

/**
 * `setQuietHours`: what is left out stays as it is. $1 botanist, $2 are hours given? $3 from, $4 until, $5 wants a digest or null.
 */
export const SET_PREFERENCES: Statement = {
  name: 'set-preferences',
  text: `INSERT INTO botanist_preference AS preference (botanist_id, quiet_from, quiet_until, wants_digest)
VALUES ($1, $3::time, $4::time, coalesce($5::bool, true))
ON CONFLICT (botanist_id) DO UPDATE SET
  quiet_from = CASE WHEN $2::bool THEN EXCLUDED.quiet_from ELSE preference.quiet_from END,
  quiet_until = CASE WHEN $2::bool THEN EXCLUDED.quiet_until ELSE preference.quiet_until END,
  wants_digest = coalesce($5::bool, preference.wants_digest)`,
};
