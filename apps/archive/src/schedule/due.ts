import { dayAfter, startOfDay, type UtcDay } from '@palmhouse/domain';
import type { ArchiveSettings } from '../archive.settings.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

type TimeOfDay = ArchiveSettings['at'];

const msOf = ({ hour, minute }: TimeOfDay): number => hour * HOUR_MS + minute * MINUTE_MS;

/** The last time, at or before now, at which the archive was due. Milliseconds since 1970. */
export function lastDue(now: number, at: TimeOfDay): number {
  const today = Math.floor(now / DAY_MS) * DAY_MS + msOf(at);
  return today <= now ? today : today - DAY_MS;
}

/** The first time at which the archive was to take a day: all of it had been kept for long enough. Milliseconds since 1970. */
export function dueSince(day: UtcDay, keepLiveHours: number, at: TimeOfDay): number {
  return lastDue(startOfDay(dayAfter(day, 1)) + keepLiveHours * HOUR_MS + DAY_MS - 1, at);
}

/** Does the archive look for days at this minute? Once an hour: what failed is taken up again, the rest finds nothing. */
export function looksForDays(minuteMs: number, at: TimeOfDay): boolean {
  return (minuteMs - msOf(at)) % HOUR_MS === 0;
}
