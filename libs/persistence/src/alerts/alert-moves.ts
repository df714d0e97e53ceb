import {
  quietHoursOf,
  quietUntil,
  whyNotMove,
  type AlertAsItIs,
  type AlertKind,
  type AlertSeverity,
  type AlertState,
  type AlertWish,
} from '@palmhouse/domain';
import type pg from 'pg';
import {
  ACKNOWLEDGE_ALERT,
  ASSIGN_ALERT,
  ASSIGNEE,
  HOLD_ALERT,
  HOLD_STATES_OF_SENSOR,
  RESOLVE_ALERT,
  SNOOZE_ALERT,
  TRUST_SENSOR,
} from './alert-moves.sql.js';
import { putNotifications } from './outbox.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** A move of a person. */
export interface AlertMoveRequest {
  readonly alertId: number;
  readonly byId: string;
  readonly byName: string;
  /** What they wrote with it. */
  readonly note: string | null;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** What a person may expect of an alert that is not only seen. */
interface Expecting {
  /** Moved only where it is so; left out: however it is. */
  readonly expectedState?: AlertState | null | undefined;
}

/** already: it is just so; resolved: nothing is left to be done about it. Where it is not done, nothing was changed. */
export interface AlertMoved<Outcome extends string = never> {
  readonly outcome: 'done' | 'already' | 'resolved' | 'not_found' | Outcome;
  /** The `alert_event` that was written, for `journalAlerts`; null where none was. */
  readonly event: number | null;
}

interface HeldAlert extends AlertAsItIs {
  readonly kind: AlertKind;
  readonly plantId: number | null;
  readonly channel: string | null;
  readonly severity: AlertSeverity;
}

interface Assignee {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  /** Who stands in, while they are away; null: they are not. */
  readonly coverName: string | null;
  readonly untilMs: number | null;
}

async function held(client: Queryable, alertId: number): Promise<HeldAlert | undefined> {
  return (await client.query<HeldAlert>({ ...HOLD_ALERT, values: [alertId] })).rows[0];
}

async function moved(
  client: Queryable,
  statement: { readonly name: string; readonly text: string },
  { alertId, atMs, byId, byName, note }: AlertMoveRequest,
  details: object | null,
  own: readonly unknown[] = [],
): Promise<{ readonly outcome: 'done'; readonly event: number }> {
  const values = [
    alertId,
    atMs,
    byId,
    byName,
    note,
    details === null ? null : JSON.stringify(details),
    ...own,
  ];
  const { rows } = await client.query<{ id: number }>({ ...statement, values });
  return { outcome: 'done', event: rows[0]!.id };
}

function refusal(alert: HeldAlert | undefined, wish: AlertWish): AlertMoved['outcome'] | null {
  return alert === undefined ? 'not_found' : whyNotMove(alert, wish);
}

const nothing = <Outcome extends string>(outcome: Outcome) => ({ outcome, event: null });

const isUnexpected = ({ state }: HeldAlert, { expectedState }: Expecting): boolean =>
  (expectedState ?? state) !== state;

/**
 * Somebody has seen it and sees to it: nobody is reminded any more. A snoozed alert wakes.
 * The caller journals the event (`journalAlerts`), last in its transaction, and rings the bell.
 */
export async function acknowledgeAlert(client: Queryable, request: AlertMoveRequest): Promise<AlertMoved> {
  const refused = refusal(await held(client, request.alertId), { move: 'acknowledge' });
  return refused === null ? moved(client, ACKNOWLEDGE_ALERT, request, null) : nothing(refused);
}

export interface AssignAlertRequest extends AlertMoveRequest, Expecting {
  /** Null: whoever of its audience. */
  readonly assigneeId: number | null;
  /** Whoever assigns an alert to themselves needs no mail about it; lower-case, null where it is not known. */
  readonly byEmail: string | null;
  /** The museum's, for quiet hours. */
  readonly timeZone: string;
}

/** An alert is not given to someone who is away: it would be silent. */
export interface AlertAssigned extends AlertMoved<'unexpected' | 'no_such_botanist' | 'away'> {
  readonly away?: { readonly name: string; readonly untilMs: number; readonly coverName: string };
}

/**
 * Gives it to a botanist, who gets a mail (not in quiet hours, unless it is urgent), or to nobody in particular.
 * The caller journals the event as for `acknowledgeAlert`.
 */
export async function assignAlert(client: Queryable, request: AssignAlertRequest): Promise<AlertAssigned> {
  const { assigneeId, atMs } = request;
  const alert = await held(client, request.alertId);
  const refused = refusal(alert, { move: 'assign', assigneeId });
  if (refused !== null || alert === undefined) return nothing(refused ?? 'not_found');
  if (isUnexpected(alert, request)) return nothing('unexpected');
  const change = { from: alert.assigneeId, to: assigneeId };
  if (assigneeId === null) return moved(client, ASSIGN_ALERT, request, change, [null]);
  const { rows } = await client.query<Assignee>({ ...ASSIGNEE, values: [assigneeId, atMs] });
  const [assignee] = rows;
  if (assignee === undefined) return nothing('no_such_botanist');
  const { name, untilMs, coverName } = assignee;
  if (untilMs !== null && coverName !== null)
    return { ...nothing('away'), away: { name, untilMs, coverName } };
  const done = await moved(client, ASSIGN_ALERT, request, change, [assigneeId]);
  if (assignee.email !== request.byEmail) await tellAssignee(client, request, alert, assignee, done.event);
  return done;
}

async function tellAssignee(
  client: Queryable,
  { alertId, atMs, timeZone }: AssignAlertRequest,
  { severity }: HeldAlert,
  { id, name, email, quietFrom, quietUntil: until }: Assignee,
  event: number,
): Promise<void> {
  const urgent = severity === 'urgent';
  const quiet = urgent ? null : quietHoursOf(quietFrom, until);
  await putNotifications(client, [
    {
      kind: 'assignment',
      // Of the event: an alert that comes back to someone is told anew.
      key: `alert:${alertId}:assigned:${event}:${email}`,
      alertId,
      botanistId: id,
      recipient: email,
      recipientName: name,
      urgent,
      createdMs: atMs,
      notBeforeMs: quietUntil(quiet, timeZone, atMs),
    },
  ]);
}

/** Leaves it be until an instant; whether that may be is `whyNotSnooze`'s to say. Journalled by the caller. */
export async function snoozeAlert(
  client: Queryable,
  request: AlertMoveRequest & Expecting & { readonly untilMs: number },
): Promise<AlertMoved<'unexpected'>> {
  const { untilMs } = request;
  const alert = await held(client, request.alertId);
  const refused = refusal(alert, { move: 'snooze', untilMs });
  if (refused !== null || alert === undefined) return nothing(refused ?? 'not_found');
  if (isUnexpected(alert, request)) return nothing('unexpected');
  const details = { until: new Date(untilMs).toISOString() };
  return moved(client, SNOOZE_ALERT, request, details, [untilMs]);
}

/**
 * Says that it is done with, and why. Of a sensor: that it was seen to, so that what it said before is not held against
 * it any more. Journalled by the caller.
 */
export async function resolveAlert(
  client: Queryable,
  request: AlertMoveRequest & Expecting & { readonly note: string },
): Promise<AlertMoved<'unexpected'>> {
  const { alertId, atMs } = request;
  await client.query({ ...HOLD_STATES_OF_SENSOR, values: [alertId] });
  const alert = await held(client, alertId);
  const refused = refusal(alert, { move: 'resolve' });
  if (refused !== null || alert === undefined) return nothing(refused ?? 'not_found');
  if (isUnexpected(alert, request)) return nothing('unexpected');
  if (alert.kind === 'sensor_fault') {
    await client.query({ ...TRUST_SENSOR, values: [alert.plantId, alert.channel, atMs] });
  }
  return moved(client, RESOLVE_ALERT, request, null);
}
