import type { Stretch } from '../archive/coverage.js';
import type { Micros } from '../time/duration.js';
import type { EpochMicros } from '../time/epoch-micros.js';

const MINUTE: Micros = 60_000_000;
export const HOUR_MICROS: Micros = 60 * MINUTE;
const DAY: Micros = 24 * HOUR_MICROS;

/** Steps that people can read off an axis; beyond a week it doubles. */
const STEPS: readonly Micros[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 4, 6, 12].map((hours) => hours * HOUR_MICROS),
  ...[1, 2].map((days) => days * DAY),
];

function* steps(): Generator<Micros, never> {
  yield* STEPS;
  for (let step = 7 * DAY; ; step *= 2) yield step;
}

/** The beginning of the bucket in which an instant lies: a multiple of `every` since 1970, whatever the range asked for. */
export function bucketStart(at: EpochMicros, every: Micros): EpochMicros {
  const into = at % every; // exact, which a quotient would not be
  return at - (into < 0 ? into + every : into);
}

/** A stretch widened to whole buckets, so that a bucket is the same in whichever stretch it is asked for. */
export function wholeBuckets({ from, to }: Stretch, every: Micros): Stretch {
  const last = bucketStart(to, every);
  return { from: bucketStart(from, every), to: last < to ? last + every : last };
}

/** How many buckets a stretch touches. */
export function bucketsWithin(stretch: Stretch, every: Micros): number {
  if (stretch.to <= stretch.from) return 0;
  const { from, to } = wholeBuckets(stretch, every);
  return (to - from) / every;
}

/**
 * The finest readable step at which a stretch has no more than so many buckets.
 * @param maxPoints 2 or more: a stretch, however short, may touch two.
 * @param atLeast leaves out finer ones.
 */
export function stepFor(stretch: Stretch, maxPoints: number, atLeast: Micros = MINUTE): Micros {
  if (maxPoints < 2) throw new RangeError(`At least 2 points are needed, not ${maxPoints}`);
  for (const step of steps()) {
    if (step >= atLeast && bucketsWithin(stretch, step) <= maxPoints) return step;
  }
  throw new RangeError('unreachable');
}

/** Whether hourly summaries can be put together to buckets of this length. */
export function isWholeHours(every: Micros): boolean {
  return every % HOUR_MICROS === 0;
}
