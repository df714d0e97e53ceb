import { CARE_STATES } from '../parts/care-states.js';
import { oneOf, someOf, textOf } from '../url/search.js';

export const VIEWS = ['cards', 'table'] as const;

/** What the collection is narrowed to, and how it is laid out. */
export interface TodaySearch {
  readonly text?: string | undefined;
  /** Ids, as the API gives them. */
  readonly botanist?: string | undefined;
  readonly origin?: string | undefined;
  /** Some of CARE_STATES, with commas. */
  readonly states?: string | undefined;
  readonly view?: (typeof VIEWS)[number] | undefined;
}

export function readTodaySearch(raw: Record<string, unknown>): TodaySearch {
  const states = someOf(CARE_STATES, raw['states']);
  return {
    text: textOf(raw['text']),
    botanist: textOf(raw['botanist']),
    origin: textOf(raw['origin']),
    states: states.length > 0 ? states.join(',') : undefined,
    view: oneOf(VIEWS, raw['view']),
  };
}
