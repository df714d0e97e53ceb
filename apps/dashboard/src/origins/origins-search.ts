import { readRange, type RangeSearch } from '../url/range.js';

/** The stretch over which origins are compared. */
export type OriginsSearch = RangeSearch;

export function readOriginsSearch(raw: Record<string, unknown>): OriginsSearch {
  return readRange(raw);
}
