/**
 * Whose plants a botanist looks after: their own, and those of whoever they stand in for. Not by an index: a few hundred
 * botanists. How pressing each is, by alert_unresolved_key. $1 botanist, $2 now in ms.
 */
export const DIGEST_PLANTS = {
  name: 'digest-plants',
  text: `SELECT plant.id, owner.name AS "coveredFor", (
  SELECT CASE WHEN bool_or(severity = 'urgent') THEN 'urgent' ELSE max(severity) END
  FROM alert WHERE subject = 'plant:' || plant.id AND resolved_at IS NULL) AS severity
FROM plant
LEFT JOIN botanist AS owner ON owner.id = plant.botanist_id AND owner.id <> $1
WHERE plant.botanist_id = $1 OR plant.botanist_id IN (
  SELECT botanist_id FROM botanist_absence WHERE cover_id = $1
    AND to_timestamp($2::float8 / 1000) >= from_at AND to_timestamp($2::float8 / 1000) < until_at)
ORDER BY plant.id`,
};

/** What of these plants is open, or was resolved since; what is in the botanist's hands too. $1 botanist, $2 plants, $3 since in ms. */
export const DIGEST_ALERTS = {
  name: 'digest-alerts',
  text: `SELECT id::float8 FROM alert WHERE (plant_id = ANY($2::int4[]) AND audience = 'botanist' OR assignee_id = $1)
  AND (resolved_at IS NULL OR resolved_at > to_timestamp($3::float8 / 1000)) ORDER BY resolved_at NULLS FIRST, severity = 'urgent' DESC, since LIMIT 200`,
};
