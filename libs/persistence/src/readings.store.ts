import type { Reading } from '@palmhouse/domain';
import type pg from 'pg';
import { float8Array, int4Array, timestamptzArray } from './sql/binary-array.js';
import {
  ENSURE_PARTITION,
  FILL_LATEST,
  FILL_READINGS,
  INSERT_READINGS,
  UPSERT_LATEST,
} from './sql/readings.sql.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

const MICROS_PER_DAY = 86_400_000_000;

/** The UTC days of instants, as `2026-11-22`, each once. */
export function utcDaysOf(instants: Iterable<number>): string[] {
  const days = new Set<number>();
  for (const instant of instants) days.add(Math.floor(instant / MICROS_PER_DAY));
  return [...days].sort((a, b) => a - b).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}

/** Makes the partitions of these UTC days where they are missing. In its own transaction: it locks. */
export async function ensureReadingPartitions(pool: Queryable, days: readonly string[]): Promise<void> {
  for (const day of days) await pool.query({ ...ENSURE_PARTITION, values: [day] });
}

function columns(readings: readonly Reading[]): Buffer[] {
  return [
    int4Array(readings.map((reading) => reading.plantId)),
    timestamptzArray(readings.map((reading) => reading.takenAt)),
    float8Array(readings.map((reading) => reading.soilMoisture)),
    float8Array(readings.map((reading) => reading.temperature)),
    timestamptzArray(readings.map((reading) => reading.lastWateredAt)),
  ];
}

/**
 * Stores the readings that are not there yet; `(plantId, takenAt)` decides.
 * @param sweepMinute ISO instant of the sweep that read them, null when discovery did.
 * @returns the plant of each reading that was stored.
 */
export async function insertReadings(
  client: Queryable,
  readings: readonly Reading[],
  sweepMinute: string | null,
): Promise<number[]> {
  if (readings.length === 0) return [];
  const { rows } = await client.query<[number]>({
    ...INSERT_READINGS,
    values: [...columns(readings), sweepMinute],
    rowMode: 'array',
  });
  return rows.map(([plantId]) => plantId);
}

/** Moves each plant's latest reading forward, never back. The plants must exist. */
export async function upsertLatestReadings(client: Queryable, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await client.query({ ...UPSERT_LATEST, values: columns(readings) });
}

/**
 * Fills the empty values of readings that are live, and of the latest ones among them. Of several for one reading the
 * caller gives what they come to together: one row for each `(plantId, takenAt)`.
 */
export async function fillReadings(client: Queryable, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const values = columns(readings);
  await client.query({ ...FILL_READINGS, values });
  await client.query({ ...FILL_LATEST, values });
}
