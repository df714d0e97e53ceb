/**
 * Whoever writes into the journal, last before it commits. The lock is held until then, so that what commits later has
 * the higher number: without it a load could take number 7, and commit behind number 8.
 */
export const LOCK_JOURNAL = {
  name: 'lock-journal',
  text: `SELECT pg_advisory_xact_lock(hashtext('journal'))`,
};

/** A load, behind the lock. $1 minute, $2 and $3 plants, $4 and $5 instants, $6 readings, $7 others. */
export const JOURNAL_READINGS = {
  name: 'journal-readings',
  text: `INSERT INTO journal (kind, minute, first_plant_id, last_plant_id, first_taken_at, last_taken_at, readings, others)
VALUES ('readings', $1, $2, $3, $4, $5, $6, $7) RETURNING seq::float8`,
};

/** The sweep's closer, behind the lock. $1 minute. */
export const JOURNAL_SWEEP = {
  name: 'journal-sweep',
  text: `INSERT INTO journal (kind, minute) VALUES ('sweep', $1) RETURNING seq::float8`,
};

/** Whoever changed alerts, behind the lock. $1 ids of alert events. */
export const JOURNAL_ALERTS = {
  name: 'journal-alerts',
  text: `INSERT INTO journal (kind, alerts) VALUES ('alerts', $1) RETURNING seq::float8`,
};

/**
 * Once a sweep. The newest entry that is too old stays: whoever has seen it has missed nothing of what is left, and
 * whoever has not is told so. Along the key: a day's entries are a few thousand. $1 hours.
 */
export const PRUNE_JOURNAL = {
  name: 'prune-journal',
  text: `DELETE FROM journal WHERE seq < (SELECT max(seq) FROM journal WHERE at < clock_timestamp() - make_interval(hours => $1))`,
};

/** Where the journal begins and ends, both null where it is empty. Two looks at the key's ends. */
export const JOURNAL_ENDS = {
  name: 'journal-ends',
  text: `SELECT min(seq)::float8 AS oldest, max(seq)::float8 AS newest FROM journal`,
};

/** What came after an entry, in order, by the key; the oldest there is with it. $1 seq, $2 limit. */
export const JOURNAL_AFTER = {
  name: 'journal-after',
  text: `SELECT entry.*, ends.oldest FROM (SELECT min(seq)::float8 AS oldest FROM journal) AS ends
LEFT JOIN LATERAL (
  SELECT seq::float8, kind, minute, first_plant_id AS "firstPlantId", last_plant_id AS "lastPlantId",
    first_taken_at::text AS "firstTakenAt", last_taken_at::text AS "lastTakenAt", readings, others, alerts::float8[]
  FROM journal WHERE journal.seq > $1 ORDER BY journal.seq LIMIT $2) AS entry ON true`,
};

const MICROS = (column: string): string => `(extract(epoch FROM ${column}) * 1000000)::float8`;

/**
 * The readings of a load, by plant and time: a look along the key of a partition or two for each plant.
 * $1 and $2 plants, $3 and $4 instants, all included, $5 minute.
 */
export const READINGS_OF_LOAD = {
  name: 'readings-of-load',
  text: `SELECT page.* FROM generate_series($1::int4, $2::int4) AS parent(id) CROSS JOIN LATERAL (
  SELECT plant_id AS "plantId", ${MICROS('taken_at')} AS "takenAt", soil_moisture AS "soilMoisture", temperature,
    ${MICROS('last_watered_at')} AS "lastWateredAt"
  FROM reading WHERE plant_id = parent.id AND taken_at BETWEEN $3::timestamptz AND $4::timestamptz
    AND sweep = $5::timestamptz) AS page ORDER BY 1, 2`,
};
