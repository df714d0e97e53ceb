import type { EpochMicros } from './epoch-micros.js';

const MINUTE = 60_000_000;
const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// A formatter takes longer to make than a thousand instants to format.
const FORMS = new Map<string, Intl.DateTimeFormat>();

function formOf(timeZone: string): Intl.DateTimeFormat {
  let form = FORMS.get(timeZone);
  if (form === undefined) {
    form = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    FORMS.set(timeZone, form);
  }
  return form;
}

/** An instant as the clocks and calendars of a time zone show it. */
export interface LocalTime {
  /** `2026-11-26`. */
  readonly day: string;
  /** `26 Nov`. */
  readonly date: string;
  /** `Thu`. */
  readonly weekday: string;
  /** `07:30`. */
  readonly time: string;
}

/** @param timeZone IANA, such as Europe/London. */
export function localTime(at: EpochMicros, timeZone: string): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formOf(timeZone).formatToParts(at / 1_000)) parts[type] = value;
  const { day = '', year = '', weekday = '', hour = '', minute = '' } = parts;
  // In British English September is Sept; three letters, like the others.
  const month = (parts.month ?? '').slice(0, 3);
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return {
    day: `${year}-${number}-${day.padStart(2, '0')}`,
    date: `${day} ${month}`,
    weekday,
    time: `${hour}:${minute}`,
  };
}

/** The minute of an instant on a wall clock: `13:20`. */
export function timeInWords(at: EpochMicros, timeZone: string): string {
  return localTime(at, timeZone).time;
}

/** For a sentence that is kept, and read on another day: `26 Nov 11:42`. */
export function instantInWords(at: EpochMicros, timeZone: string): string {
  const { date, time } = localTime(at, timeZone);
  return `${date} ${time}`;
}

/** The day as people say it now: `today`, `yesterday`, `tomorrow`, else `Thu 26 Nov`. */
export function dayInWords(at: EpochMicros, now: EpochMicros, timeZone: string): string {
  const { day, weekday, date } = localTime(at, timeZone);
  // Calendars' days, which are not always 24 hours long.
  const ahead = (Date.parse(day) - Date.parse(localTime(now, timeZone).day)) / DAY_MS;
  if (ahead === 0) return 'today';
  if (ahead === -1) return 'yesterday';
  return ahead === 1 ? 'tomorrow' : `${weekday} ${date}`;
}

/** `11:42` of today, else with its day: `yesterday 11:42`, `Thu 26 Nov 11:42`. */
export function sinceInWords(at: EpochMicros, now: EpochMicros, timeZone: string): string {
  const day = dayInWords(at, now, timeZone);
  const time = timeInWords(at, timeZone);
  return day === 'today' ? time : `${day} ${time}`;
}

/** `34 min`, `1 h 5 min`, `26 h`, `3 days`: whole minutes, hours, days; never less than nothing, also where a clock went back. */
export function lengthInWords(micros: number): string {
  const minutes = Math.max(0, Math.floor(micros / MINUTE));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 72) return `${Math.floor(hours / 24)} days`;
  return hours < 10 && minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}
