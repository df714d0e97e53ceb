/** The desk, for mails. By the key. $1 botanists. */
export const SELECT_BOTANISTS = {
  name: 'alerts-select-botanists',
  text: `SELECT id, name, email, quiet_from::text AS "quietFrom", quiet_until::text AS "quietUntil"
FROM botanist LEFT JOIN botanist_preference preference ON preference.botanist_id = botanist.id
WHERE id = ANY ($1::int4[])`,
};
