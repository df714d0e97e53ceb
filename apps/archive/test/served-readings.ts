import type { Reading } from '@palmhouse/domain';
import { ensureReadingPartitions, insertReadings, utcDaysOf } from '@palmhouse/persistence';
import { readingOf } from '@palmhouse/sandbox';
import type { TestDatabase } from '@palmhouse/testing';

const MINUTE_MICROS = 60_000_000;

/** One line a reading, with every digit there is: what was served and what is kept are compared as text. */
export type ReadingLine = string;

export function lineOf(
  plantId: number,
  takenAt: bigint | number,
  soilMoisture: number | null,
  temperature: number | null,
  lastWateredAt: bigint | number | null,
  sweep: bigint | number | null,
): ReadingLine {
  return [plantId, takenAt, soilMoisture, temperature, lastWateredAt, sweep].map(String).join(' ');
}

export interface Served {
  readonly reading: Reading;
  /** Micros of the sweep's minute; null: discovery. */
  readonly sweep: number | null;
}

/** Noisy, as the museum's sensors are, to the microsecond, with nulls where a value was implausible. */
function readingAt(plantId: number, minute: number): Served {
  const takenAt = minute + (((plantId * 7_919_003 + minute / 61) % 40_000_000) | 0);
  const raw = readingOf(plantId, Math.floor(takenAt / 1_000), 7);
  const plausible = (value: number, min: number, max: number) => (value < min || value > max ? null : value);
  const soilMoisture = plausible(raw.soilMoisturePercent, 0, 100);
  return {
    reading: {
      plantId,
      takenAt,
      soilMoisture,
      temperature:
        soilMoisture === null ? raw.temperatureCelsius : plausible(raw.temperatureCelsius, -15, 50),
      lastWateredAt: plantId % 5 === 0 ? null : raw.lastWateredAtMs * 1_000 + 123,
    },
    sweep: plantId % 7 === 0 ? null : minute,
  };
}

/** What some plants say at every so many minutes of a UTC day, its very first and last microsecond among it. */
export function servedOn(day: string, plants: number, everyMinutes: number): Served[] {
  const start = Date.parse(`${day}T00:00:00Z`) * 1_000;
  const served: Served[] = [];
  for (let minute = 0; minute < 1_440; minute += everyMinutes)
    for (let plant = 1; plant <= plants; plant += 1)
      served.push(readingAt(plant, start + minute * MINUTE_MICROS));
  const edge = (plantId: number, takenAt: number, values: Partial<Reading>): Served => ({
    reading: { plantId, takenAt, soilMoisture: 0, temperature: -0.5, lastWateredAt: null, ...values },
    sweep: null,
  });
  const end = start + 1_440 * MINUTE_MICROS;
  served.push(
    edge(plants + 1, start, { soilMoisture: 0, temperature: null }),
    edge(plants + 1, end - 1, { soilMoisture: 1e-300, temperature: 0 }),
    edge(plants + 1, end - 1_000, { soilMoisture: null, temperature: Number.MIN_VALUE }),
    edge(plants + 2, start + 1, { soilMoisture: 99.99999999999999, lastWateredAt: start - 1 }),
  );
  return served;
}

/** Loads readings the way ingestion does. */
export async function load(database: TestDatabase, served: readonly Served[]): Promise<void> {
  await ensureReadingPartitions(database.pool, utcDaysOf(served.map(({ reading }) => reading.takenAt)));
  for (const [sweep, some] of groupBySweep(served)) {
    const minute = sweep === null ? null : new Date(sweep / 1_000).toISOString();
    await insertReadings(
      database.pool,
      some.map(({ reading }) => reading),
      minute,
    );
  }
}

function groupBySweep(served: readonly Served[]): Map<number | null, Served[]> {
  const groups = new Map<number | null, Served[]>();
  for (const one of served) {
    const group = groups.get(one.sweep);
    if (group === undefined) groups.set(one.sweep, [one]);
    else group.push(one);
  }
  return groups;
}

export const linesOf = (served: readonly Served[]): ReadingLine[] =>
  served
    .map(({ reading: { plantId, takenAt, soilMoisture, temperature, lastWateredAt }, sweep }) =>
      lineOf(plantId, takenAt, soilMoisture, temperature, lastWateredAt, sweep),
    )
    .sort();
