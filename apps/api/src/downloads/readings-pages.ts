import { dayAfter, startOfDay, utcDayOf, type EpochMicros, type UtcDay } from '@palmhouse/domain';
import { committedFiles, type ReadingsAcrossTime, type SourcedReading } from '@palmhouse/history';
import { LakeError } from '@palmhouse/lake';
import { partitionedDays } from '@palmhouse/persistence';
import type pg from 'pg';
import { DOWNLOAD_LIMITS } from './downloads.limits.js';
import type { NamedPlant } from './downloaded-plants.js';

/** One plant's readings of (a part of) one UTC day, in order. */
export interface PlantDay {
  readonly plant: NamedPlant;
  readonly readings: readonly SourcedReading[];
}

export interface Span {
  /** Included. */
  readonly from: EpochMicros;
  /** Excluded. */
  readonly to: EpochMicros;
}

/** The UTC days that may have readings: live ones first, so that a day that moves into the archive meanwhile is in one. */
export async function daysOf(pool: pg.Pool, { from, to }: Span): Promise<UtcDay[]> {
  const live = await partitionedDays(pool);
  const archived = await committedFiles(pool, null, from, to);
  const [first, last] = [utcDayOf(from), utcDayOf(to - 1)];
  const days = new Set([...live, ...archived.map(({ day }) => day)]);
  return [...days].filter((day) => day >= first && day <= last).sort();
}

/** As many plants as make a page, by what the last page's had. */
function nextPlants(rows: number, plants: number): number {
  const fitting = Math.floor((DOWNLOAD_LIMITS.pageRows * plants) / Math.max(rows, 1));
  return Math.min(Math.max(fitting, 1), DOWNLOAD_LIMITS.pagePlants);
}

/**
 * Readings, live and archived as one, by UTC day, then plant, then time: the order in which both sides can be read a page at
 * a time. Each page is read by itself, live first and the list of archived files behind it, so that a day may move into
 * the archive in the middle of it; between pages nothing is held: no transaction, no lock, no file.
 * @throws LakeError where an archived page cannot be read: a file that leaves readings out is none.
 */
export async function* readingsPages(
  history: ReadingsAcrossTime,
  plants: readonly NamedPlant[],
  days: readonly UtcDay[],
  span: Span,
): AsyncGenerator<PlantDay[]> {
  let atOnce: number = DOWNLOAD_LIMITS.firstPlants;
  for (const day of days) {
    const from = Math.max(span.from, startOfDay(day) * 1_000);
    const to = Math.min(span.to, startOfDay(dayAfter(day)) * 1_000);
    for (let next = 0; next < plants.length;) {
      const some = plants.slice(next, next + atOnce);
      const page = await readPage(history, some, { from, to });
      next += some.length;
      atOnce = nextPlants(
        page.reduce((sum, { readings }) => sum + readings.length, 0),
        some.length,
      );
      if (page.length > 0) yield page;
    }
  }
}

async function readPage(
  history: ReadingsAcrossTime,
  plants: readonly NamedPlant[],
  { from, to }: Span,
): Promise<PlantDay[]> {
  const plantIds = plants.map(({ number }) => number);
  const found = await history.readings({ plantIds, from, to, limit: null, now: to });
  return plants.flatMap((plant) => {
    const { readings, complete } = found.get(plant.number)!;
    if (!complete)
      throw new LakeError('LAKE.UNAVAILABLE', `What is archived of ${utcDayOf(from)} could not be read.`);
    return readings.length === 0 ? [] : [{ plant, readings }];
  });
}
