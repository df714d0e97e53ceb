import type { EpochMicros } from './epoch-micros.js';

// 2025-02-03 16:28:40 (v1) · 2025-11-11T14:35:49.772Z (v2) · 2026-01-26T15:16:04.703006 (v3) · …T…+01:00
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})([T ])(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?(Z|([+-])(\d{2})(?::?(\d{2}))?)?$/;

// Mon, 03 Feb 2025 13:54:32 GMT. The weekday says nothing the date does not, so a wrong one is let pass.
const RFC_1123 = /^[A-Za-z]{3}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The instant that a source wrote, exact to the microsecond, or null where `value` is not one of the forms in
 * use: `2025-02-03 16:28:40` and ISO 8601 with `T`, without zone (UTC), with `Z` or with a numeric offset, each
 * with up to six fraction digits; RFC 1123 in GMT. A day, hour, minute or second that no calendar has (30 Feb,
 * 24:00, a leap second) is null, and so is an instant beyond ±285 years of 1970, where microseconds stop being
 * exact. Never throws.
 */
export function readInstant(value: unknown): EpochMicros | null {
  if (typeof value !== 'string') return null;
  return readIso(value) ?? readRfc1123(value);
}

function readIso(text: string): EpochMicros | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, separator, hour, minute, second, fraction = '', zone, sign, ...offset] = match;
  if (separator === ' ' && zone !== undefined) return null; // the form with a blank never names a zone
  const utcMs = utcMsOf(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const offsetMs = sign === undefined ? 0 : offsetMsOf(sign, Number(offset[0]), Number(offset[1] ?? 0));
  if (utcMs === null || offsetMs === null) return null;
  return exactly((utcMs - offsetMs) * 1000 + Number(fraction.padEnd(6, '0')));
}

function readRfc1123(text: string): EpochMicros | null {
  const match = RFC_1123.exec(text);
  if (!match) return null;
  const [, day, month = '', year, hour, minute, second] = match;
  const monthNumber = MONTHS.indexOf(month) + 1;
  const utcMs = utcMsOf(Number(year), monthNumber, Number(day), Number(hour), Number(minute), Number(second));
  return utcMs === null ? null : exactly(utcMs * 1000);
}

function utcMsOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // Date rolls 30 Feb over into March and reads year 50 as 1950: what comes back different was not a date.
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() : null;
}

function offsetMsOf(sign: string, hours: number, minutes: number): number | null {
  if (hours > 23 || minutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function exactly(micros: number): EpochMicros | null {
  return Number.isSafeInteger(micros) ? micros : null;
}
