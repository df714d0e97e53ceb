import type { EpochMicros } from '../../time/epoch-micros.js';
import { medianOf } from '../median.js';

export interface MoisturePoint {
  readonly at: EpochMicros;
  /** Percent. */
  readonly value: number;
}

/** A straight way of the moisture. */
export interface Line {
  /** Points of moisture an hour. */
  readonly pointsPerHour: number;
  valueAt(at: EpochMicros): number;
  /** Where it has the value; before its points too. */
  whenAt(value: number): EpochMicros;
}

const HOUR = 3_600_000_000;

/**
 * The line through points by Theil and Sen: the median of the slopes between all pairs, through the median of what that
 * leaves. Up to 29 % of the points may be anything (https://en.wikipedia.org/wiki/Theil–Sen_estimator).
 * @returns null of points at fewer than two instants.
 */
export function robustLine(points: readonly MoisturePoint[]): Line | null {
  const origin = points[0]?.at ?? 0;
  const hours = points.map(({ at }) => (at - origin) / HOUR);
  const slopes: number[] = [];
  for (let a = 0; a < points.length; a += 1)
    for (let b = a + 1; b < points.length; b += 1)
      if (hours[a] !== hours[b]) slopes.push((points[b]!.value - points[a]!.value) / (hours[b]! - hours[a]!));
  if (slopes.length === 0) return null;
  const slope = medianOf(slopes);
  const start = medianOf(points.map(({ value }, index) => value - slope * hours[index]!));
  return {
    pointsPerHour: slope,
    valueAt: (at) => start + (slope * (at - origin)) / HOUR,
    whenAt: (value) => Math.round(origin + ((value - start) / slope) * HOUR),
  };
}
