import { utcDayOf } from '../time/utc-day.js';

/** How full the database's home was at an instant. */
export interface StorageSample {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly usedBytes: number;
  /** Null where nobody knows. */
  readonly capacityBytes: number | null;
}

export interface StorageTrend {
  readonly usedBytes: number;
  readonly capacityBytes: number | null;
  /** Used of the capacity: 0 is empty, 1 full; null without a capacity. */
  readonly share: number | null;
  /** Negative while it shrinks; null while there is too little to judge by. */
  readonly growthBytesPerDay: number | null;
  /** Until the capacity is used up at this growth: 0 when full; null when it does not grow or nobody knows. */
  readonly daysToFull: number | null;
}

export type StorageLevel = 'ok' | 'nearly_full' | 'unknown';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

// The size is a sawtooth: it grows through the day and falls when a day leaves. Peaks of three days tell growth from that.
const LEAST_DAYS = 3;
// Before, an hour of samples tells at least of a flood.
const LEAST_SPAN_MS = HOUR_MS;
const JUDGED_DAYS = 14;

/** From this share on the storage is nearly full, where no other is set. */
export const STORAGE_WARN_SHARE = 0.8;

// Once nearly full, it stays so until two points below: at the very edge it would be said again and again.
const HYSTERESIS = 0.02;

interface Point {
  readonly days: number;
  readonly bytes: number;
}

/** The slope of the least squares line, bytes a day. */
function slopeOf(points: readonly Point[]): number {
  const mean = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const [meanDays, meanBytes] = [mean(({ days }) => days), mean(({ bytes }) => bytes)];
  const spread = points.reduce((sum, { days }) => sum + (days - meanDays) ** 2, 0);
  const together = points.reduce((sum, { days, bytes }) => sum + (days - meanDays) * (bytes - meanBytes), 0);
  return spread === 0 ? 0 : together / spread;
}

function dailyPeaks(samples: readonly StorageSample[]): Point[] {
  const peaks = new Map<string, Point>();
  for (const { atMs, usedBytes } of samples) {
    const day = utcDayOf(atMs * 1_000);
    const peak = peaks.get(day);
    if (peak === undefined || usedBytes > peak.bytes)
      peaks.set(day, { days: Math.floor(atMs / DAY_MS), bytes: usedBytes });
  }
  return [...peaks.values()];
}

function growthOf(samples: readonly StorageSample[]): number | null {
  const newest = samples.at(-1)!.atMs;
  const judged = samples.filter(({ atMs }) => newest - atMs <= JUDGED_DAYS * DAY_MS);
  const peaks = dailyPeaks(judged);
  // Today's peak is yet to come: what it is so far may show a flood, but must not hide growth.
  if (peaks.length >= LEAST_DAYS) return Math.max(slopeOf(peaks), slopeOf(peaks.slice(0, -1)));
  if (newest - judged[0]!.atMs < LEAST_SPAN_MS) return null;
  return slopeOf(judged.map(({ atMs, usedBytes }) => ({ days: atMs / DAY_MS, bytes: usedBytes })));
}

function daysToFull(free: number, growth: number | null): number | null {
  if (free <= 0) return 0;
  return growth === null || growth <= 0 ? null : free / growth;
}

/**
 * How full the storage is, how it grows, and when it will be full.
 * @param samples in the order of time.
 * @returns null without a sample.
 */
export function storageTrend(samples: readonly StorageSample[]): StorageTrend | null {
  const newest = samples.at(-1);
  if (newest === undefined) return null;
  const { usedBytes, capacityBytes } = newest;
  const growthBytesPerDay = growthOf(samples);
  return {
    usedBytes,
    capacityBytes,
    share: capacityBytes === null ? null : usedBytes / capacityBytes,
    growthBytesPerDay,
    daysToFull: capacityBytes === null ? null : daysToFull(capacityBytes - usedBytes, growthBytesPerDay),
  };
}

/** @param before the level that was said last; null: none yet. */
export function storageLevel(
  share: number | null,
  warnShare: number,
  before: StorageLevel | null,
): StorageLevel {
  if (share === null) return 'unknown';
  const edge = before === 'nearly_full' ? warnShare - HYSTERESIS : warnShare;
  return share >= edge ? 'nearly_full' : 'ok';
}
