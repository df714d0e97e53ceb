import type { EpochMicros } from '../../time/epoch-micros.js';
import { medianOf } from '../median.js';
import type { Sample } from './plant-facts.js';
import { LEVEL_AFTER, LEVEL_BEFORE, LEVEL_LOOK, MINUTE_MICROS } from './window.js';

/** A step from one level to another on which the values then stay. */
export interface LevelShift {
  /** The first sample behind the step. */
  readonly index: number;
  readonly at: EpochMicros;
  /** The last sample on the old level: the step lies between. */
  readonly notBefore: EpochMicros;
  readonly before: number;
  readonly after: number;
}

export interface StepLimit {
  /** A step must be larger than this. */
  readonly jump: number;
  /** And larger by so much for each minute since the old level: what the channel may move by itself. */
  readonly driftPerMinute: number;
}

interface Level {
  readonly value: number;
  /** The last sample that lies on it. */
  readonly last: Sample;
}

/** The level that most of the samples are on, so many at least: what is wild among them is not on it. */
function levelOf(samples: readonly Sample[], least: number, tolerance: number): Level | null {
  if (samples.length < least) return null;
  const value = medianOf(samples.map((sample) => sample.value));
  const together = samples.filter((sample) => Math.abs(sample.value - value) <= tolerance);
  if (together.length < least || together.length * 2 <= samples.length) return null;
  return { value, last: together.at(-1)! };
}

function shiftAt(
  samples: readonly Sample[],
  index: number,
  levelFrom: number,
  limit: StepLimit,
): LevelShift | null {
  // Three have confirmed the level behind a step; at the window's beginning three may be spikes.
  const least = levelFrom === 0 ? LEVEL_BEFORE : LEVEL_AFTER;
  const level = levelOf(samples.slice(Math.max(levelFrom, index - LEVEL_LOOK), index), least, limit.jump);
  if (level === null) return null;
  const { value: before, last } = level;
  const later = samples.slice(index, index + LEVEL_AFTER).map(({ value }) => value);
  const { takenAt: at } = samples[index]!;
  const limitNow = limit.jump + (limit.driftPerMinute * (at - last.takenAt)) / MINUTE_MICROS;
  // From the level as it was last, too: what moves steadily has not jumped.
  const [lower, upper] = [Math.min(before, last.value), Math.max(before, last.value)];
  const isStep =
    later.every((value) => value - upper > limitNow) || later.every((value) => lower - value > limitNow);
  return isStep ? { index, at, notBefore: last.takenAt, before, after: medianOf(later) } : null;
}

/** Whether all values lie so near each other that none of them can be a step; most windows are like that. */
function isFlat(samples: readonly Sample[], jump: number): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (const { value } of samples) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low <= jump;
}

/** Whether the value is like the three before it: a step, if there was one, began earlier. */
function isPlainlyNone(samples: readonly Sample[], index: number, jump: number): boolean {
  const value = samples[index]!.value;
  const isNear = (other: number) => Math.abs(samples[index - other]!.value - value) <= jump;
  return isNear(1) && isNear(2) && isNear(3);
}

/** Every step that three samples confirm. A spike of one or two is none. @param samples oldest first */
export function levelShifts(samples: readonly Sample[], limit: StepLimit): LevelShift[] {
  if (isFlat(samples, limit.jump)) return [];
  const shifts: LevelShift[] = [];
  let lastIndex = 0;
  for (let index = LEVEL_AFTER; index + LEVEL_AFTER <= samples.length; index += 1) {
    if (isPlainlyNone(samples, index, limit.jump)) continue;
    const shift = shiftAt(samples, index, lastIndex, limit);
    if (shift === null) continue;
    shifts.push(shift);
    lastIndex = index; // its own samples are the next level
  }
  return shifts;
}
