const KNOWN = `SELECT plant.id, reference_hash AS "referenceHash", status, source_status AS "sourceStatus",
  botanist_id AS "botanistId", source_botanist_id AS "sourceBotanistId", latest.taken_at AS "latestAt",
  latest.last_watered_at AS "lastWateredAt"
FROM plant LEFT JOIN latest_reading latest ON latest.plant_id = plant.id
WHERE plant.id = ANY ($1::int4[])`;

/** The loader, once a shard: what is known of its plants. By primary key. */
export const SELECT_KNOWN = { name: 'select-known-plants', text: KNOWN };

/** The loader, of plants of which there is news: what people say of them meanwhile waits for us, or we for it. */
export const LOCK_KNOWN = {
  name: 'lock-known-plants',
  text: `${KNOWN} ORDER BY plant.id FOR NO KEY UPDATE OF plant`,
};

/** In e-mail order, so that two shards never wait for each other in a ring. */
export const UPSERT_BOTANISTS = {
  name: 'upsert-botanists',
  text: `INSERT INTO botanist AS known (name, email, phone, reported_at)
SELECT name, email, phone, reported_at
FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) AS input(name, email, phone, reported_at)
ORDER BY lower(email)
ON CONFLICT (lower(email)) DO UPDATE SET
  name = excluded.name, phone = coalesce(excluded.phone, known.phone), reported_at = excluded.reported_at
WHERE excluded.reported_at > known.reported_at
  AND (known.name, known.phone) IS DISTINCT FROM (excluded.name, coalesce(excluded.phone, known.phone))`,
};

export const SELECT_BOTANISTS = {
  name: 'select-botanists',
  text: `SELECT id, lower(email) AS email FROM botanist WHERE lower(email) = ANY ($1::text[])`,
};

const ORIGIN_INPUT = `unnest($1::float8[], $2::float8[], $3::text[], $4::text[], $5::text[], $6::text[])
  AS input(latitude, longitude, town, country_code, country_name, time_zone)`;

/** What one generation of the source leaves out, another has said: nothing known is overwritten with nothing. */
export const UPSERT_ORIGINS = {
  name: 'upsert-origins',
  text: `INSERT INTO origin AS known (latitude, longitude, town, country_code, country_name, time_zone)
SELECT * FROM ${ORIGIN_INPUT} ORDER BY latitude, longitude, town
ON CONFLICT ON CONSTRAINT origin_place_key DO UPDATE SET
  country_code = coalesce(excluded.country_code, known.country_code),
  country_name = coalesce(excluded.country_name, known.country_name),
  time_zone = coalesce(excluded.time_zone, known.time_zone)
WHERE (known.country_code, known.country_name, known.time_zone) IS DISTINCT FROM
  (coalesce(excluded.country_code, known.country_code), coalesce(excluded.country_name, known.country_name),
   coalesce(excluded.time_zone, known.time_zone))`,
};

export const SELECT_ORIGINS = {
  name: 'select-origins',
  text: `SELECT origin.id, origin.latitude, origin.longitude, origin.town
FROM origin JOIN unnest($1::float8[], $2::float8[], $3::text[]) AS input(latitude, longitude, town)
  USING (latitude, longitude, town)`,
};

/**
 * What a report is silent about stays; pictures, which can also be withdrawn, follow in UPDATE_IMAGES. A botanist the
 * source named before is no news: what people have said since holds (docs/decisions/0011).
 */
export const UPSERT_PLANTS = {
  name: 'upsert-plants',
  text: `INSERT INTO plant AS known
  (id, name, scientific_name, cycle, sunlight, origin_id, botanist_id, source_botanist_id, status, status_since,
   reference_hash, reported_at)
SELECT id, name, scientific_name, cycle, sunlight, origin_id, botanist_id, botanist_id, 'on_display', reported_at,
  reference_hash, reported_at
FROM json_to_recordset($1::json) AS input(id int4, name text, scientific_name text, cycle text, sunlight text[],
  origin_id int4, botanist_id int4, reference_hash text, reported_at timestamptz)
ORDER BY id
ON CONFLICT (id) DO UPDATE SET
  name = coalesce(excluded.name, known.name),
  scientific_name = coalesce(excluded.scientific_name, known.scientific_name),
  cycle = coalesce(excluded.cycle, known.cycle),
  sunlight = coalesce(excluded.sunlight, known.sunlight),
  origin_id = coalesce(excluded.origin_id, known.origin_id),
  botanist_id = CASE WHEN excluded.botanist_id IS NULL OR excluded.botanist_id = known.source_botanist_id
    THEN known.botanist_id ELSE excluded.botanist_id END,
  source_botanist_id = coalesce(excluded.botanist_id, known.source_botanist_id),
  reference_hash = excluded.reference_hash,
  reported_at = excluded.reported_at`,
};

/** Only for reports that speak of a picture: a new one, or that there is none any more. */
export const UPDATE_IMAGES = {
  name: 'update-plant-images',
  text: `UPDATE plant SET image_url = input.url, image_thumbnail_url = input.thumbnail_url,
  image_licence_name = input.licence_name, image_licence_url = input.licence_url
FROM unnest($1::int4[], $2::text[], $3::text[], $4::text[], $5::text[])
  AS input(id, url, thumbnail_url, licence_name, licence_url)
WHERE plant.id = input.id`,
};

/** What the source says for the first time, or anew. Where people said the same before it, the plant has not moved. */
export const UPSERT_STATUSES = {
  name: 'upsert-plant-statuses',
  text: `INSERT INTO plant AS known (id, status, status_since, source_status)
SELECT id, status, at, status FROM unnest($1::int4[], $2::text[], $3::timestamptz[]) AS input(id, status, at) ORDER BY id
ON CONFLICT (id) DO UPDATE SET status = excluded.status, source_status = excluded.source_status,
  status_since = CASE WHEN known.status = excluded.status THEN known.status_since ELSE excluded.status_since END`,
};

/** In the order in which they were made, whatever the clocks say: a person may have spoken since the answer came. */
export const INSERT_STATUS_CHANGES = {
  name: 'insert-plant-status-changes',
  text: `INSERT INTO plant_status_change
  (plant_id, at, status_from, status_to, botanist_from_id, botanist_to_id, cause)
SELECT id, greatest(noticed, (SELECT max(at) + interval '1 microsecond' FROM plant_status_change WHERE plant_id = id)),
  status_from, status_to, botanist_from, botanist_to, cause
FROM unnest($1::int4[], $2::timestamptz[], $3::text[], $4::text[], $5::int4[], $6::int4[], $7::text[])
  AS input(id, noticed, status_from, status_to, botanist_from, botanist_to, cause)`,
};
