import type { AlertFacts } from '../alert.js';
import type { CareChannel, CareRanges } from '../care-ranges.js';

/** What a judgement does not say of a plant, and an alert about it does. */
export interface PlantDetails {
  readonly ranges: CareRanges;
  /** Its own median at this hour, and the spread (1.4826 MAD); where it is learnt. */
  readonly baselines: Partial<Record<CareChannel, { readonly median: number; readonly spread: number }>>;
  /** Milliseconds since 1970; null where there is no forecast. */
  readonly needsWaterMs: number | null;
}

/** The band that a value would have to leave to be unusual, and how far off it is. */
export function usualFacts(
  details: PlantDetails | undefined,
  channel: CareChannel,
  value: number | null,
  unusual: { readonly spreads: number; readonly least: Readonly<Record<CareChannel, number>> },
): AlertFacts['usual'] {
  const baseline = details?.baselines[channel];
  if (baseline === undefined || value === null) return undefined;
  const spread = Math.max(baseline.spread, unusual.least[channel]);
  return {
    median: baseline.median,
    low: baseline.median - unusual.spreads * spread,
    high: baseline.median + unusual.spreads * spread,
    spreads: Math.abs(value - baseline.median) / spread,
  };
}
