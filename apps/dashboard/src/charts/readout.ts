import type { EpochMs } from '../time/instants.js';
import type { ChartContent, Mark, TimeSeries, TonedStretch } from './time-series.js';

export interface PointRead {
  readonly at: EpochMs;
  readonly mean: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The place of the last instant that is not behind this one; −1: all are. */
export function placeOf(at: readonly EpochMs[], instant: EpochMs): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a line says at an instant: its nearest point, unless that lies in another stretch. */
export function pointAt(
  { at, mean, envelope, longest }: TimeSeries,
  instant: EpochMs,
): PointRead | undefined {
  const before = placeOf(at, instant);
  const distance = (index: number) => Math.abs((at[index] ?? Infinity) - instant);
  const nearest = distance(before) <= distance(before + 1) ? before : before + 1;
  const value = mean[nearest];
  if (value === null || value === undefined || distance(nearest) > longest) return undefined;
  return {
    at: at[nearest] ?? instant,
    mean: value,
    min: envelope?.min[nearest] ?? undefined,
    max: envelope?.max[nearest] ?? undefined,
  };
}

/** The newest point of a line within the stretch. */
export function newestPoint(series: TimeSeries, to: EpochMs): PointRead | undefined {
  for (let index = placeOf(series.at, to); index >= 0; index -= 1) {
    const at = series.at[index];
    if (at !== undefined && typeof series.mean[index] === 'number') return pointAt(series, at);
  }
  return undefined;
}

/** What stands there to be read: marks within reach of an instant, and the stretches around it. */
function labelsAt(
  at: EpochMs,
  reach: number,
  marks: readonly Mark[],
  stretches: readonly TonedStretch[],
): string[] {
  return [
    ...marks.filter((mark) => Math.abs(mark.at - at) <= reach).map(({ label }) => label),
    ...stretches.filter(({ from, to }) => from <= at && at < to).map(({ label }) => label),
  ];
}

/** What else is to be said of an instant: what happened, how it was. */
export function wordsAt(content: ChartContent, at: EpochMs, reach: number): string[] {
  const lanes = content.lanes ?? [];
  return labelsAt(
    at,
    reach,
    [...(content.marks ?? []), ...lanes.flatMap(({ marks = [] }) => marks)],
    [...(content.gaps ?? []), ...lanes.flatMap(({ stretches = [] }) => stretches)],
  );
}
