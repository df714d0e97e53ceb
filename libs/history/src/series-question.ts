import type { Bucket, Coverage, EpochMicros, Micros } from '@palmhouse/domain';

/** A plant, and the series that it goes into. */
export interface SeriesMember {
  readonly plantId: number;
  /** The plant itself, or what stands for a group of plants. */
  readonly series: number;
}

export interface SeriesQuestion {
  readonly members: readonly SeriesMember[];
  /** Included. */
  readonly from: EpochMicros;
  /** Excluded. */
  readonly to: EpochMicros;
  /** No reading taken at or after this instant counts; null: none is left out. */
  readonly asOf: EpochMicros | null;
  /** The length of a bucket; null: the finest at which no series has more than `maxPoints`. */
  readonly every: Micros | null;
  /** 2 or more. */
  readonly maxPoints: number;
  /** Whether a series of few readings is told reading by reading; not where several share one axis. */
  readonly mayBeRaw: boolean;
  readonly withCoverage: boolean;
  /** Nothing after it is a gap. */
  readonly now: EpochMicros;
}

export interface SeriesHistory {
  /** The length of its buckets; null where each reading stands for itself. */
  readonly every: Micros | null;
  /** In the order of time. Where readings were put together, those at both ends are whole. */
  readonly buckets: readonly Bucket[];
  /** Of the stretch that the buckets cover, without holes between; none where not asked for. */
  readonly coverage: readonly Coverage[];
  /** Everything that is kept of the stretch is in it; false where archived files could not be read. */
  readonly complete: boolean;
}

/** Too many readings would have to be read one by one: ask for fewer plants, a shorter stretch, or whole hours. */
export class TooManyReadings extends Error {
  override readonly name = 'TooManyReadings';
  constructor(
    readonly readings: number,
    readonly allowed: number,
  ) {
    super(`About ${readings} archived readings would be read one by one; at most ${allowed} are.`);
  }
}
