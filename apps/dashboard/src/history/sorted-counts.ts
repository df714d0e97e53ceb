import type { WateringCountsQuery } from '@palmhouse/client';
import type { HistorySearch } from './history-search.js';

export type WateredPlant = WateringCountsQuery['plants']['nodes'][number];

type Compare = (one: WateredPlant, other: WateredPlant) => number;

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
export function sortedCounts(plants: readonly WateredPlant[], order: HistorySearch['order'] = 'number') {
  return plants.toSorted(COMPARE[order]);
}

/** Days between two waterings on the average; null where there was none to go by. */
export function daysBetween(count: number, days: number): number | null {
  return count === 0 ? null : days / count;
}
