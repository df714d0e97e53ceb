import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel, CareRange } from '../care-ranges.js';
import type { RangeTrouble, Sample } from './plant-facts.js';
import { MINUTE_MICROS } from './window.js';

/** How something is at the newest sample, and how it was at the newest settled one. */
export interface Course<T> {
  readonly now: T;
  readonly settled: T;
}

// Three values hours apart are not one after the other.
const RUN_MICROS = 120 * MINUTE_MICROS;

/**
 * Walks along runs of so many samples in a row, oldest first; each may change the state.
 * @param start as remembered from before the first sample
 */
export function alongRuns<T>(
  samples: readonly Sample[],
  length: number,
  { start, settledAt }: { readonly start: T; readonly settledAt: EpochMicros | null },
  next: (state: T, run: readonly Sample[]) => T,
): Course<T> {
  let now = start;
  let settled = start;
  samples.forEach(({ takenAt }, index) => {
    const run = index + 1 < length ? [] : samples.slice(index + 1 - length, index + 1);
    if (run.length > 0 && takenAt - run[0]!.takenAt <= RUN_MICROS) now = next(now, run);
    if (settledAt !== null && takenAt <= settledAt) settled = now;
  });
  return { now, settled };
}

/** At most a quarter of the range's width: a narrow range must have an inside. */
export function hysteresisOf(channel: CareChannel, { low, high }: CareRange, policy: CarePolicy): number {
  return Math.min(policy.hysteresis[channel], (high - low) / 4);
}

export function isBelow(kind: RangeTrouble['kind']): boolean {
  return kind === 'dry' || kind === 'cold';
}

const KINDS = {
  soilMoisture: { below: 'dry', above: 'soaked' },
  temperature: { below: 'cold', above: 'hot' },
} as const;

export interface RangeRules {
  readonly channel: CareChannel;
  readonly range: CareRange;
  readonly policy: CarePolicy;
  /** Soil that drains after a watering may be above its range. */
  readonly isDraining: (at: EpochMicros) => boolean;
}

/**
 * Trouble with the range: so many values in a row on one side of it (the bounds are fine) make it; as many that have come back
 * by more than the hysteresis end it. The newest such run decides; with none, what is remembered stands.
 */
export function rangeTrouble(
  samples: readonly Sample[],
  { channel, range, policy, isDraining }: RangeRules,
  remembered: { readonly start: RangeTrouble | null; readonly settledAt: EpochMicros | null },
): Course<RangeTrouble | null> {
  const { low, high } = range;
  const hysteresis = hysteresisOf(channel, range, policy);
  const kindOf = (run: readonly Sample[]): RangeTrouble['kind'] | null => {
    if (run.every(({ value }) => value < low)) return KINDS[channel].below;
    return run.every(({ value }) => value > high) ? KINDS[channel].above : null;
  };
  const isBack = (kind: RangeTrouble['kind']) => (sample: Sample) =>
    isBelow(kind) ? sample.value >= low + hysteresis : sample.value <= high - hysteresis;

  return alongRuns(samples, policy.readingsInARow, remembered, (trouble, run) => {
    const kind = kindOf(run);
    const drains = kind === 'soaked' && isDraining(run.at(-1)!.takenAt);
    if (kind !== null && !drains) return trouble?.kind === kind ? trouble : { kind, since: run[0]!.takenAt };
    return trouble !== null && run.every(isBack(trouble.kind)) ? null : trouble;
  });
}
