import type { OverviewQuery } from '@palmhouse/client';
import type { TodaySearch } from '../today/today-search.js';
import { orderOf } from './list-question.js';

/** How many fare how, as one word to compare. */
export function countsOf({ states }: Pick<OverviewQuery['overview'], 'states'>): string {
  const { attention, away, ok, sensorFault, silent } = states;
  return [attention, sensorFault, silent, ok, away].join(' ');
}

interface News {
  /** When the list was asked for, and now. */
  readonly countsThen: string;
  readonly countsNow: string;
  /** A plant that was looked at has changed its state. */
  readonly hasMoved: boolean;
}

/** Whether another order or another choice would come now, where that goes by how plants fare. */
export function hasOrderChanged(search: TodaySearch, { countsThen, countsNow, hasMoved }: News): boolean {
  const goesByState = orderOf(search) === 'need' || search.states !== undefined;
  return goesByState && (hasMoved || countsThen !== countsNow);
}
