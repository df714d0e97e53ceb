import type { Reading } from '../readings/reading.js';
import type { Micros } from '../time/duration.js';
import type { EpochMicros } from '../time/epoch-micros.js';
import { bucketStart } from './steps.js';

/** One channel within a bucket: how many values, and their envelope; null where there is none. */
export interface ChannelSummary {
  readonly count: number;
  readonly min: number | null;
  readonly mean: number | null;
  readonly max: number | null;
}

/** What was measured within a bucket. Minimum and maximum stay, so that no peak is lost. */
export interface Bucket {
  /** Its beginning; the reading's own instant where nothing was put together. */
  readonly at: EpochMicros;
  readonly readings: number;
  /** Per cent. */
  readonly soilMoisture: ChannelSummary;
  /** Degrees Celsius. */
  readonly temperature: ChannelSummary;
}

const NOTHING: ChannelSummary = { count: 0, min: null, mean: null, max: null };

function single(value: number | null): ChannelSummary {
  return value === null ? NOTHING : { count: 1, min: value, mean: value, max: value };
}

/** Of two summaries one: the mean weighs each side by its values. */
export function mergeChannels(a: ChannelSummary, b: ChannelSummary): ChannelSummary {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const min = Math.min(a.min!, b.min!);
  const max = Math.max(a.max!, b.max!);
  // Halves first: a sum of large values would leave the numbers there are. Rounding must not leave the envelope.
  const mean = a.mean! * (a.count / count) + b.mean! * (b.count / count);
  return { count, min, max, mean: Math.min(Math.max(mean, min), max) };
}

function mergeTwo(a: Bucket, b: Bucket): Bucket {
  return {
    at: a.at,
    readings: a.readings + b.readings,
    soilMoisture: mergeChannels(a.soilMoisture, b.soilMoisture),
    temperature: mergeChannels(a.temperature, b.temperature),
  };
}

/** What a series is made of. */
export type Measured = Pick<Reading, 'takenAt' | 'soilMoisture' | 'temperature'>;

/**
 * Puts readings into buckets.
 * @param readings in the order of time.
 * @param every null: each reading stands for itself.
 */
export function bucketsOf(readings: readonly Measured[], every: Micros | null): Bucket[] {
  const singles = readings.map(({ takenAt, soilMoisture, temperature }) => ({
    at: every === null ? takenAt : bucketStart(takenAt, every),
    readings: 1,
    soilMoisture: single(soilMoisture),
    temperature: single(temperature),
  }));
  return mergeBuckets(singles);
}

/** Brings buckets together, in the order of time, those of one beginning as one. */
export function mergeBuckets(...lists: readonly (readonly Bucket[])[]): Bucket[] {
  const sorted = lists.length === 1 ? [...lists[0]!] : lists.flat();
  sorted.sort((a, b) => a.at - b.at);
  const merged: Bucket[] = [];
  for (const bucket of sorted) {
    const last = merged.at(-1);
    if (last?.at === bucket.at) merged[merged.length - 1] = mergeTwo(last, bucket);
    else merged.push(bucket);
  }
  return merged;
}
