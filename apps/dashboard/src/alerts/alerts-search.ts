import { oneOf, textOf } from '../url/search.js';

export const ALERT_LISTS = ['open', 'resolved', 'all'] as const;

export interface AlertsSearch {
  readonly list?: (typeof ALERT_LISTS)[number] | undefined;
  /** An id, as the API gives it. */
  readonly botanist?: string | undefined;
}

export function readAlertsSearch(raw: Record<string, unknown>): AlertsSearch {
  return { list: oneOf(ALERT_LISTS, raw['list']), botanist: textOf(raw['botanist']) };
}
