// With less than this left there is no time to ask; the minute stays a gap.
const LEAST_TIME_MS = 1_000;

/**
 * Can the plants of a minute still be asked?
 * @param minute ISO instant; a sweep of it asks until `deadlineMs` after it began.
 * @param now milliseconds since 1970.
 */
export function canStillAsk(minute: string, now: number, deadlineMs: number): boolean {
  return Date.parse(minute) + deadlineMs - now >= LEAST_TIME_MS;
}
