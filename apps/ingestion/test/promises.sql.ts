/** Sweeps that asked every plant and whose ledger says what the tables hold. */
export const TRUE_SWEEPS = `SELECT count(*) FROM sweep
  WHERE finished_at IS NOT NULL AND asked = last_plant_id - first_plant_id + 1
  AND stored = (SELECT count(*) FROM reading WHERE reading.sweep = sweep.minute)`;

/** Readings that are there more than once. */
export const NOTHING_TWICE = `SELECT count(*) FROM (
  SELECT FROM reading GROUP BY plant_id, taken_at HAVING count(*) > 1) twice`;
