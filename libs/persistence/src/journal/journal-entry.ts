import { toIso, type EpochMicros, type Reading } from '@palmhouse/domain';

/** What was added in one transaction; `seq` is its place in the order in which things became visible. */
export interface JournalEntry {
  readonly seq: number;
  readonly kind: 'readings' | 'sweep' | 'alerts';
  /** ISO instant; null for readings that no sweep counts. */
  readonly minute: string | null;
  /** The readings found by their minute; null where there are none. */
  readonly firstPlantId: number | null;
  readonly lastPlantId: number | null;
  readonly firstTakenAt: string | null;
  readonly lastTakenAt: string | null;
  /** In all. */
  readonly readings: number;
  readonly others: readonly OtherReading[] | null;
  /** The events of alerts that were written, by id; null where it is about readings or a sweep. */
  readonly alerts: readonly number[] | null;
}

/** Plant, taken, moisture, temperature, watered. */
export type OtherReading = readonly [number, EpochMicros, number | null, number | null, EpochMicros | null];

// Sensors are asked within the minute and answer with their last recording; further away is rare, and named one by one.
const BEFORE_MICROS = 15 * 60_000_000;
const AFTER_MICROS = 5 * 60_000_000;

function isNear(minute: EpochMicros, { takenAt }: Reading): boolean {
  return takenAt >= minute - BEFORE_MICROS && takenAt <= minute + AFTER_MICROS;
}

const toOther = (reading: Reading): OtherReading => [
  reading.plantId,
  reading.takenAt,
  reading.soilMoisture,
  reading.temperature,
  reading.lastWateredAt,
];

export const fromOther = ([
  plantId,
  takenAt,
  soilMoisture,
  temperature,
  lastWateredAt,
]: OtherReading): Reading => ({
  plantId,
  takenAt,
  soilMoisture,
  temperature,
  lastWateredAt,
});

/** How a load's readings are found again, as `JOURNAL_READINGS` takes it. */
export function journalValues(stored: readonly Reading[], minute: string | null): unknown[] {
  const minuteMicros = minute === null ? null : Date.parse(minute) * 1_000;
  const near = minuteMicros === null ? [] : stored.filter((reading) => isNear(minuteMicros, reading));
  const found = new Set(near);
  const others = stored.filter((reading) => !found.has(reading)).map(toOther);
  const least = (of: (reading: Reading) => number) =>
    near.reduce((min, each) => Math.min(min, of(each)), Infinity);
  const most = (of: (reading: Reading) => number) =>
    near.reduce((max, each) => Math.max(max, of(each)), -Infinity);
  const stretch =
    near.length === 0
      ? [null, null, null, null]
      : [
          least(({ plantId }) => plantId),
          most(({ plantId }) => plantId),
          toIso(least(({ takenAt }) => takenAt)),
          toIso(most(({ takenAt }) => takenAt)),
        ];
  return [minute, ...stretch, stored.length, others.length === 0 ? null : JSON.stringify(others)];
}
