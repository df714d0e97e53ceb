import { DEFAULT_CLEANING_POLICY } from '../../source/cleaning-policy.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import type { UsualBand } from '../plant-judgement.js';

/** What a plant's channel is usually like at an hour of the day (UTC): a row of `baseline`. */
export interface BaselineHour {
  /** Percent or degrees Celsius. */
  readonly median: number;
  /** Median absolute deviation from the median. */
  readonly mad: number;
  /** Days that it was learnt from. */
  readonly days: number;
}

/** Between its bounds, which belong to it, a value is usual. */
export interface OwnBand {
  readonly median: number;
  /** Never beyond what a sensor can plausibly say. */
  readonly low: number;
  readonly high: number;
  /** One spread: 1.4826 MAD, which compares to a standard deviation, and at least the policy's least. */
  readonly spread: number;
}

// Makes the MAD of a normal distribution its standard deviation: 1 / Φ⁻¹(3/4).
const TO_STANDARD_DEVIATION = 1.4826;

type Unusual = Pick<CarePolicy, 'unusual'>;

const UNITS: Readonly<Record<CareChannel, string>> = { soilMoisture: '%', temperature: '°C' };
const DECIMALS: Readonly<Record<CareChannel, number>> = { soilMoisture: 0, temperature: 1 };

/** Below the minimum of days it is still learning, and says nothing yet. */
export function isLearnt({ days }: Pick<BaselineHour, 'days'>, { unusual }: Unusual): boolean {
  return days >= unusual.days;
}

export function usualBand(
  channel: CareChannel,
  { median, mad }: Pick<BaselineHour, 'median' | 'mad'>,
  { unusual }: Unusual,
): OwnBand {
  const { min, max } = DEFAULT_CLEANING_POLICY[channel];
  const spread = Math.max(TO_STANDARD_DEVIATION * mad, unusual.least[channel]);
  const reach = unusual.spreads * spread;
  return { median, spread, low: Math.max(min, median - reach), high: Math.min(max, median + reach) };
}

export function isUsual(value: number, { low, high }: Pick<OwnBand, 'low' | 'high'>): boolean {
  return value >= low && value <= high;
}

/** How far from usual a value is: null where it is usual, or still being learnt. */
export function unusualnessOf(
  channel: CareChannel,
  value: number,
  baseline: BaselineHour,
  policy: Unusual,
): UsualBand | null {
  if (!isLearnt(baseline, policy)) return null;
  const { median, low, high, spread } = usualBand(channel, baseline, policy);
  if (isUsual(value, { low, high })) return null;
  return { median, low, high, spreads: Math.abs(value - median) / spread };
}

/** `41 %, usually 62–98 % at this hour (8.3 spreads from its median of 80 %)`. */
export function explainUnusual(channel: CareChannel, value: number, usual: UsualBand): string {
  const unit = UNITS[channel];
  const told = (number: number) => number.toFixed(DECIMALS[channel]).replace(/^-(?=0(\.0+)?$)/, '');
  const band = `${told(usual.low)}${usual.low < 0 ? ' to ' : '–'}${told(usual.high)} ${unit}`;
  const far = `${usual.spreads.toFixed(1)} spreads from its median of ${told(usual.median)} ${unit}`;
  return `${told(value)} ${unit}, usually ${band} at this hour (${far})`;
}
