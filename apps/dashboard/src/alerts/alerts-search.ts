import type { AlertAudience, AlertFilter, AlertKind, AlertSeverity } from '@palmhouse/client';
import { oneOf, textOf } from '../url/search.js';

export const ALERT_LISTS = ['open', 'resolved', 'all'] as const;
export const AUDIENCES: readonly AlertAudience[] = ['BOTANIST', 'TECHNICIAN', 'ENGINEER'];
export const SEVERITIES: readonly AlertSeverity[] = ['URGENT', 'WARNING'];
export const ALERT_KINDS: readonly AlertKind[] = [
  'DRY',
  'SOAKED',
  'HOT',
  'COLD',
  'UNUSUAL',
  'OVERDUE',
  'SILENT',
  'SENSOR_FAULT',
  'SOURCE_ILL',
  'SWEEPS_MISSING',
  'ARCHIVE_LATE',
  'ARCHIVE_FAILED',
  'STORAGE_FULL',
];

export interface AlertsSearch {
  /** `open` when left out. */
  readonly list?: (typeof ALERT_LISTS)[number] | undefined;
  /** An id, as the API gives it. */
  readonly botanist?: string | undefined;
  readonly kind?: AlertKind | undefined;
  readonly severity?: AlertSeverity | undefined;
  readonly audience?: AlertAudience | undefined;
}

export function readAlertsSearch(raw: Record<string, unknown>): AlertsSearch {
  return {
    list: oneOf(ALERT_LISTS, raw['list']),
    botanist: textOf(raw['botanist']),
    kind: oneOf(ALERT_KINDS, raw['kind']),
    severity: oneOf(SEVERITIES, raw['severity']),
    audience: oneOf(AUDIENCES, raw['audience']),
  };
}

/** The same as the API is asked for it. */
export function toAlertFilter({
  list = 'open',
  botanist,
  kind,
  severity,
  audience,
}: AlertsSearch): AlertFilter {
  return {
    ...(list !== 'all' && { open: list === 'open' }),
    ...(botanist !== undefined && { botanistId: botanist }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(severity !== undefined && { severities: [severity] }),
    ...(audience !== undefined && { audience }),
  };
}
