import { dayAfter, startOfDay, type Reading, type Stretch, type UtcDay } from '@palmhouse/domain';
import { LakeError, type LakeQuestion, type LakeReader } from '@palmhouse/lake';
import type { CommittedFile } from './archive-index.js';

/** A reading, and the side it was read from. */
export interface SourcedReading extends Reading {
  readonly source: 'live' | 'archive';
}

/** Told of archived days that could not be read, with why. */
export type OnUnreadable = (day: UtcDay, error: LakeError) => void;

export interface Archived {
  readonly readings: readonly SourcedReading[];
  /** In order; days that follow each other are one stretch. */
  readonly unreadable: readonly Stretch[];
}

type Question = Omit<LakeQuestion, 'files'> & { readonly plantIds: readonly number[] };

/** Errors that the next file would meet as well: it is not asked for. */
const CONCERNS_ALL: ReadonlySet<LakeError['code']> = new Set(['LAKE.UNAVAILABLE', 'LAKE.DENIED']);

/** What is read so far, and what could not be. */
class Gathered implements Archived {
  readonly readings: SourcedReading[] = [];
  readonly unreadable: Stretch[] = [];
  private readonly found = new Map<number, number>();

  add(readings: readonly Reading[]): void {
    for (const reading of readings) {
      this.readings.push({ ...reading, source: 'archive' });
      this.found.set(reading.plantId, (this.found.get(reading.plantId) ?? 0) + 1);
    }
  }

  lose(days: readonly UtcDay[]): void {
    for (const day of days) {
      const [from, to] = [startOfDay(day) * 1_000, startOfDay(dayAfter(day)) * 1_000];
      const last = this.unreadable.at(-1);
      if (last?.to === from) this.unreadable[this.unreadable.length - 1] = { from: last.from, to };
      else this.unreadable.push({ from, to });
    }
  }

  /** Has every plant as many as are wanted of it? Later days then have nothing to add. */
  isEnough({ plantIds, limit }: Question): boolean {
    return limit !== null && plantIds.every((plant) => (this.found.get(plant) ?? 0) >= limit);
  }
}

/**
 * Reads archived readings day by day from the earliest on, more days at a time the longer it takes, until each plant has
 * as many as are wanted: the first page of a year opens some files of its first days, not all of the year's.
 */
export async function readArchived(
  lake: LakeReader,
  files: readonly CommittedFile[],
  question: Question,
  onUnreadable: OnUnreadable,
): Promise<Archived> {
  const days = [...new Set(files.map(({ day }) => day))].sort();
  const gathered = new Gathered();
  let atOnce = question.limit === null ? days.length : 1;
  for (let next = 0; next < days.length && !gathered.isEnough(question);) {
    const some = days.slice(next, next + atOnce);
    const failure = await readDays(lake, files, some, question, gathered, onUnreadable);
    if (failure !== null && CONCERNS_ALL.has(failure.code)) {
      const rest = days.slice(next + some.length);
      rest.forEach((day) => onUnreadable(day, failure));
      gathered.lose(rest);
      break;
    }
    next += some.length;
    atOnce *= 2;
  }
  return gathered;
}

/** All days at once; where that fails, one by one, so that one lost file hides no other day. Gives the last failure. */
async function readDays(
  lake: LakeReader,
  files: readonly CommittedFile[],
  days: readonly UtcDay[],
  question: Question,
  gathered: Gathered,
  onUnreadable: OnUnreadable,
): Promise<LakeError | null> {
  try {
    const wanted = new Set(days);
    gathered.add(await lake.readings({ ...question, files: files.filter(({ day }) => wanted.has(day)) }));
    return null;
  } catch (error) {
    if (!(error instanceof LakeError)) throw error;
    if (days.length === 1 || CONCERNS_ALL.has(error.code)) {
      days.forEach((day) => onUnreadable(day, error));
      gathered.lose(days);
      return error;
    }
  }
  let failure: LakeError | null = null;
  for (const day of days)
    failure = (await readDays(lake, files, [day], question, gathered, onUnreadable)) ?? failure;
  return failure;
}
