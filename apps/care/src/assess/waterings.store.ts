import {
  reconcileWaterings,
  toIso,
  type CarePolicy,
  type EpochMicros,
  type JudgedPlant,
  type PlantFacts,
  type WateringChange,
} from '@palmhouse/domain';
import type pg from 'pg';

/**
 * The assessment, where the soil shows a watering, or does not show one that was reported: a few rows a day and plant, by
 * the key. What ingestion has reported in the meantime stays reported. Without a name, as SELECT_FACTS.
 * $1 JSON, $2 ISO instant.
 */
const WRITE_WATERINGS = {
  text: `WITH input AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS input(what text, plant_id int4, at timestamptz, before float8, after float8,
    replaces timestamptz)),
replaced AS (
  DELETE FROM watering AS known USING input
  WHERE known.plant_id = input.plant_id AND known.watered_at = input.replaces AND NOT known.reported),
seen AS (
  UPDATE watering AS known SET detected = true, unseen_at = NULL,
    moisture_before = coalesce(input.before, known.moisture_before), moisture_after = coalesce(input.after, known.moisture_after)
  FROM input WHERE what = 'confirmed' AND known.plant_id = input.plant_id AND known.watered_at = input.at),
unseen AS (
  UPDATE watering AS known SET unseen_at = $2::timestamptz
  FROM input WHERE what = 'unseen' AND known.plant_id = input.plant_id AND known.watered_at = input.at AND NOT known.detected)
INSERT INTO watering AS known (plant_id, watered_at, detected, moisture_before, moisture_after)
SELECT plant_id, at, true, before, after FROM input WHERE what = 'detected' ORDER BY plant_id, at
ON CONFLICT (plant_id, watered_at) DO UPDATE SET detected = true, unseen_at = NULL,
  moisture_before = excluded.moisture_before, moisture_after = excluded.moisture_after`,
};

export type WateringRow = WateringChange & { readonly plantId: number };

/** What of a plant's waterings is to be written. */
export function wateringRows(
  { plantId, waterings, readings }: PlantFacts,
  { judgement, waterings: detected }: JudgedPlant,
  policy: CarePolicy,
  now: EpochMicros,
): WateringRow[] {
  const { state } = judgement.channels.soilMoisture;
  const isBelieved = state === 'ok' || state === 'attention';
  const known = { known: waterings, detected, readings, isBelieved };
  return reconcileWaterings(known, policy, now).map((change) => ({ ...change, plantId }));
}

export async function writeWaterings(
  client: pg.ClientBase,
  rows: readonly WateringRow[],
  nowMs: number,
): Promise<void> {
  if (rows.length === 0) return;
  const input = rows.map((row) => ({
    what: row.what,
    plant_id: row.plantId,
    at: toIso(row.at),
    before: 'before' in row ? row.before : null,
    after: 'after' in row ? row.after : null,
    replaces: 'replaces' in row && row.replaces !== null ? toIso(row.replaces) : null,
  }));
  await client.query({ ...WRITE_WATERINGS, values: [JSON.stringify(input), new Date(nowMs).toISOString()] });
}
