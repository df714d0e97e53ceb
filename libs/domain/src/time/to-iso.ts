import type { EpochMicros } from './epoch-micros.js';

const SECOND = 1_000_000;
const DAY_SECONDS = 86_400;

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

// A series is thousands of instants of the same few days: the calendar is asked once a day.
let lastDay = 0;
let lastDate = '1970-01-01';

/**
 * `micros` as ISO 8601 in UTC, to the precision it has: `2026-01-26T15:16:04Z`, `…04.703Z` where it ends on a
 * whole millisecond, else `…04.703006Z`. `readInstant` reads it back to the same number.
 * @throws RangeError where `micros` is not a whole number that can be exact.
 */
export function toIso(micros: EpochMicros): string {
  if (!Number.isSafeInteger(micros)) throw new RangeError(`Not an instant in whole microseconds: ${micros}`);
  const seconds = Math.floor(micros / SECOND);
  const day = Math.floor(seconds / DAY_SECONDS);
  const ofDay = seconds - day * DAY_SECONDS;
  const minutes = Math.floor(ofDay / 60);
  const hour = TWO_DIGITS[Math.floor(minutes / 60)]!;
  const time = `${hour}:${TWO_DIGITS[minutes % 60]!}:${TWO_DIGITS[ofDay % 60]!}`;
  return `${dateOf(day)}T${time}${fractionOf(micros - seconds * SECOND)}Z`;
}

function dateOf(day: number): string {
  if (day !== lastDay) {
    lastDate = new Date(day * DAY_SECONDS * 1_000).toISOString().slice(0, -'T00:00:00.000Z'.length);
    lastDay = day;
  }
  return lastDate;
}

function fractionOf(micros: number): string {
  if (micros === 0) return '';
  const digits = String(micros).padStart(6, '0');
  return `.${digits.endsWith('000') ? digits.slice(0, 3) : digits}`;
}
