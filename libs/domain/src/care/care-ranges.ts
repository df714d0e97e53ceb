import { DEFAULT_CLEANING_POLICY, type PlausibleRange } from '../source/cleaning-policy.js';

/** Where a plant fares well, bounds inclusive. */
export interface CareRange {
  readonly low: number;
  readonly high: number;
}

export interface CareRanges {
  /** Percent. */
  readonly soilMoisture: CareRange;
  /** Degrees Celsius. */
  readonly temperature: CareRange;
}

export type CareChannel = keyof CareRanges;

/** The botanists' own: a plant outside them is looked after, at the bounds it is still fine. */
export const DEFAULT_CARE_RANGES: CareRanges = {
  soilMoisture: { low: 20, high: 98 },
  temperature: { low: 9, high: 30 },
};

// A range beyond what a sensor can plausibly say would never be left.
const POSSIBLE: Readonly<Record<CareChannel, PlausibleRange>> = {
  soilMoisture: DEFAULT_CLEANING_POLICY.soilMoisture,
  temperature: DEFAULT_CLEANING_POLICY.temperature,
};

/** What a channel is told in. */
export const CHANNEL_UNITS: Readonly<Record<CareChannel, string>> = { soilMoisture: '%', temperature: '°C' };

/** What is wrong with a range that somebody wishes for a plant, in a sentence; null where nothing is. */
export function whyNotARange(channel: CareChannel, { low, high }: CareRange): string | null {
  const { min, max } = POSSIBLE[channel];
  const unit = CHANNEL_UNITS[channel];
  if (!(low >= min && high <= max)) {
    return `Expected bounds from ${min} to ${max} ${unit}; ${low} and ${high} were given.`;
  }
  if (low >= high) return `\`low\` must be below \`high\`; ${low} and ${high} ${unit} were given.`;
  return null;
}
