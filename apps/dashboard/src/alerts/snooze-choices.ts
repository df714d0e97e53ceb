import { localTime } from '@palmhouse/domain';
import type { EpochMs } from '../time/instants.js';
import { fromWallClock } from '../time/wall-clock.js';

export interface SnoozeChoice {
  readonly key: 'hour' | 'evening' | 'morning';
  readonly until: EpochMs;
}

const HOUR = 3_600_000;
const EVENING = '18:00';
const MORNING = '08:00';

/** The API leaves an alert be for a week at most. */
export const LONGEST_SNOOZE = 7 * 24 * HOUR;

/** The next time that a clock shows this, from tomorrow on or still today. */
function next(time: string, now: EpochMs, zone: string, daysAhead: 0 | 1): EpochMs | null {
  // Noon of that day, whatever clocks do in its night.
  const day = new Date(Date.parse(`${localTime(now * 1_000, zone).day}T12:00:00Z`) + daysAhead * 24 * HOUR);
  return fromWallClock(`${day.toISOString().slice(0, 10)}T${time}`, zone);
}

/** For how long one leaves an alert be, by the clock of the page; none that is past, or all but now. */
export function snoozeChoices(now: EpochMs, zone: string): readonly SnoozeChoice[] {
  const evening = next(EVENING, now, zone, 0);
  const morning = next(MORNING, now, zone, 1);
  const choices: SnoozeChoice[] = [{ key: 'hour', until: now + HOUR }];
  if (evening !== null && evening - now > HOUR) choices.push({ key: 'evening', until: evening });
  if (morning !== null) choices.push({ key: 'morning', until: morning });
  return choices;
}
