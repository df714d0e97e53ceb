import type { EpochMicros } from '../../time/epoch-micros.js';

const DAY = 86_400_000_000;
const MILLISECOND = 1_000;

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

// A formatter takes longer to make than a thousand instants to format.
const FORMATS = new Map<string, Formats>();

function formatsOf(timeZone: string): Formats {
  let formats = FORMATS.get(timeZone);
  if (formats === undefined) {
    formats = {
      day: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' }),
      time: new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    };
    FORMATS.set(timeZone, formats);
  }
  return formats;
}

const dayIn = (formats: Formats, at: EpochMicros): string =>
  formats.day.format(at / MILLISECOND).replace(',', '');

/** The minute of an instant on a wall clock: `13:20`. */
export function timeInWords(at: EpochMicros, timeZone: string): string {
  return formatsOf(timeZone).time.format(at / MILLISECOND);
}

/** The day as people say it now: `today`, `yesterday`, `tomorrow`, else `Thu 26 Nov`. */
export function dayInWords(at: EpochMicros, now: EpochMicros, timeZone: string): string {
  const formats = formatsOf(timeZone);
  const day = dayIn(formats, at);
  if (day === dayIn(formats, now)) return 'today';
  if (Math.abs(at - now) < 2 * DAY) {
    if (at < now && day === dayBeside(formats, now, -1)) return 'yesterday';
    if (at > now && day === dayBeside(formats, now, 1)) return 'tomorrow';
  }
  return day;
}

/** The neighbouring day, which is not always 24 hours off: by its noon or so. */
function dayBeside(formats: Formats, now: EpochMicros, days: -1 | 1): string {
  const today = dayIn(formats, now);
  for (let hours = 1; ; hours += 1) {
    const day = dayIn(formats, now + (days * hours * DAY) / 24);
    if (day !== today) return day;
  }
}

/** `11:42` of today, else with its day: `yesterday 11:42`. */
export function sinceInWords(at: EpochMicros, now: EpochMicros, timeZone: string): string {
  const day = dayInWords(at, now, timeZone);
  const time = timeInWords(at, timeZone);
  return day === 'today' ? time : `${day} ${time}`;
}
