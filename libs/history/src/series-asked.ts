import { toIso, wholeBuckets, type Micros, type Stretch } from '@palmhouse/domain';
import type { SeriesQuestion } from './series-question.js';

/** A question with its step, and the whole buckets that it comes to. */
export interface Asked extends SeriesQuestion {
  readonly step: Micros;
  /** What was asked for, as far as `asOf` lets it. */
  readonly stretch: Stretch;
  /** What the buckets cover: whole ones, but for one that `asOf` cuts. */
  readonly covered: Stretch;
}

export function at(question: SeriesQuestion, stretch: Stretch, step: Micros): Asked {
  const { from, to } = wholeBuckets(stretch, step);
  return { ...question, stretch, step, covered: { from, to: Math.min(to, question.asOf ?? to) } };
}

export const rawUpTo = ({ mayBeRaw, every, maxPoints }: SeriesQuestion): number =>
  mayBeRaw && every === null ? maxPoints : 0;

/** $1 to $6 of the statements. */
export function values(asked: Asked, { from, to }: Stretch): (number | string | readonly number[])[] {
  return [
    asked.members.map(({ plantId }) => plantId),
    asked.members.map(({ series }) => series),
    toIso(from),
    toIso(to),
    `${asked.step} microseconds`,
    rawUpTo(asked),
  ];
}

/** What was asked for, as far as `asOf` lets it; null where that is nothing. */
export function stretchOf({ from, to, asOf, members }: SeriesQuestion): Stretch | null {
  const stretch = { from, to: Math.min(to, asOf ?? to) };
  return stretch.to <= stretch.from || members.length === 0 ? null : stretch;
}
