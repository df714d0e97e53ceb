import type { EpochMicros } from './epoch-micros.js';

/**
 * `micros` as ISO 8601 in UTC, to the precision it has: `2026-01-26T15:16:04Z`, `…04.703Z` where it ends on a
 * whole millisecond, else `…04.703006Z`. `readInstant` reads it back to the same number.
 * @throws RangeError where `micros` is not a whole number that can be exact.
 */
export function toIso(micros: EpochMicros): string {
  if (!Number.isSafeInteger(micros)) throw new RangeError(`Not an instant in whole microseconds: ${micros}`);
  const wholeSeconds = Math.floor(micros / 1_000_000);
  const fraction = micros - wholeSeconds * 1_000_000;
  const seconds = new Date(wholeSeconds * 1000).toISOString().slice(0, -'.000Z'.length);
  return `${seconds}${fractionOf(fraction)}Z`;
}

function fractionOf(micros: number): string {
  if (micros === 0) return '';
  const digits = String(micros).padStart(6, '0');
  return `.${digits.endsWith('000') ? digits.slice(0, 3) : digits}`;
}
