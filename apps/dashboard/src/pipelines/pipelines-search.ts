import { readRange, type RangeSearch } from '../url/range.js';
import { oneOf, textOf } from '../url/search.js';

export const REJECTION_LISTS = ['open', 'resolved', 'all'] as const;

/** The stretch of the sweeps, and which rejections are listed. */
export interface PipelinesSearch extends RangeSearch {
  readonly rule?: string | undefined;
  readonly rejections?: (typeof REJECTION_LISTS)[number] | undefined;
}

export function readPipelinesSearch(raw: Record<string, unknown>): PipelinesSearch {
  return {
    ...readRange(raw),
    rule: textOf(raw['rule']),
    rejections: oneOf(REJECTION_LISTS, raw['rejections']),
  };
}
