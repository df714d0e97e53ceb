import { readRange, type RangeSearch } from '../url/range.js';
import { oneOf, textOf } from '../url/search.js';

/** `origin`: the plants from the same place; `earlier`: the plant itself, a week before. */
export const COMPARISONS = ['origin', 'earlier'] as const;

/** The stretch of time, and what the plant is compared with. */
export interface PlantSearch extends RangeSearch {
  readonly compare?: (typeof COMPARISONS)[number] | undefined;
  /** Other plants' numbers, with commas; four at most. */
  readonly plants?: string | undefined;
}

/** More lines than this cannot be told apart. */
export const MOST_COMPARED = 4;

export const numbersIn = (plants: string | undefined): readonly number[] =>
  plants === undefined ? [] : [...new Set(plants.split(',').map(Number))];

export function readPlantSearch(raw: Record<string, unknown>): PlantSearch {
  const plants = textOf(raw['plants']);
  return {
    ...readRange(raw),
    compare: oneOf(COMPARISONS, raw['compare']),
    plants: plants !== undefined && /^\d{1,9}(,\d{1,9}){0,3}$/.test(plants) ? plants : undefined,
  };
}
