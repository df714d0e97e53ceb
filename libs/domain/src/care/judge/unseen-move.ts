import { DEFAULT_CLEANING_POLICY } from '../../source/cleaning-policy.js';
import type { CarePolicy } from '../care-policy.js';
import { medianOf } from '../median.js';
import { reportOf } from './detect-waterings.js';
import { samplesOf, type ChannelFacts, type ChannelReading, type Jump, type Sample } from './plant-facts.js';
import { LEVEL_AFTER, LEVEL_BEFORE, MINUTE_MICROS } from './window.js';

/** Where the newest long run of reports without a possible value begins; null: there is none with a level before it. */
function runWithoutValue(readings: readonly ChannelReading[], least: number): number | null {
  let end = readings.length;
  while (end > 0) {
    const last = readings.slice(0, end).findLastIndex(({ value }) => value === null);
    const first = readings.slice(0, last + 1).findLastIndex(({ value }) => value !== null) + 1;
    if (last === -1) return null;
    if (last + 1 - first >= least) return first;
    end = first;
  }
  return null;
}

/**
 * A channel that said nothing possible for a while went where nobody saw: it is not believed before it is where it can be.
 * Null where there was no such while in the window, or nothing is known of before.
 */
export function unseenMove({ channel, readings }: ChannelFacts, policy: CarePolicy): Jump | null {
  const first = runWithoutValue(readings, policy.impossibleValues);
  if (first === null) return null;
  const before = samplesOf(readings.slice(0, first)).slice(-LEVEL_BEFORE);
  if (before.length < LEVEL_AFTER) return null;
  const from = medianOf(before.map(({ value }) => value));
  const { min, max } = DEFAULT_CLEANING_POLICY[channel];
  const to = max - from < from - min ? max : min;
  return { at: readings[first]!.takenAt, until: null, from, to, isUnseen: true };
}

/**
 * Whether a value is where the channel can have come by itself since it was last believed, or by a watering. Air may have
 * become warmer or colder; soil only dries.
 */
export function canHaveCome(
  { value, takenAt }: Sample,
  { at, from }: Jump,
  { channel, waterings }: ChannelFacts,
  policy: CarePolicy,
): boolean {
  const tolerance = policy.jump[channel];
  const drift = (policy.driftPerMinute[channel] * (takenAt - at)) / MINUTE_MICROS;
  if (channel === 'temperature') return Math.abs(value - from) <= tolerance + drift;
  if (value <= from + tolerance) return value >= from - tolerance - drift;
  const { step, lands } = policy.watering;
  const landed = value >= lands && value - from >= step;
  return landed || reportOf({ at: takenAt, notBefore: at }, waterings, policy) !== undefined;
}
