import { CARE_STATES } from '../parts/care-states.js';
import { oneOf, someOf, textOf } from '../url/search.js';

export const VIEWS = ['cards', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** Worst first unless the address says otherwise. */
export const ORDERS = ['need', 'name', 'number'] as const;
export type Order = (typeof ORDERS)[number];

/** What the collection is narrowed to, and how it is laid out. */
export interface TodaySearch {
  readonly text?: string | undefined;
  /** Ids, as the API gives them. */
  readonly botanist?: string | undefined;
  readonly origin?: string | undefined;
  /** Some of CARE_STATES, with commas. */
  readonly states?: string | undefined;
  readonly order?: Order | undefined;
  readonly view?: View | undefined;
}

export function readTodaySearch(raw: Record<string, unknown>): TodaySearch {
  const states = someOf(CARE_STATES, raw['states']);
  const order = oneOf(ORDERS, raw['order']);
  return {
    text: textOf(raw['text']),
    botanist: textOf(raw['botanist']),
    origin: textOf(raw['origin']),
    states: states.length > 0 ? states.join(',') : undefined,
    order: order === 'need' ? undefined : order,
    view: oneOf(VIEWS, raw['view']),
  };
}
