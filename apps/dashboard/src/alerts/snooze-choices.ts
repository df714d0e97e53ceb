import { SNOOZE_MAX_MS } from '@palmhouse/domain';
import type { EpochMs } from '../time/instants.js';
import { fromWallClock, toWallClock } from '../time/wall-clock.js';

export interface SnoozeChoice {
  readonly name: 'HOUR' | 'EVENING' | 'THIS_MORNING' | 'MORNING';
  readonly until: EpochMs;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVENING = '18:00';
const MORNING = '08:00';
// Whoever snoozes at four in the morning means the morning to come.
const NIGHT_ENDS = '06:00';

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}

/** The ends of a snooze that make sense at this hour, by the clock of a zone; soonest first. */
export function snoozeChoices(now: EpochMs, zone: string): readonly SnoozeChoice[] {
  const [today = '', time = ''] = toWallClock(now, zone).split('T');
  const isNight = time < NIGHT_ENDS;
  const evening = fromWallClock(`${today}T${EVENING}`, zone);
  const morning = fromWallClock(`${isNight ? today : dayAfter(today)}T${MORNING}`, zone);
  const hour = now + HOUR;
  return [
    { name: 'HOUR', until: hour } as const,
    // An evening within the hour is no choice beside it.
    ...(evening !== null && evening > hour && !isNight ? [{ name: 'EVENING', until: evening } as const] : []),
    ...(morning === null ? [] : [{ name: isNight ? 'THIS_MORNING' : 'MORNING', until: morning } as const]),
  ];
}

/** What is wrong with an end of one's own; null where nothing is. */
export function whyNotUntil(until: EpochMs, now: EpochMs): 'PAST' | 'TOO_FAR' | null {
  if (until <= now) return 'PAST';
  return until > now + SNOOZE_MAX_MS ? 'TOO_FAR' : null;
}
