import type { EpochMicros } from '../../time/epoch-micros.js';
import { median } from './median.js';
import type { Sample } from './plant-facts.js';
import { LEVEL_AFTER, LEVEL_BEFORE, MINUTE_MICROS } from './window.js';

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

/** The level that samples are on, of which at least three must lie together: two wild ones beside each other are none. */
function levelOf(
  samples: readonly Sample[],
  tolerance: number,
): { value: number; until: EpochMicros } | null {
  const middle = median(samples.map(({ value }) => value));
  const together = samples.filter(({ value }) => Math.abs(value - middle) <= tolerance);
  return together.length >= LEVEL_AFTER ? { value: middle, until: together.at(-1)!.takenAt } : null;
}

function shiftAt(samples: readonly Sample[], index: number, limit: StepLimit): LevelShift | null {
  const earlier = samples.slice(Math.max(0, index - LEVEL_BEFORE), index);
  const later = samples.slice(index, index + LEVEL_AFTER).map(({ value }) => value);
  if (earlier.length < LEVEL_AFTER || later.length < LEVEL_AFTER) return null;
  const level = levelOf(earlier, limit.jump);
  if (level === null) return null;
  const { value: before, until: notBefore } = level;
  const { takenAt: at } = samples[index]!;
  const least = limit.jump + (limit.driftPerMinute * (at - notBefore)) / MINUTE_MICROS;
  const isUp = later.every((value) => value - before > least);
  const isDown = later.every((value) => before - value > least);
  return isUp || isDown ? { index, at, notBefore, before, after: median(later) } : null;
}

/** Every step that three samples confirm. A spike of one or two is none. @param samples oldest first */
export function levelShifts(samples: readonly Sample[], limit: StepLimit): LevelShift[] {
  const shifts: LevelShift[] = [];
  for (let index = LEVEL_AFTER; index + LEVEL_AFTER <= samples.length; index += 1) {
    const shift = shiftAt(samples, index, limit);
    if (shift === null) continue;
    shifts.push(shift);
    index += LEVEL_AFTER - 1; // its own samples are the next level
  }
  return shifts;
}
