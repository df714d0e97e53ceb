import type { PlantSeriesQuery } from '@palmhouse/client';
import type { Stretch, TonedStretch } from '../charts/time-series.js';
import type { Told } from '../data/told.js';
import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { stretchInWords } from './stretch-words.js';

export type Coverage = Told<NonNullable<PlantSeriesQuery['plant']>['series']['coverage'][number]>;

interface GapFacts extends Stretch {
  readonly coverage: readonly Coverage[];
  readonly at: readonly EpochMs[];
  /** Each point is a reading. */
  readonly isRaw: boolean;
  /** Milliseconds between two points at most. */
  readonly longest: number;
  readonly now: EpochMs;
  readonly faults: readonly Stretch[];
  readonly away: readonly TonedStretch[];
  readonly zone: string;
}

/** Between these instants, further apart than it should be. */
function between(instants: readonly EpochMs[], longest: number): Stretch[] {
  return instants.slice(1).flatMap((to, index) => {
    const from = instants[index] ?? to;
    return to - from > longest ? [{ from, to }] : [];
  });
}

/** Of buckets the API tells the gaps, to the minute; what has come since ends the last of them, or makes another. */
function bucketGaps({ coverage, at, longest, to, now }: GapFacts): Stretch[] {
  const end = Math.min(to, now);
  const told = Math.max(...coverage.map((stretch) => toMs(stretch.to)), -Infinity);
  const gaps = coverage
    .filter(({ reason }) => reason === 'NO_READINGS')
    .map((gap) => {
      const from = toMs(gap.from);
      const until = toMs(gap.to);
      return { from, to: until < told ? until : (at.find((instant) => instant >= from) ?? end) };
    });
  const since = at.filter((instant) => instant >= told - longest);
  return [...gaps, ...between(since, longest)];
}

function rawGaps({ coverage, at, longest, from, to, now }: GapFacts): Stretch[] {
  // Nothing is missing before the plant was first asked, as far as anybody knows: the API tells what stands there.
  const isToldFrom = coverage.some((stretch) => toMs(stretch.from) <= from + longest);
  return between([...(isToldFrom ? [from] : []), ...at, Math.min(to, now)], longest);
}

const shared = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** Where nothing was read, and why, as far as it is known. */
export function gapsOf(facts: GapFacts): TonedStretch[] {
  const { coverage, faults, away, now, zone } = facts;
  const unreadable = coverage
    .filter(({ reason }) => reason === 'UNREADABLE')
    .map((gap) => ({ from: toMs(gap.from), to: toMs(gap.to) }));
  const isMostly = (gap: Stretch, others: readonly Stretch[]) =>
    others.some((other) => shared(gap, other) * 2 >= gap.to - gap.from);
  const labelled = (gap: Stretch): TonedStretch => {
    const isCut = gap.from <= facts.from;
    const words = stretchInWords(gap, zone, {
      isCut,
      isOpen: gap.to >= now,
      isAll: isCut && gap.to >= Math.min(facts.to, now),
    });
    const absence = away.find((other) => shared(gap, other) * 2 >= gap.to - gap.from);
    if (absence !== undefined) return { ...gap, tone: 'away', label: `${absence.label}, ${words}` };
    if (isMostly(gap, faults)) return { ...gap, tone: 'fault', label: TEXTS.plantPage.gap.fault(words) };
    return { ...gap, tone: 'silence', label: TEXTS.plantPage.gap.none(words) };
  };
  const missing = (facts.isRaw ? rawGaps(facts) : bucketGaps(facts)).filter(
    (gap) => !isMostly(gap, unreadable),
  );
  return [
    ...missing.map(labelled),
    ...unreadable.map((gap) => ({
      ...gap,
      tone: 'archive' as const,
      label: TEXTS.plantPage.gap.unreadable(stretchInWords(gap, zone)),
    })),
  ].sort((one, other) => one.from - other.from);
}
