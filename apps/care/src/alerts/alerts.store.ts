import type { AlertKind, AlertOpening, CareChannel } from '@palmhouse/domain';
import type pg from 'pg';
import { COLUMN_OF } from '../channel-columns.js';
import { INSERT_ALERTS, INSERT_EVENTS, LOCK_ALERTS, SELECT_ALERTS, UPDATE_ALERTS } from './alerts.sql.js';
import type { ChangedAlert, ReadAlert } from './changed-alert.js';

const inSql = (channel: CareChannel | null): string | null => (channel === null ? null : COLUMN_OF[channel]);

export async function readAlerts(
  client: pg.ClientBase,
  wanted: readonly { readonly subject: string; readonly kind: AlertKind }[],
): Promise<ReadAlert[]> {
  const values = [wanted.map(({ subject }) => subject), wanted.map(({ kind }) => kind)];
  return (await client.query<ReadAlert>({ ...SELECT_ALERTS, values })).rows;
}

/** Locks them, and drops those that somebody has changed since they were read or is just changing. */
export async function lockUnchanged(
  client: pg.ClientBase,
  changed: readonly ChangedAlert[],
): Promise<ChangedAlert[]> {
  if (changed.length === 0) return [];
  const values = [changed.map(({ before }) => before.id), changed.map(({ before }) => before.version)];
  const { rows } = await client.query<{ id: number }>({ ...LOCK_ALERTS, values });
  const locked = new Set(rows.map(({ id }) => id));
  return changed.filter(({ before }) => locked.has(before.id));
}

export interface WithMail<T> {
  readonly what: T;
  readonly isMailed: boolean;
}

/** @returns the number of each that was opened, by subject and kind; one that another desk opened is not among them. */
export async function openAlerts(
  client: pg.ClientBase,
  openings: readonly WithMail<AlertOpening>[],
  nowMs: number,
): Promise<{ id: number; subject: string; kind: AlertKind }[]> {
  if (openings.length === 0) return [];
  const column = <T>(of: (opening: AlertOpening) => T) => openings.map(({ what }) => of(what));
  const { rows } = await client.query<{ id: number; subject: string; kind: AlertKind }>({
    ...INSERT_ALERTS,
    values: [
      new Date(nowMs),
      column(({ trouble }) => trouble.kind),
      column(({ trouble }) => trouble.subject),
      column(({ trouble }) => trouble.plantId),
      column(({ trouble }) => inSql(trouble.channel)),
      column(({ audience }) => audience),
      column(({ trouble }) => trouble.severity),
      column(({ trouble }) => trouble.sinceMs),
      column(({ trouble }) => trouble.summary),
      column(({ trouble }) => JSON.stringify(trouble.facts)),
      column(({ assigneeId }) => assigneeId),
      openings.map(({ isMailed }) => isMailed),
    ],
  });
  return rows;
}

export async function updateAlerts(
  client: pg.ClientBase,
  changed: readonly WithMail<ChangedAlert>[],
  nowMs: number,
): Promise<void> {
  if (changed.length === 0) return;
  const column = <T>(of: (alert: ChangedAlert) => T) => changed.map(({ what }) => of(what));
  await client.query({
    ...UPDATE_ALERTS,
    values: [
      new Date(nowMs),
      column(({ before }) => before.id),
      column(({ after }) => after.severity),
      column(({ after }) => after.state),
      column(({ after }) => after.sinceMs),
      column(({ after }) => inSql(after.channel)),
      column(({ summary }) => summary),
      column(({ facts }) => (facts === null ? null : JSON.stringify(facts))),
      column(({ after }) => after.assigneeId),
      column(({ anew }) => anew),
      column(({ after }) => after.snoozedUntilMs),
      column(({ after }) => after.escalatedMs),
      column(({ after }) => after.calmSinceMs),
      column(({ after }) => after.resolvedMs),
      column(({ after }) => after.resolution),
      column(({ after }) => after.reopened),
      changed.map(({ isMailed }) => isMailed),
    ],
  });
}

export interface NewEvent {
  readonly alertId: number;
  readonly action: string;
  readonly note: string | null;
  readonly details: object | null;
}

/** @returns their ids, in order. */
export async function putEvents(
  client: pg.ClientBase,
  events: readonly NewEvent[],
  nowMs: number,
): Promise<number[]> {
  if (events.length === 0) return [];
  const { rows } = await client.query<{ id: number }>({
    ...INSERT_EVENTS,
    values: [
      new Date(nowMs),
      events.map(({ alertId }) => alertId),
      events.map(({ action }) => action),
      events.map(({ note }) => note),
      events.map(({ details }) => (details === null ? null : JSON.stringify(details))),
    ],
  });
  return rows.map(({ id }) => id);
}
