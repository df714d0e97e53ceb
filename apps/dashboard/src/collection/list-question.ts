import type { CareState, PlantFilter, PlantOrder } from '@palmhouse/client';
import { CARE_STATES } from '../parts/care-states.js';
import { someOf } from '../url/search.js';
import type { Order, TodaySearch } from '../today/today-search.js';

/** Which plants, in which order. */
export interface ListQuestion {
  readonly filter: PlantFilter;
  readonly orderBy: PlantOrder;
}

const FIELDS = { need: 'NEED', name: 'NAME', number: 'NUMBER' } as const;

// The API refuses more words than ten.
const MOST_WORDS = 10;

export const statesOf = ({ states }: TodaySearch): readonly CareState[] => someOf(CARE_STATES, states);

export function orderOf({ order = 'need' }: TodaySearch): Order {
  return order;
}

/** Whether anything is left out. */
export function isNarrowed({ text, botanist, origin, states }: TodaySearch): boolean {
  return [text, botanist, origin, states].some((one) => one !== undefined);
}

export function toQuestion(search: TodaySearch): ListQuestion {
  const { text, botanist, origin } = search;
  const states = statesOf(search);
  const words = text?.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ');
  return {
    filter: {
      ...(words !== undefined && words !== '' && { text: words }),
      ...(botanist !== undefined && { botanistId: botanist }),
      ...(origin !== undefined && { originId: origin }),
      ...(states.length > 0 && { states }),
    },
    orderBy: { field: FIELDS[orderOf(search)] },
  };
}

/** The states with one more, or one less. */
export function toggled(search: TodaySearch, state: CareState): string | undefined {
  const states = statesOf(search);
  const next = CARE_STATES.filter((one) => (one === state) !== states.includes(one));
  return next.length > 0 ? next.join(',') : undefined;
}
