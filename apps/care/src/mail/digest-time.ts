import { localTime } from '@palmhouse/letters';

/** Later in the day a morning's sheet is of no use: it is left out, and the next comes as ever. */
const LATEST_MINUTES = 4 * 60;
const MINUTE_MS = 60_000;
const LONGEST_QUIET_MINUTES = 25 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * The day whose digest is due, by the museum's clocks; null where none is. By what the clock on the wall shows, so that
 * an hour that is left out in spring leaves no digest out, and the hour that comes twice in autumn brings none twice.
 * @param digestAt `HH:MM`.
 */
export function digestDay(nowMs: number, digestAt: string, zone: string): string | null {
  const { day, time } = localTime(nowMs, zone);
  const late = minutesOf(time) - minutesOf(digestAt);
  return late >= 0 && late <= LATEST_MINUTES ? day : null;
}

/** When somebody may be written to, from now on: at once, or when their quiet hours end. @param from `HH:MM:SS`. */
export function afterQuiet(nowMs: number, from: string | null, until: string | null, zone: string): number {
  if (from === null || until === null) return nowMs;
  const [begins, ends] = [minutesOf(from), minutesOf(until)];
  const isQuiet = (ms: number) => {
    const at = minutesOf(localTime(ms, zone).time);
    return begins < ends ? at >= begins && at < ends : at >= begins || at < ends;
  };
  const minute = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS;
  for (let waited = 0; waited <= LONGEST_QUIET_MINUTES; waited += 1) {
    const at = waited === 0 ? nowMs : minute + waited * MINUTE_MS;
    if (!isQuiet(at)) return at;
  }
  return nowMs;
}
