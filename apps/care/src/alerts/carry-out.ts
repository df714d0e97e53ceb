import { keyOf, type AlertOpening } from '@palmhouse/domain';
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

/**
 * Writes alerts, their events and the mails that tell of them, in a statement each.
 * @param changed locked.
 * @returns ids of the events, in order.
 */
export async function carryOut(
  client: pg.ClientBase,
  changed: readonly ChangedAlert[],
  openings: readonly AlertOpening[],
  post: Post,
): Promise<number[]> {
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
  await putNotifications(client, [
    ...opening.flatMap(ofOpening),
    ...changing.flatMap((each) => mailsOf(each.what.before.id, each, nowMs)),
  ]);
  return events;
}
