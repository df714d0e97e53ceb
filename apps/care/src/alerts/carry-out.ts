import { keyOf, type AlertKind, type AlertOpening } from '@palmhouse/domain';
import { putNotifications } from '@palmhouse/persistence';
import type pg from 'pg';
import { openAlerts, putEvents, updateAlerts, type NewEvent } from './alerts.store.js';
import { tidingsOfChange, tidingsOfOpening, type ChangedAlert, type Tidings } from './changed-alert.js';
import { addressees, toNotifications, type Addressee, type Post } from './mails.js';

/** Something that is done, and who hears of it. */
interface Deed<T> {
  readonly what: T;
  readonly told: readonly { readonly tidings: Tidings; readonly to: readonly Addressee[] }[];
  readonly isMailed: boolean;
}

function deed<T>(what: T, all: readonly Tidings[], post: Post): Deed<T> {
  const told = all.map((tidings) => ({ tidings, to: addressees(tidings, post) }));
  return { what, told, isMailed: told.some(({ to }) => to.length > 0) };
}

const mailsOf = (id: number, { told }: Deed<unknown>, nowMs: number) =>
  told.flatMap(({ tidings, to }) => toNotifications(id, tidings, to, nowMs));

function eventsOf({ before, steps }: ChangedAlert): NewEvent[] {
  return steps
    .filter(({ action }) => action !== 'noted')
    .map(({ action, note, patch, alert }) => ({
      alertId: before.id,
      action,
      note,
      details: action === 'assigned' ? { from: alert.assigneeId, to: patch.assigneeId } : null,
    }));
}

/** Whom there may be to write to, of those who have an address of their own. */
export function assigneesOf(changed: readonly ChangedAlert[], openings: readonly AlertOpening[]): number[] {
  const all = [
    ...changed.map(({ after }) => after.assigneeId),
    ...openings.map(({ assigneeId }) => assigneeId),
  ];
  return [...new Set(all.filter((id) => id !== null))];
}

/** What happened to an alert in one pass. */
export interface AlertDeed {
  readonly alert: number;
  /** `opened`, or the names of its steps. */
  readonly action: string;
  readonly kind: AlertKind;
  /** `plant:11`. */
  readonly subject: string;
  /** The mails that tell of it, as the outbox numbers them. */
  readonly notifications: readonly number[];
}

export interface CarriedOut {
  /** Ids of the alerts' events, in order. */
  readonly events: readonly number[];
  readonly done: readonly AlertDeed[];
}

/**
 * Writes alerts, their events and the mails that tell of them, in a statement each.
 * @param changed locked.
 * @returns what came of it, for those who follow it and for the log.
 */
export async function carryOut(
  client: pg.ClientBase,
  changed: readonly ChangedAlert[],
  openings: readonly AlertOpening[],
  post: Post,
): Promise<CarriedOut> {
  const { nowMs } = post;
  const opening = openings.map((what) => deed(what, [tidingsOfOpening(what)], post));
  const changing = changed.map((what) => deed(what, tidingsOfChange(what, nowMs), post));
  const opened = await openAlerts(client, opening, nowMs);
  await updateAlerts(client, changing, nowMs);
  const events = await putEvents(
    client,
    [
      ...opened.map(({ id }) => ({ alertId: id, action: 'opened', note: null, details: null })),
      ...changed.flatMap(eventsOf),
    ],
    nowMs,
  );
  const ids = new Map(opened.map(({ subject, kind, id }) => [keyOf(subject, kind), id]));
  const ofOpening = (each: Deed<AlertOpening>) => {
    const id = ids.get(keyOf(each.what.trouble.subject, each.what.trouble.kind));
    return id === undefined ? [] : mailsOf(id, each, nowMs); // another desk opened it, and tells of it
  };
  const notifications = await putNotifications(client, [
    ...opening.flatMap(ofOpening),
    ...changing.flatMap((each) => mailsOf(each.what.before.id, each, nowMs)),
  ]);
  const told = (alert: number) => notifications.flatMap(({ id, alertId }) => (alertId === alert ? [id] : []));
  return {
    events,
    done: [
      ...opened.map(({ id, kind, subject }) => ({
        alert: id,
        action: 'opened',
        kind,
        subject,
        notifications: told(id),
      })),
      ...changed.flatMap(({ before: { id, kind, subject }, steps }) => {
        const actions = steps.map(({ action }) => action).filter((action) => action !== 'noted');
        if (actions.length === 0) return [];
        return [{ alert: id, action: actions.join(', '), kind, subject, notifications: told(id) }];
      }),
    ],
  };
}
