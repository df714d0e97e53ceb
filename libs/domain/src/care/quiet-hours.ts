/** When a botanist wants no mail, by the museum's clocks: from 22:00 until 07:00 goes over midnight. */
export interface QuietHours {
  /** `HH:MM`, or `HH:MM:00`. */
  readonly from: string;
  /** `HH:MM`, at which mail is welcome again; never the same as `from`. */
  readonly until: string;
}

/** Of the two columns that hold them: both are there, or none is. */
export function quietHoursOf(from: string | null, until: string | null): QuietHours | null {
  return from === null || until === null ? null : { from, until };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/;

/** Milliseconds since midnight; null where it is not a time of day in whole minutes. */
export function readTimeOfDay(text: string): number | null {
  const read = TIME.exec(text);
  return read === null ? null : (Number(read[1]) * 60 + Number(read[2])) * MINUTE_MS;
}

function timeOfDay(text: string): number {
  const read = readTimeOfDay(text);
  if (read === null) throw new RangeError(`Not a time of day, HH:MM: ${text}`);
  return read;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** How far the zone's clocks are ahead of UTC, milliseconds. */
function offsetAt(timeZone: string, atMs: number): number {
  const name = clockOf(timeZone)
    .formatToParts(atMs)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const read = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (read === null) return 0; // plain GMT
  return (read[1] === '-' ? -1 : 1) * (Number(read[2]) * 60 + Number(read[3])) * MINUTE_MS;
}

/** The first instant of another offset between two whose offsets differ; clocks are changed at whole minutes. */
function changeBetween(timeZone: string, fromMs: number, toMs: number): number {
  const before = offsetAt(timeZone, fromMs);
  let [same, other] = [Math.floor(fromMs / MINUTE_MS), Math.ceil(toMs / MINUTE_MS)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(timeZone, middle * MINUTE_MS) === before) same = middle;
    else other = middle;
  }
  return other * MINUTE_MS;
}

const intoDay = (ms: number): number => ((ms % DAY_MS) + DAY_MS) % DAY_MS;

/**
 * The first instant, from `atMs` on, at which the clocks show no quiet time: `atMs` itself where it is not quiet. By what
 * the clocks show: an hour that they leave out in spring is not waited for, and one that comes twice in autumn is quiet twice.
 * @param quiet null: no quiet hours.
 * @param timeZone IANA name of the museum's zone, such as `Europe/London`.
 * @param atMs milliseconds since 1970.
 * @throws RangeError where the hours or the zone are none.
 */
export function quietUntil(quiet: QuietHours | null, timeZone: string, atMs: number): number {
  if (quiet === null) return atMs;
  const [from, until] = [timeOfDay(quiet.from), timeOfDay(quiet.until)];
  for (let ms = atMs; ;) {
    const offset = offsetAt(timeZone, ms);
    const shown = intoDay(ms + offset);
    if (intoDay(shown - from) >= intoDay(until - from)) return ms;
    const end = ms + intoDay(until - shown);
    if (offsetAt(timeZone, end) === offset) return end;
    ms = changeBetween(timeZone, ms, end);
  }
}
