import type { WateringCountsQuery } from '@palmhouse/client';
import type { HistorySearch } from './history-search.js';

export type WateredPlant = WateringCountsQuery['plants']['nodes'][number];

const DAY_MS = 86_400_000;

interface Counted {
  readonly number: number;
  readonly name: string;
  readonly lastWateredAt: string | null;
  readonly waterings: { readonly totalCount: number };
}

interface Waterings {
  readonly nodes: readonly { readonly wateredAt: string }[];
}

type Compare = (one: Counted, other: Counted) => number;

const byNumber: Compare = (one, other) => one.number - other.number;

const COMPARE: Readonly<Record<NonNullable<HistorySearch['order']>, Compare>> = {
  number: byNumber,
  name: (one, other) => one.name.localeCompare(other.name, 'en-GB') || byNumber(one, other),
  count: (one, other) => one.waterings.totalCount - other.waterings.totalCount || byNumber(one, other),
  // Those of which nothing is known first: they are what one looks for.
  last: (one, other) =>
    (one.lastWateredAt ?? '').localeCompare(other.lastWateredAt ?? '') || byNumber(one, other),
};

/** Fewest and longest ago first: whoever looks wants to know who was forgotten. */
export function sortedCounts<Plant extends Counted>(
  plants: readonly Plant[],
  order: HistorySearch['order'] = 'number',
): readonly Plant[] {
  return plants.toSorted(COMPARE[order]);
}

/**
 * Days between two waterings on the average; null where there are not two to go by.
 * By the waterings themselves, not by the stretch they were counted over: Palmhouse may know only a part of it.
 */
export function daysBetween({
  waterings,
  earliestWatering,
}: {
  /** The newest, and how many there are. */
  readonly waterings: Waterings & { readonly totalCount: number };
  readonly earliestWatering: Waterings;
}): number | null {
  const [newest] = waterings.nodes;
  const [earliest] = earliestWatering.nodes;
  const { totalCount } = waterings;
  if (newest === undefined || earliest === undefined || totalCount < 2) return null;
  return (Date.parse(newest.wateredAt) - Date.parse(earliest.wateredAt)) / DAY_MS / (totalCount - 1);
}
