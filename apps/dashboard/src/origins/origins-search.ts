import { readRange, type RangeSearch } from '../url/range.js';
import { oneOf, textOf } from '../url/search.js';

export const GROUPINGS = ['origin', 'botanist'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The stretch over which groups are compared, and which. */
export interface OriginsSearch extends RangeSearch {
  /** `origin` when left out. */
  readonly by?: Grouping | undefined;
  /** Ids with commas. */
  readonly groups?: string | undefined;
}

/** That many lines can be told apart. */
export const MOST_GROUPS = 8;

export function readOriginsSearch(raw: Record<string, unknown>): OriginsSearch {
  return { ...readRange(raw), by: oneOf(GROUPINGS, raw['by']), groups: textOf(raw['groups']) };
}

/** The groups in an address, each once and eight at most. @param own one that is among them anyway. */
export function chosenGroups({ groups }: OriginsSearch, own?: string): readonly string[] {
  const ids = new Set(groups?.split(',').filter((id) => id !== '' && id !== own));
  return [...ids].slice(0, own === undefined ? MOST_GROUPS : MOST_GROUPS - 1);
}
