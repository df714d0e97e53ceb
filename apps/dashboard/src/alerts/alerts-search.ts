import type { AlertAudience, AlertKind, AlertSeverity, AlertState } from '@palmhouse/client';
import { oneOf, textOf } from '../url/search.js';

export const ALERT_LISTS = ['open', 'resolved', 'all'] as const;
export type AlertList = (typeof ALERT_LISTS)[number];

export const ALERT_ORDERS = ['pressing', 'newest'] as const;
export type AlertOrder = (typeof ALERT_ORDERS)[number];

export const ALERT_KINDS: readonly AlertKind[] = [
  'DRY',
  'SOAKED',
  'COLD',
  'HOT',
  'UNUSUAL',
  'OVERDUE',
  'SILENT',
  'SENSOR_FAULT',
  'SOURCE_ILL',
  'SWEEPS_MISSING',
  'ARCHIVE_FAILED',
  'ARCHIVE_LATE',
  'STORAGE_FULL',
];
export const SEVERITIES: readonly AlertSeverity[] = ['URGENT', 'WARNING'];
/** Those of an open alert. */
export const OPEN_STATES: readonly AlertState[] = ['OPEN', 'ACKNOWLEDGED', 'SNOOZED'];
export const AUDIENCES: readonly AlertAudience[] = ['BOTANIST', 'TECHNICIAN', 'ENGINEER'];

export interface AlertsSearch {
  readonly list?: AlertList | undefined;
  /** An id, as the API gives it. */
  readonly botanist?: string | undefined;
  readonly kind?: AlertKind | undefined;
  readonly severity?: AlertSeverity | undefined;
  /** Of open alerts only. */
  readonly state?: AlertState | undefined;
  readonly audience?: AlertAudience | undefined;
  /** Of open alerts only; the others are told newest first. */
  readonly order?: AlertOrder | undefined;
}

export function readAlertsSearch(raw: Record<string, unknown>): AlertsSearch {
  const list = oneOf(ALERT_LISTS, raw['list']);
  const isOpen = (list ?? 'open') === 'open';
  return {
    list,
    botanist: textOf(raw['botanist']),
    kind: oneOf(ALERT_KINDS, raw['kind']),
    severity: oneOf(SEVERITIES, raw['severity']),
    state: isOpen ? oneOf(OPEN_STATES, raw['state']) : undefined,
    audience: oneOf(AUDIENCES, raw['audience']),
    order: isOpen ? oneOf(ALERT_ORDERS, raw['order']) : undefined,
  };
}
