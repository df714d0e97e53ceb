import { dayAfter, lastArchivableDay, startOfDay, type MinuteMs } from '@palmhouse/domain';

// What the archive keeps live by default; a day that is wholly older can leave the database at once.
const KEEP_LIVE_HOURS = 24;

// A sensor holds a recording for up to two minutes. Beginning that much into the first day, no reading falls into the
// day before, which would then be archived for the sake of one or two.
const HELD_MS = 120_000;

/**
 * The first minute of a history that holds `days` whole UTC days which can be archived at once.
 * @param firstStart when the museum was first opened, milliseconds since 1970: fixed, so that a history once filled
 *   stays filled.
 * @param days 1 or more.
 */
export function historyStart(firstStart: number, days: number): MinuteMs {
  const last = lastArchivableDay(firstStart, KEEP_LIVE_HOURS);
  return startOfDay(dayAfter(last, 1 - days)) + HELD_MS;
}
