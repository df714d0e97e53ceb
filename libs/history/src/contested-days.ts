import {
  bucketsOf,
  bucketStart,
  HOUR_MICROS,
  startOfDay,
  toIso,
  type Bucket,
  type EpochMicros,
  type Micros,
  type SourcedSpan,
  type Stretch,
  type UtcDay,
} from '@palmhouse/domain';
import type pg from 'pg';
import type { SourcedReading } from './archived-readings.js';
import type { ReadingsAcrossTime } from './readings-across-time.js';
import { hourBucket, type HourRow, type SeriesRow } from './series-rows.js';
import { ARCHIVED_HOURS } from './series.sql.js';

/** What a part of a stretch adds to its series. */
export interface SeriesPart {
  readonly buckets: readonly Bucket[];
  readonly spans: readonly SourcedSpan[];
}

const DAY_MICROS = 24 * HOUR_MICROS;

const plantsByDay = (rows: readonly SeriesRow[]): Map<UtcDay, Map<number, number>> => {
  const days = new Map<UtcDay, Map<number, number>>();
  for (const { series, contested } of rows)
    for (const [plantId, day] of contested)
      days.set(day, (days.get(day) ?? new Map<number, number>()).set(plantId, series));
  return days;
};

/** Readings by the hour, as summaries would tell where they lie. */
function hourSpans(readings: readonly SourcedReading[]): SourcedSpan[] {
  const spans: SourcedSpan[] = [];
  for (const { takenAt, source } of readings) {
    const from = bucketStart(takenAt, HOUR_MICROS);
    const last = spans.at(-1);
    if (last?.from !== from) spans.push({ from, to: from + HOUR_MICROS, source, readings: 1 });
    else {
      const either = last.source === 'archive' ? last.source : source;
      spans[spans.length - 1] = { ...last, source: either, readings: last.readings + 1 };
    }
  }
  return spans;
}

/**
 * A plant's days that are archived and have live rows besides: late readings, until the next version of the day takes
 * them in. A reading that came again must not count twice, which summaries cannot tell: these days are read reading by
 * reading. Where the lake is away, their summaries stand, and all live rows beside them.
 * @returns by series.
 */
export async function contestedDays(
  pool: Pick<pg.Pool, 'query'>,
  readings: ReadingsAcrossTime,
  rows: readonly SeriesRow[],
  stretch: Stretch,
  every: Micros,
): Promise<Map<number, SeriesPart[]>> {
  const parts = new Map<number, SeriesPart[]>();
  const add = (series: number, part: SeriesPart) => parts.set(series, [...(parts.get(series) ?? []), part]);
  for (const [day, plants] of plantsByDay(rows)) {
    const start = startOfDay(day) * 1_000;
    const from = Math.max(start, stretch.from);
    const to = Math.min(start + DAY_MICROS, stretch.to);
    const plantIds = [...plants.keys()];
    const { byPlant, unreadable } = await readings.bothSides({ plantIds, from, to, limit: null });
    for (const [plant, some] of byPlant)
      add(plants.get(plant)!, { buckets: bucketsOf(some, every), spans: hourSpans(some) });
    if (unreadable.length === 0) continue;
    for (const row of await archivedHours(pool, plantIds, { from, to }))
      add(plants.get(row.plantId)!, archivedPart(row, every));
  }
  return parts;
}

async function archivedHours(
  pool: Pick<pg.Pool, 'query'>,
  plantIds: readonly number[],
  { from, to }: Stretch,
): Promise<HourRow[]> {
  const values = [plantIds, toIso(from), toIso(to)];
  return (await pool.query<HourRow>({ ...ARCHIVED_HOURS, values })).rows;
}

function archivedPart(row: HourRow, every: Micros): SeriesPart {
  const from: EpochMicros = Number(row.hour);
  return {
    buckets: [hourBucket(row, (at) => bucketStart(at, every))],
    spans: [{ from, to: from + HOUR_MICROS, source: 'archive', readings: row.readings }],
  };
}
