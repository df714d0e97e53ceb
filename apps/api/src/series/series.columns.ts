import { toIso, type Bucket } from '@palmhouse/domain';
import type { SeriesHistory } from '@palmhouse/history';
import type { Coverage } from '../readings/coverage.model.js';
import type { SeriesColumn } from './series.model.js';

type Channel = 'soilMoisture' | 'temperature';

// Getters, because a column of thousands of values is to be made only when it is selected.

class Column implements SeriesColumn {
  constructor(
    private readonly buckets: readonly Bucket[],
    private readonly channel: Channel,
  ) {}

  get min(): (number | null)[] {
    return this.buckets.map((bucket) => bucket[this.channel].min);
  }

  get mean(): (number | null)[] {
    return this.buckets.map((bucket) => bucket[this.channel].mean);
  }

  get max(): (number | null)[] {
    return this.buckets.map((bucket) => bucket[this.channel].max);
  }
}

/** A series in the shape of the schema. */
export class SeriesColumns {
  readonly temperature: SeriesColumn;
  readonly soilMoisture: SeriesColumn;

  constructor(private readonly history: SeriesHistory) {
    this.temperature = new Column(history.buckets, 'temperature');
    this.soilMoisture = new Column(history.buckets, 'soilMoisture');
  }

  get at(): string[] {
    return this.history.buckets.map(({ at }) => toIso(at));
  }

  get every(): number | null {
    return this.history.every;
  }

  get complete(): boolean {
    return this.history.complete;
  }

  get coverage(): Coverage[] {
    return this.history.coverage.map((stretch) => ({
      ...stretch,
      from: toIso(stretch.from),
      to: toIso(stretch.to),
    }));
  }
}

const EMPTY = { count: 0, min: null, mean: null, max: null };

/** Several series on one axis: each has every bucket that any of them has, without values where it has none itself. */
export function onOneAxis(series: readonly SeriesHistory[]): SeriesHistory[] {
  const axis = [...new Set(series.flatMap(({ buckets }) => buckets.map(({ at }) => at)))].sort(
    (a, b) => a - b,
  );
  return series.map((one) => {
    const own = new Map(one.buckets.map((bucket) => [bucket.at, bucket]));
    const buckets = axis.map(
      (at) => own.get(at) ?? { at, readings: 0, soilMoisture: EMPTY, temperature: EMPTY },
    );
    return { ...one, buckets };
  });
}
