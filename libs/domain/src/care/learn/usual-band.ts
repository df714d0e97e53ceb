import { DEFAULT_CLEANING_POLICY } from '../../source/cleaning-policy.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';

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
