import type { ScaleRule } from './time-series.js';

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The lowest and highest of all values; undefined where there is none. */
export function extent(columns: Iterable<Iterable<number | null | undefined>>): Scale | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns)
    for (const value of column) {
      if (value === null || value === undefined) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low > high ? undefined : { low, high };
}

/** Round ends around the values, wide enough, within what there can be. */
export function scaleFor(values: Scale | undefined, rule: ScaleRule): Scale {
  const { step, narrowest, least = -Infinity, most = Infinity } = rule;
  if (values === undefined) return { low: Math.max(0, least), high: Math.max(0, least) + narrowest };
  const missing = Math.max(0, narrowest - (values.high - values.low)) / 2;
  const low = Math.floor((values.low - missing) / step) * step;
  const high = Math.ceil((values.high + missing) / step) * step;
  // What does not fit below is given above, and the other way round.
  const lifted = Math.max(0, least - low);
  const lowered = Math.max(0, high + lifted - most);
  return { low: Math.max(least, low + lifted - lowered), high: Math.min(most, high + lifted) };
}

/** The scale for new values of the same stretch: it widens where it must, and never leaps back. */
export function steadied(before: Scale | undefined, wanted: Scale): Scale {
  if (before === undefined) return wanted;
  return { low: Math.min(before.low, wanted.low), high: Math.max(before.high, wanted.high) };
}
