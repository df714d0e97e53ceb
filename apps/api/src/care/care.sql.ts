import type { Statement } from '../graphql/statement.js';

/** Each mutation of a plant: as it is now, and held until the change stands. By the key. $1 number. */
export const HOLD_PLANT: Statement = {
  name: 'hold-plant',
  text: `SELECT id, status, source_status, botanist_id, source_botanist_id, soil_moisture_low, soil_moisture_high,
  temperature_low, temperature_high
FROM plant WHERE id = $1::int8 FOR NO KEY UPDATE`,
};

/** `assignBotanist`: is there such a one? Held against nothing but its end. $1 key. */
export const HOLD_BOTANIST: Statement = {
  name: 'hold-botanist',
  text: 'SELECT id, name FROM botanist WHERE id = $1::int8 FOR KEY SHARE',
};

/** `setPlantRanges`. $1 number, $2 to $5 bounds. */
export const UPDATE_RANGES: Statement = {
  name: 'update-plant-ranges',
  text: `UPDATE plant SET soil_moisture_low = $2, soil_moisture_high = $3, temperature_low = $4, temperature_high = $5
WHERE id = $1`,
};

/**
 * `assignBotanist`, `setPlantStatus`: the change of a plant that is held, with its history, which stays in order whatever
 * the clocks say. $1 number, $2 now, $3 status, $4 botanist, $5 cause, $6 and $7 who, $8 note.
 */
export const CHANGE_PLANT: Statement = {
  name: 'change-plant',
  text: `WITH change AS (
  INSERT INTO plant_status_change
    (plant_id, at, status_from, status_to, botanist_from_id, botanist_to_id, cause, by_id, by_name, note)
  SELECT id, greatest($2::timestamptz, (SELECT max(at) + interval '1 microsecond' FROM plant_status_change WHERE plant_id = $1)),
    status, $3, botanist_id, $4, $5, $6, $7, $8
  FROM plant WHERE id = $1 RETURNING plant_id, at, status_from)
UPDATE plant SET botanist_id = $4, status = $3,
  status_since = CASE WHEN change.status_from = $3 THEN plant.status_since ELSE change.at END
FROM change WHERE plant.id = change.plant_id`,
};

/** `addCareNote`. $1 number, $2 text, $3 and $4 who, $5 when. */
export const INSERT_NOTE: Statement = {
  name: 'insert-care-note',
  text: `INSERT INTO care_note (plant_id, text, author_id, author_name, written_at) VALUES ($1, $2, $3, $4, $5)
RETURNING id::text`,
};

const NOTE = 'id::text, plant_id, text, author_id, author_name, written_at';

/** `Plant.notes`: a page for each plant, along care_note_plant_idx. $1 plants, $2 id they lie below or null, $3 limit. */
export const NOTES_OF_PLANTS: Statement = {
  name: 'notes-of-plants',
  text: `SELECT page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT ${NOTE} FROM care_note AS note
  WHERE plant_id = parent.id AND note.id < coalesce($2::int8, 9223372036854775807) ORDER BY note.id DESC LIMIT $3) AS page`,
};

/** `Plant.notes { totalCount }`. $1 plants. */
export const COUNT_NOTES: Statement = {
  name: 'count-notes-of-plants',
  text: 'SELECT plant_id AS id, count(*)::int AS total FROM care_note WHERE plant_id = ANY ($1::int4[]) GROUP BY 1',
};

/** `node`, `addCareNote`: by the key. $1 ids. */
export const NOTES_BY_ID: Statement = {
  name: 'notes-by-id',
  text: `SELECT ${NOTE} FROM care_note WHERE id = ANY ($1::int8[])`,
};
