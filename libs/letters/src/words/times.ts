import { lengthInWords, microsOf, sinceInWords, timeInWords } from '@palmhouse/domain';

/** `11:42`, `yesterday 23:10`, `Thu 26 Nov 23:10`. @param zone IANA, such as Europe/London. */
export function when(ms: number, nowMs: number, zone: string): string {
  return sinceInWords(microsOf(ms), microsOf(nowMs), zone);
}

/** `34 min`, `1 h 5 min`, `26 h`, `3 days`; whole minutes, never less than none. */
export function duration(ms: number): string {
  return lengthInWords(microsOf(ms));
}

const DAY_MINUTES = 1_440;

/** Minutes into the museum's day. */
function minuteOfDay(ms: number, zone: string): number {
  const [hour = 0, minute = 0] = timeInWords(microsOf(ms), zone).split(':').map(Number);
  return hour * 60 + minute;
}

/** At least so many waterings make a habit, and none is one that spreads over more than this of the day. */
const HABIT = { least: 3, spreadMinutes: 180 };

/**
 * The time of day that instants lie around, rounded to five minutes: the one nearest to all others around the clock.
 * @returns `14:05`; null where they are few or lie anywhere.
 */
export function usualTime(instantsMs: readonly number[], zone: string): string | null {
  if (instantsMs.length < HABIT.least) return null;
  const minutes = instantsMs.map((ms) => minuteOfDay(ms, zone));
  const apart = (a: number, b: number) => Math.min(Math.abs(a - b), DAY_MINUTES - Math.abs(a - b));
  const sumFrom = (from: number) => minutes.reduce((sum, each) => sum + apart(from, each), 0);
  const middle = minutes.reduce((best, each) => (sumFrom(each) < sumFrom(best) ? each : best));
  if (sumFrom(middle) / minutes.length > HABIT.spreadMinutes) return null;
  const rounded = (Math.round(middle / 5) * 5) % DAY_MINUTES;
  return `${String(Math.floor(rounded / 60)).padStart(2, '0')}:${String(rounded % 60).padStart(2, '0')}`;
}
