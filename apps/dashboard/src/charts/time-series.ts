import type { EpochMs } from '../time/instants.js';

/** A line over time. What lies side by side belongs together: `at[i]`, `mean[i]`, `min[i]`, `max[i]`. */
export interface TimeSeries {
  readonly id: string;
  /** As the legend says it. */
  readonly name: string;
  /** Rising. */
  readonly at: readonly EpochMs[];
  /** null: no value then. */
  readonly mean: readonly (number | null)[];
  /** Around the mean, where points stand for many readings. */
  readonly envelope?:
    { readonly min: readonly (number | null)[]; readonly max: readonly (number | null)[] } | undefined;
  /** Milliseconds between two points at most: what lies further apart is not joined. */
  readonly longest: number;
  /** Colour, dash and shape, from 0; 0 is the one that the page is about. */
  readonly look: number;
}

/** A stretch of time, as a page marks it. */
export interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export type Tone = 'well' | 'trouble' | 'fault' | 'silence' | 'away' | 'archive' | 'live';

export interface TonedStretch extends Stretch {
  readonly tone: Tone;
  readonly label: string;
}

/** Shaded behind the lines: what a plant likes, or is usually like. */
export interface Band extends Stretch {
  readonly low: number;
  readonly high: number;
  readonly look: 'range' | 'usual';
}

/** Something that happened, as a shape on the chart. */
export type MarkShape = 'drop' | 'drop-open' | 'drop-dashed' | 'alert' | 'note' | 'move';

export interface Mark {
  readonly at: EpochMs;
  readonly shape: MarkShape;
  readonly label: string;
}

/** A line of stretches and marks under the chart. */
export interface Lane {
  readonly name: string;
  readonly stretches?: readonly TonedStretch[];
  readonly marks?: readonly Mark[];
}

/** Where something is foreseen: drawn dashed. */
export interface Trend {
  readonly from: { readonly at: EpochMs; readonly value: number };
  readonly to: { readonly at: EpochMs; readonly value: number };
}

/** How the height is used. */
export interface ScaleRule {
  /** Ends are multiples of it. */
  readonly step: number;
  /** Never less than this from end to end: a sensor's whisper is no storm. */
  readonly narrowest: number;
  readonly least?: number;
  readonly most?: number;
}

/** Everything that a chart draws, but for its looks. */
export interface ChartContent extends Stretch {
  readonly series: readonly TimeSeries[];
  readonly scale: ScaleRule;
  readonly bands?: readonly Band[] | undefined;
  /** Along the top. */
  readonly marks?: readonly Mark[] | undefined;
  /** Points of the first line that are to be ringed. */
  readonly rings?: readonly TonedStretch[] | undefined;
  readonly gaps?: readonly TonedStretch[] | undefined;
  readonly lanes?: readonly Lane[] | undefined;
  readonly trend?: Trend | undefined;
}
