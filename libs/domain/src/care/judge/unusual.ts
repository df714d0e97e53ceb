import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import type { UsualBand } from '../plant-judgement.js';
import { isLearnt, usualBand, type BaselineHour } from '../learn/usual-band.js';
import type { Baseline, Sample } from './plant-facts.js';
import { alongRuns, type Course } from './range-trouble.js';
import { MINUTE_MICROS } from './window.js';

const HOUR_MICROS = 60 * MINUTE_MICROS;
const DAY_MICROS = 24 * HOUR_MICROS;

/** 0–23, UTC. */
function hourOf(at: EpochMicros): number {
  return Math.floor((((at % DAY_MICROS) + DAY_MICROS) % DAY_MICROS) / HOUR_MICROS);
}

function learntHour(baseline: Baseline, at: EpochMicros, policy: CarePolicy): BaselineHour | null {
  const hour = baseline[hourOf(at)];
  return hour !== undefined && isLearnt(hour, policy) ? hour : null;
}

/** The plant's own band at the hour of a value; null while that hour is still being learnt. */
export function usualAt(
  { takenAt, value }: Sample,
  channel: CareChannel,
  baseline: Baseline,
  policy: CarePolicy,
): UsualBand | null {
  const hour = learntHour(baseline, takenAt, policy);
  if (hour === null) return null;
  const { median, low, high, spread } = usualBand(channel, hour, policy);
  return { median, low, high, spreads: Math.abs(value - median) / spread };
}

export interface UnusualRules {
  readonly channel: CareChannel;
  readonly baseline: Baseline;
  readonly policy: CarePolicy;
  /** Soil that was watered today is wetter than at this hour of other days, and for a reason. */
  readonly isWatered: (at: EpochMicros) => boolean;
}

/** Since when a channel is far from its own baseline: so many values in a row begin it, as many within end it. */
export function unusualSince(
  samples: readonly Sample[],
  { channel, baseline, policy, isWatered }: UnusualRules,
  remembered: { readonly start: EpochMicros | null; readonly settledAt: EpochMicros | null },
): Course<EpochMicros | null> {
  const isUnusual = (sample: Sample) => {
    const usual = usualAt(sample, channel, baseline, policy);
    if (usual === null || usual.spreads <= policy.unusual.spreads) return false;
    const isUsualBefore = (hours: number) => {
      const takenAt = sample.takenAt - hours * HOUR_MICROS;
      const before = usualAt({ ...sample, takenAt }, channel, baseline, policy);
      return before !== null && before.spreads <= policy.unusual.spreads;
    };
    // Habits keep to no hour's edge: soil that is watered at a quarter past is as dry until then as in the hour before.
    if (isUsualBefore(1)) return false;
    if (channel === 'temperature') return true;
    // When summer ends they are an hour later by UTC than they were learnt.
    if (sample.value < usual.median) return !isUsualBefore(2);
    return !isWatered(sample.takenAt);
  };
  return alongRuns(samples, policy.readingsInARow, remembered, (since, run) => {
    if (run.every(isUnusual)) return since ?? run[0]!.takenAt;
    return run.some(isUnusual) ? since : null;
  });
}
