/** Whether this day's digests are written: one row by its key. Held to the commit, so that one replica writes them. */
export const DIGEST_STEP = {
  name: 'digest-step',
  text: `INSERT INTO care_step (step, at, details) VALUES ('digest', 'epoch', '{}') ON CONFLICT (step) DO UPDATE SET step = excluded.step
RETURNING details ->> 'day' AS day`,
};

/** $1 now in ms, $2 the museum's day. */
export const DIGEST_WRITTEN = {
  name: 'digest-written',
  text: `UPDATE care_step SET at = to_timestamp($1::float8 / 1000), details = json_build_object('day', $2::text) WHERE step = 'digest'`,
};

/**
 * Who gets one: whoever has plants, their own or as a stand-in, is not absent and did not say no. Once a day, over all
 * plants. $1 now in ms.
 */
export const DIGEST_READERS = {
  name: 'digest-readers',
  text: `WITH absent AS (
  SELECT botanist_id, cover_id FROM botanist_absence
  WHERE to_timestamp($1::float8 / 1000) >= from_at AND to_timestamp($1::float8 / 1000) < until_at), busy AS (
  SELECT botanist_id FROM plant WHERE botanist_id IS NOT NULL
  UNION SELECT absent.cover_id FROM plant JOIN absent USING (botanist_id))
SELECT botanist.id, botanist.name, botanist.email, quiet_from::text AS "quietFrom", quiet_until::text AS "quietUntil"
FROM botanist LEFT JOIN botanist_preference AS preference ON preference.botanist_id = botanist.id
WHERE coalesce(preference.wants_digest, true) AND botanist.id IN (SELECT botanist_id FROM busy)
  AND botanist.id NOT IN (SELECT botanist_id FROM absent)
ORDER BY botanist.id`,
};
