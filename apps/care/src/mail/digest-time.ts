import { localTime, microsOf } from '@palmhouse/domain';

/** Later in the day a morning's sheet is of no use: it is left out, and the next comes as ever. */
const LATEST_MINUTES = 4 * 60;

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
  const { day, time } = localTime(microsOf(nowMs), zone);
  const late = minutesOf(time) - minutesOf(digestAt);
  return late >= 0 && late <= LATEST_MINUTES ? day : null;
}
