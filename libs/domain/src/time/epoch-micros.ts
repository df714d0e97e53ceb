/**
 * An instant in microseconds since 1970-01-01T00:00:00Z: the precision of PostgreSQL and of the third
 * generation of sensors. Exact as a number until the year 2255.
 */
export type EpochMicros = number;

/** The start of a UTC minute, milliseconds since 1970: the name of a sweep. */
export type MinuteMs = number;

const MINUTE_MS = 60_000;

/** Milliseconds since 1970 (`Date.now()`), also with a fraction, as microseconds. */
export function microsOf(ms: number): EpochMicros {
  return Math.round(ms * 1000);
}

/** The start of the UTC minute in which `ms` (milliseconds since 1970) lies. */
export function minuteOf(ms: number): MinuteMs {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

export { readInstant } from './read-instant.js';
export { toIso } from './to-iso.js';
