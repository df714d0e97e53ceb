import { oneOf } from '../url/search.js';

export const COUNTED = ['7', '30', '90'] as const;
export const COUNT_ORDERS = ['number', 'name', 'count', 'interval', 'last'] as const;
export type CountOrder = (typeof COUNT_ORDERS)[number];

export interface HistorySearch {
  /** The month that the calendar shows: `2026-11`. */
  readonly month?: string | undefined;
  /** Over how many days waterings are counted; 30 when left out. */
  readonly days?: (typeof COUNTED)[number] | undefined;
  /** How the counts are sorted; by number when left out. */
  readonly order?: CountOrder | undefined;
  /** Falling; rising when left out. */
  readonly direction?: 'down' | undefined;
}

export function readHistorySearch(raw: Record<string, unknown>): HistorySearch {
  const { month } = raw;
  return {
    month: typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    days: oneOf(COUNTED, raw['days']),
    order: oneOf(COUNT_ORDERS, raw['order']),
    direction: oneOf(['down'], raw['direction']),
  };
}
