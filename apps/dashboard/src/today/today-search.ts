import type { CareState, PlantFilter, PlantOrder } from '@palmhouse/client';
import { CARE_STATES } from '../parts/care-states.js';
import { oneOf, someOf, textOf } from '../url/search.js';

export const VIEWS = ['cards', 'table'] as const;
export const ORDERS = ['need', 'name', 'number'] as const;

/** What the collection is narrowed to, and how it is laid out. */
export interface TodaySearch {
  readonly text?: string | undefined;
  /** Ids, as the API gives them. */
  readonly botanist?: string | undefined;
  readonly origin?: string | undefined;
  /** Some of CARE_STATES, with commas. */
  readonly states?: string | undefined;
  /** `need` when left out. */
  readonly order?: (typeof ORDERS)[number] | undefined;
  /** `cards` when left out. */
  readonly view?: (typeof VIEWS)[number] | undefined;
}

export function readTodaySearch(raw: Record<string, unknown>): TodaySearch {
  const states = someOf(CARE_STATES, raw['states']);
  return {
    text: textOf(raw['text']),
    botanist: textOf(raw['botanist']),
    origin: textOf(raw['origin']),
    states: states.length > 0 ? states.join(',') : undefined,
    order: oneOf(ORDERS, raw['order']),
    view: oneOf(VIEWS, raw['view']),
  };
}

/** The same as the API is asked for it. */
export function toFilter({ text, botanist, origin, states }: TodaySearch): PlantFilter {
  return {
    ...(text !== undefined && { text }),
    ...(botanist !== undefined && { botanistId: botanist }),
    ...(origin !== undefined && { originId: origin }),
    ...(states !== undefined && { states: states.split(',') as CareState[] }),
  };
}

export function toOrder({ order = 'need' }: TodaySearch): PlantOrder {
  return { field: order.toUpperCase() as PlantOrder['field'], direction: 'ASC' };
}
