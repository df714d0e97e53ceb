import type { EpochMicros } from './epoch-micros.js';

/** A UTC day, `2026-11-20`: the unit in which readings are partitioned, archived and brought back. */
export type UtcDay = string;

const DAY_MS = 86_400_000;
const MICROS_PER_DAY = 86_400_000_000;

/** The UTC day in which an instant lies; 23:59:59.999999 still belongs to it, 00:00:00 to the next. */
export function utcDayOf(instant: EpochMicros): UtcDay {
  return new Date(Math.floor(instant / MICROS_PER_DAY) * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isUtcDay(text: string): text is UtcDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day's first instant, milliseconds since 1970. */
export function startOfDay(day: UtcDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `days` later (earlier where negative). */
export function dayAfter(day: UtcDay, days = 1): UtcDay {
  return new Date(startOfDay(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Every day from `first` to `last`, both included, in order; none where `last` lies before `first`. */
export function daysFrom(first: UtcDay, last: UtcDay): UtcDay[] {
  const days: UtcDay[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How the museum's people write a day: `Thu 31 Aug 2023`. */
export function dayLabel(day: UtcDay): string {
  const date = new Date(startOfDay(day));
  const number = String(date.getUTCDate()).padStart(2, '0');
  return `${WEEKDAYS[date.getUTCDay()]} ${number} ${MONTHS[date.getUTCMonth()]} ${day.slice(0, 4)}`;
}
