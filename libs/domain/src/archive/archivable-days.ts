import { dayAfter, daysFrom, utcDayOf, type UtcDay } from '../time/utc-day.js';

const HOUR_MS = 3_600_000;

/**
 * The newest day that may leave the database: all of it is older than `keepLiveHours`.
 * @param nowMs milliseconds since 1970.
 */
export function lastArchivableDay(nowMs: number, keepLiveHours: number): UtcDay {
  return dayAfter(utcDayOf((nowMs - keepLiveHours * HOUR_MS) * 1_000), -1);
}

/** What is known of a day before an archive run. */
export interface KnownDay {
  readonly day: UtcDay;
  /** It has a partition with at least one row. */
  readonly hasLiveRows: boolean;
  /** A version of it stands in the lake and is not being replaced. */
  readonly isArchived: boolean;
  /** Milliseconds since 1970 until which it was asked to stay live (after a restore); null: no such wish. */
  readonly keepUntil: number | null;
}

/**
 * The days an archive run has to do, oldest first: every day from the first known one that has live rows or has never
 * been archived. A day in between of which nothing is known was empty, which is archived as such.
 */
export function daysToArchive(known: readonly KnownDay[], last: UtcDay, nowMs: number): UtcDay[] {
  const byDay = new Map(known.map((day) => [day.day, day]));
  const first = [...byDay.keys()].sort()[0];
  if (first === undefined) return [];
  return daysFrom(first, last).filter((day) => {
    const { hasLiveRows, isArchived, keepUntil } = byDay.get(day) ?? {
      hasLiveRows: false,
      isArchived: false,
      keepUntil: null,
    };
    if (keepUntil !== null && keepUntil > nowMs) return false;
    return hasLiveRows || !isArchived;
  });
}
