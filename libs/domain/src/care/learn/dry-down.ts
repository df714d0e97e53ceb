import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import { medianOf } from '../median.js';
import { robustLine, type Line, type MoisturePoint } from './robust-line.js';

/** How a plant dries, and when it will need water: what `plant_forecast` holds. */
export interface WateringForecast {
  /** Percent, now, by the line. */
  readonly soilMoisture: number;
  /** Below zero. */
  readonly pointsPerHour: number;
  /** When the line reaches the plant's lower bound: in the past where it has. */
  readonly needsWaterAt: EpochMicros;
}

export interface PastError {
  /** Median over the cycles; null where there is none to tell by. */
  readonly minutes: number | null;
  readonly cycles: number;
}

const MINUTE = 60_000_000;
const HOUR = 60 * MINUTE;

/** Cycles by which a forecast's error is told: a week of a plant that is watered daily. */
export const CYCLES_LOOKED_BACK = 7;

// An hour's readings, in pieces: the middles of the first and the last lie somewhat less than an hour apart.
const LEAST_SPAN = 50 * MINUTE;
const LEAST_POINTS = 3;
// Slower than this it does not fall: a point a day is within what a sensor wanders.
const SLOWEST_FALL = 1 / 24;
// Nobody plans further, and a line does not hold so long.
const HORIZON = 14 * 24 * HOUR;

/**
 * Foresees, from readings since the last watering, when a plant will need water.
 * @param points in order, since it was watered; where they rise as by a watering, only those behind the rise count.
 * @param low the lower bound of the plant's range, percent.
 * @returns null where it is too early to tell, the moisture does not fall, or the need lies more than 14 days off.
 */
export function foreseeWatering(
  points: readonly MoisturePoint[],
  low: number,
  now: EpochMicros,
  { watering }: Pick<CarePolicy, 'watering'>,
): WateringForecast | null {
  const own = behindLastRise(points, watering.step);
  const line = fallOf(own);
  if (line === null) return null;
  const needsWaterAt = Math.max(line.whenAt(low), own[0]!.at);
  if (needsWaterAt > now + HORIZON) return null;
  // A line does not know the ends of the scale.
  const soilMoisture = Math.min(100, Math.max(0, line.valueAt(now)));
  return { soilMoisture, pointsPerHour: line.pointsPerHour, needsWaterAt };
}

/**
 * How far the same forecast was off, half way through earlier cycles: the line through the first half of a cycle's hours,
 * compared at its last; the newest seven that can be told count.
 * @param cycles each from one watering to the next, newest first, hour by hour.
 */
export function pastErrorOf(cycles: readonly (readonly MoisturePoint[])[]): PastError {
  const errors: number[] = [];
  for (const points of cycles) {
    if (errors.length === CYCLES_LOOKED_BACK) break;
    const error = errorMinutes(points);
    if (error !== null) errors.push(error);
  }
  return { minutes: errors.length === 0 ? null : medianOf(errors), cycles: errors.length };
}

function errorMinutes(points: readonly MoisturePoint[]): number | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const middle = (points[0]!.at + last.at) / 2;
  const line = fallOf(points.filter(({ at }) => at <= middle));
  if (line === null) return null;
  return (Math.abs(line.valueAt(last.at) - last.value) / -line.pointsPerHour) * 60;
}

function fallOf(points: readonly MoisturePoint[]): Line | null {
  if (points.length < LEAST_POINTS || points.at(-1)!.at - points[0]!.at < LEAST_SPAN) return null;
  const line = robustLine(points);
  return line === null || line.pointsPerHour > -SLOWEST_FALL ? null : line;
}

/** A rise between two points that what comes before and after bears out: one low point that comes back is none. */
function behindLastRise(points: readonly MoisturePoint[], step: number): readonly MoisturePoint[] {
  const level = (start: number, end: number) =>
    medianOf(points.slice(Math.max(0, start), end).map(({ value }) => value));
  for (let index = points.length - 1; index > 0; index -= 1) {
    if (points[index]!.value - points[index - 1]!.value < step) continue;
    if (level(index, index + 3) - level(index - 3, index) >= step) return points.slice(index);
  }
  return points;
}
