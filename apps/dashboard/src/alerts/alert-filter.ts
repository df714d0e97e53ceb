import type { AlertFilter, AlertsQuery } from '@palmhouse/client';
import type { AlertsSearch } from './alerts-search.js';

/** An alert as every list shows it. */
export type AlertCard = AlertsQuery['alerts']['nodes'][number];

// Worst first: what nobody sees to, then what somebody does, then what is left be.
const PRESSING: readonly Pick<AlertFilter, 'severities' | 'states'>[] = [
  { states: ['OPEN'], severities: ['URGENT'] },
  { states: ['OPEN'], severities: ['WARNING'] },
  { states: ['ACKNOWLEDGED'] },
  { states: ['SNOOZED'] },
];

/** What to ask for, one filter behind the other: the API tells each newest first. */
export function stretchesOf(search: AlertsSearch): readonly AlertFilter[] {
  const { list = 'open', order = 'pressing', botanist, kind, severity, state, audience } = search;
  const common: AlertFilter = {
    ...(list !== 'all' && { open: list === 'open' }),
    ...(botanist !== undefined && { botanistId: botanist }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(severity !== undefined && { severities: [severity] }),
    ...(state !== undefined && { states: [state] }),
    ...(audience !== undefined && { audience }),
  };
  if (list !== 'open' || order === 'newest') return [common];
  return PRESSING.filter(
    ({ states, severities }) =>
      (state === undefined || states?.includes(state) === true) &&
      (severity === undefined || (severities?.includes(severity) ?? true)),
  ).map((part) => ({ ...common, ...part, ...(severity !== undefined && { severities: [severity] }) }));
}

/** Whether an alert belongs on the list. */
export function meets(card: AlertCard, search: AlertsSearch): boolean {
  const { list = 'open', botanist, kind, severity, state, audience } = search;
  const isResolved = card.state === 'RESOLVED';
  return (
    (list === 'all' || isResolved === (list === 'resolved')) &&
    (botanist === undefined || card.assignee?.id === botanist) &&
    (kind === undefined || card.kind === kind) &&
    (severity === undefined || card.severity === severity) &&
    (state === undefined || card.state === state) &&
    (audience === undefined || card.audience === audience)
  );
}
