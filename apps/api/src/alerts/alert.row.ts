import type {
  AlertAction,
  AlertAudience,
  AlertFacts as StoredFacts,
  AlertKind,
  AlertResolution,
  AlertSeverity,
  AlertState,
} from '@palmhouse/domain';
import type { Channel } from '../graphql/channel.enum.js';
import { isDateTime } from '../graphql/date-time.js';
import { toGlobalId } from '../graphql/global-id.js';
import { SensorFault } from './alert.enums.js';
import type { Alert, AlertEvent, AlertFacts } from './alert.model.js';

export interface AlertRow {
  /** bigint, as text */
  readonly id: string;
  readonly kind: AlertKind;
  readonly plant_id: number | null;
  readonly channel: Channel | null;
  readonly audience: AlertAudience;
  readonly severity: AlertSeverity;
  readonly state: AlertState;
  readonly since: string;
  readonly opened_at: string;
  readonly summary: string;
  readonly facts: StoredFacts;
  readonly assignee_id: number | null;
  readonly acknowledged_at: string | null;
  readonly acknowledged_by_id: string | null;
  readonly acknowledged_by_name: string | null;
  readonly snoozed_until: string | null;
  readonly escalated_at: string | null;
  readonly resolved_at: string | null;
  readonly resolution: AlertResolution | null;
  readonly reopened: number;
}

export interface AlertEventRow {
  readonly alert_id: string;
  readonly at: string;
  readonly action: AlertAction;
  readonly by_id: string | null;
  readonly by_name: string | null;
  readonly note: string | null;
  readonly assigned_to: number | null;
  readonly snoozed_until: string | null;
}

const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id });

/** Facts are JSON of another service's making: what cannot be told is left out, not the whole alert. */
function instant(text: string | null | undefined): string | null {
  return text !== null && text !== undefined && isDateTime(text) ? text.replace(/\.0+Z$/, 'Z') : null;
}

const FAULTS: readonly string[] = Object.values(SensorFault);

function toFacts(facts: StoredFacts): AlertFacts {
  const fault = facts.faultKind ?? '';
  return {
    value: facts.value ?? null,
    low: facts.low ?? null,
    high: facts.high ?? null,
    usual: facts.usual ?? null,
    lastWateredAt: instant(facts.lastWateredAt),
    needsWaterAt: instant(facts.needsWaterAt),
    faultKind: FAULTS.includes(fault) ? (fault as AlertFacts['faultKind']) : null,
    share: facts.share ?? null,
    daysToFull: facts.daysToFull ?? null,
    day: facts.day ?? null,
    days: facts.days ?? null,
    plants: facts.plants ?? null,
  };
}

export function toAlert(row: AlertRow): Alert {
  return {
    id: toGlobalId('Alert', row.id),
    alertId: Number(row.id),
    plantNumber: row.plant_id,
    assigneeId: row.assignee_id,
    kind: row.kind,
    severity: row.severity,
    audience: row.audience,
    state: row.state,
    since: row.since,
    openedAt: row.opened_at,
    summary: row.summary,
    channel: row.channel,
    facts: toFacts(row.facts),
    acknowledgedAt: row.acknowledged_at,
    acknowledgedBy: person(row.acknowledged_by_id, row.acknowledged_by_name),
    snoozedUntil: row.snoozed_until,
    escalatedAt: row.escalated_at,
    resolvedAt: row.resolved_at,
    resolution: row.resolution,
    reopened: row.reopened,
  };
}

export function toAlertEvent(row: AlertEventRow): AlertEvent {
  const { at, action, by_id, by_name, note, assigned_to, snoozed_until } = row;
  const by = person(by_id, by_name);
  return { at, action, by, note, snoozedUntil: instant(snoozed_until), assigneeKey: assigned_to };
}
