import { lengthInWords, localTime, sinceInWords } from '@palmhouse/domain';
import type { EpochMs } from './instants.js';

/** `11:42` of today, else with its day: `yesterday 11:42`, `Thu 26 Nov 11:42`. */
export const since = (at: EpochMs, now: EpochMs, zone: string): string =>
  sinceInWords(at * 1_000, now * 1_000, zone);

/** `34 min`, `1 h 5 min`, `26 h`, `3 days`. */
export const lengthOf = (ms: number): string => lengthInWords(ms * 1_000);

/** `just now`, `20 s ago`, `34 min ago`. */
export function ago(at: EpochMs, now: EpochMs): string {
  const ms = Math.max(0, now - at);
  if (ms < 5_000) return 'just now';
  return ms < 60_000 ? `${Math.round(ms / 10_000) * 10} s ago` : `${lengthOf(ms)} ago`;
}

/** Whole, for titles and tables: `Thu 26 Nov 2026, 11:42`. */
export function fullInstant(at: EpochMs, zone: string): string {
  const { weekday, date, day, time } = localTime(at * 1_000, zone);
  return `${weekday} ${date} ${day.slice(0, 4)}, ${time}`;
}

/** `Thu 26 Nov 2026`: a day as the archive names it. */
export function fullDay(at: EpochMs, zone: string): string {
  return fullInstant(at, zone).split(',')[0] ?? '';
}
