const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const FORMS = new Map<string, Intl.DateTimeFormat>();

function formOf(zone: string): Intl.DateTimeFormat {
  const known = FORMS.get(zone);
  if (known !== undefined) return known;
  const form = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  FORMS.set(zone, form);
  return form;
}

/** An instant as the museum's clocks and calendars show it. */
export interface LocalTime {
  /** `2026-11-26`. */
  readonly day: string;
  /** `07:30`. */
  readonly time: string;
  /** `Thu 26 Nov`. */
  readonly date: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @param zone IANA, such as Europe/London. */
export function localTime(ms: number, zone: string): LocalTime {
  const parts = Object.fromEntries(
    formOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  // In British English September is Sept; three letters, like the others.
  const month = (parts['month'] ?? '').slice(0, 3);
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  const { day = '', year = '', weekday = '', hour = '', minute = '' } = parts;
  return {
    day: `${year}-${number}-${day.padStart(2, '0')}`,
    time: `${hour}:${minute}`,
    date: `${weekday} ${day} ${month}`,
  };
}

/** `11:42`, `yesterday 23:10`, `Thu 26 Nov 23:10`. */
export function when(ms: number, nowMs: number, zone: string): string {
  const at = localTime(ms, zone);
  const now = localTime(nowMs, zone);
  if (at.day === now.day) return at.time;
  const daysApart = Math.round((Date.parse(now.day) - Date.parse(at.day)) / DAY_MS);
  if (daysApart === 1) return `yesterday ${at.time}`;
  if (daysApart === -1) return `tomorrow ${at.time}`;
  return `${at.date} ${at.time}`;
}

/** `34 min`, `1 h 5 min`, `26 h`, `3 days`; whole minutes, never less than none. */
export function duration(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 72) return `${Math.floor(hours / 24)} days`;
  return hours < 10 && minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}

const DAY_MINUTES = 1_440;

/** Minutes into the museum's day. */
function minuteOfDay(ms: number, zone: string): number {
  const [hour = 0, minute = 0] = localTime(ms, zone).time.split(':').map(Number);
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
