import type { CarePolicy } from '../care-policy.js';
import type { EpochMicros } from '../../time/epoch-micros.js';

export const MINUTE_MICROS = 60_000_000;

const LEAST = 20;

/** So many of the newest readings are judged anew each time: that late a reading may come and count in its place. */
const UNSETTLED = 12;

/** How far back the level before a step is looked for, and how many values must say it. */
export const LEVEL_LOOK = 9;
export const LEVEL_BEFORE = 5;
/** How many values confirm the level behind a step. */
export const LEVEL_AFTER = 3;

/** How many of a plant's newest readings a judgement looks at: what is settled must still be
 * recognisable in them, and a sensor that hangs (`hungReadings`). */
export function windowReadings({ readingsInARow, stuckReadings }: CarePolicy): number {
  return Math.max(LEAST, UNSETTLED + 1 + readingsInARow, 2 * stuckReadings + LEVEL_AFTER);
}

/** The newest instant that is settled: how things stood then is remembered. Null while everything can be judged anew. */
export function settledAt(readings: readonly { readonly takenAt: EpochMicros }[]): EpochMicros | null {
  return readings.at(-1 - UNSETTLED)?.takenAt ?? null;
}
