import { readRange, type RangeSearch } from '../url/range.js';
import { oneOf, textOf } from '../url/search.js';

export const REJECTION_LISTS = ['open', 'resolved', 'all'] as const;

/** The stretch of the sweeps, and which rejections are listed. */
export interface PipelinesSearch extends RangeSearch {
  readonly rule?: string | undefined;
  readonly source?: string | undefined;
  /** A plant's number. */
  readonly plant?: string | undefined;
  readonly rejections?: (typeof REJECTION_LISTS)[number] | undefined;
}

export function readPipelinesSearch(raw: Record<string, unknown>): PipelinesSearch {
  const plant = textOf(raw['plant']);
  return {
    ...readRange(raw),
    rule: textOf(raw['rule']),
    source: textOf(raw['source']),
    plant: plant !== undefined && /^\d{1,9}$/.test(plant) ? plant : undefined,
    rejections: oneOf(REJECTION_LISTS, raw['rejections']),
  };
}
