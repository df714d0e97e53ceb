import { readRange, type RangeSearch } from '../url/range.js';
import { oneOf, textOf } from '../url/search.js';

export const GROUPINGS = ['origin', 'botanist'] as const;

/** The stretch over which groups are compared, and which. */
export interface OriginsSearch extends RangeSearch {
  /** `origin` when left out. */
  readonly by?: (typeof GROUPINGS)[number] | undefined;
  /** Ids with commas, eight at most: that many lines can be told apart. */
  readonly groups?: string | undefined;
}

export const MOST_GROUPS = 8;

export function readOriginsSearch(raw: Record<string, unknown>): OriginsSearch {
  const groups = textOf(raw['groups'])?.split(',').slice(0, MOST_GROUPS).join(',');
  return { ...readRange(raw), by: oneOf(GROUPINGS, raw['by']), groups };
}
