import { readInstant, type EpochMicros } from '@palmhouse/domain';

// Instants in microseconds are exact from 1684 to 2255; no reading lies beyond.
export const FIRST_INSTANT: EpochMicros = Date.parse('1700-01-01T00:00:00Z') * 1_000;
export const LAST_INSTANT: EpochMicros = Date.parse('2200-01-01T00:00:00Z') * 1_000;

/** A DateTime as the domain has it; what lies beyond all readings as the end that it lies beyond. */
export function toMicros(instant: string): EpochMicros {
  const read = readInstant(instant);
  if (read !== null) return Math.min(Math.max(read, FIRST_INSTANT), LAST_INSTANT);
  return instant < '1970' ? FIRST_INSTANT : LAST_INSTANT;
}
