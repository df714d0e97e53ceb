import type { EpochMs } from '../time/instants.js';

/** A value at an instant; null: none, and the line is broken there. */
export type SparkPoint = readonly [at: EpochMs, value: number | null];

export interface SparkBox {
  readonly width: number;
  readonly height: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly lowest: number;
  readonly highest: number;
}

// Longer than this between two points is a gap: they are a minute apart, or, where they are means, five.
const GAP_MILLISECONDS = 7 * 60_000;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a value stands, from the top. */
export function heightOf(value: number, { height, lowest, highest }: SparkBox): number {
  const span = highest - lowest || 1;
  return rounded(height - ((value - lowest) / span) * height);
}

/** An SVG path: a piece for each stretch without a gap. `between` is what lies between two points at most. */
export function sparkPath(points: readonly SparkPoint[], box: SparkBox, between = GAP_MILLISECONDS): string {
  const { width, from, to } = box;
  let path = '';
  let last: EpochMs | undefined;
  for (const [at, value] of points) {
    if (value === null) {
      last = undefined;
      continue;
    }
    const joined = last !== undefined && at - last <= between;
    path += `${joined ? 'L' : 'M'}${rounded(((at - from) / (to - from)) * width)} ${heightOf(value, box)}`;
    last = at;
  }
  return path;
}

/** The scale of a line and the band behind it: never so narrow that a sensor's whisper looks like a storm. */
export function sparkScale(
  points: readonly SparkPoint[],
  narrowest: number,
  band?: { readonly low: number; readonly high: number },
): { readonly lowest: number; readonly highest: number } {
  const values = points.flatMap(([, value]) => (value === null ? [] : [value]));
  if (band !== undefined) values.push(band.low, band.high);
  if (values.length === 0) return { lowest: 0, highest: narrowest };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const missing = Math.max(0, narrowest - (highest - lowest)) / 2;
  return { lowest: lowest - missing, highest: highest + missing };
}
