import type { ReadingNode } from './archived-museum.js';

/** A series as it is answered. */
export interface AnsweredSeries {
  readonly at: readonly string[];
  readonly every: string | null;
  readonly complete: boolean;
  readonly temperature: AnsweredColumn;
  readonly soilMoisture: AnsweredColumn;
  readonly coverage: readonly {
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly readings: number;
    readonly reason: string | null;
  }[];
}

interface AnsweredColumn {
  readonly min: readonly (number | null)[];
  readonly mean: readonly (number | null)[];
  readonly max: readonly (number | null)[];
}

export const SERIES_FIELDS = `at every complete temperature { min mean max } soilMoisture { min mean max }
  coverage { from to source readings reason }`;

const HOURS: Readonly<Record<string, number>> = { PT10M: 1 / 6, PT30M: 0.5, PT1H: 1, PT6H: 6, P1D: 24 };

/** Another way to the same: readings one by one, put into buckets by hand. */
export function expectedBuckets(readings: readonly ReadingNode[], every: string, channel: string) {
  const length = HOURS[every]! * 3_600_000;
  const buckets = new Map<number, number[]>();
  for (const reading of readings) {
    const start = Math.floor(Date.parse(reading.takenAt) / length) * length;
    const value = reading[channel] as number | null;
    buckets.set(start, [...(buckets.get(start) ?? []), ...(value === null ? [] : [value])]);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([start, values]) => ({
      at: new Date(start).toISOString().replace('.000', ''),
      min: values.length === 0 ? null : Math.min(...values),
      mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
      max: values.length === 0 ? null : Math.max(...values),
    }));
}

/** The answer, bucket by bucket. */
export function answeredBuckets(series: AnsweredSeries, channel: 'temperature' | 'soilMoisture') {
  const { min, mean, max } = series[channel];
  return series.at.map((at, index) => ({ at, min: min[index], mean: mean[index], max: max[index] }));
}
