import { whyNotSnooze } from '@palmhouse/domain';
import {
  acknowledgeAlert,
  assignAlert,
  resolveAlert,
  snoozeAlert,
  type AlertAssigned,
  type AlertMoved,
  type AlertMoveRequest,
} from '@palmhouse/persistence';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { keyOfInput, writtenOrNone, writtenText } from '../mutations/input-values.js';
import { refused, type Refused } from '../mutations/refused.js';
import { NOTE_MAX } from './alert.model.js';
import type {
  AcknowledgeAlertInput,
  AssignAlertInput,
  ResolveAlertInput,
  SnoozeAlertInput,
} from './alert-moves.inputs.js';

type By = Pick<RequestContext, 'identity' | 'now'>;

function requestBy(
  { identity, now }: By,
  { alertId, note }: { readonly alertId: string; readonly note?: string | null },
): AlertMoveRequest {
  return {
    alertId: keyOfInput('Alert', alertId, 'alertId'),
    byId: identity.id,
    byName: identity.name,
    note: writtenOrNone(note, 'note', NOTE_MAX),
    atMs: now.getTime(),
  };
}

function refusalOf(outcome: Exclude<AlertAssigned['outcome'], 'done' | 'away'>, already: string): Refused {
  if (outcome === 'already') return refused('alertId', 'ALREADY_DONE', already);
  if (outcome === 'not_found') return refused('alertId', 'NOT_FOUND', 'There is no such alert.');
  if (outcome === 'no_such_botanist') {
    return refused('assigneeId', 'NOT_FOUND', 'The museum has no such botanist.');
  }
  if (outcome === 'unexpected') {
    return refused('expectedState', 'CONFLICT', 'The alert is in another state by now. Look again.');
  }
  const message =
    'It is resolved already: nothing is left to do. The same trouble again opens an alert anew.';
  return refused('alertId', 'CONFLICT', message);
}

function done(
  { alertId }: AlertMoveRequest,
  { outcome, event }: AlertMoved<'unexpected' | 'no_such_botanist'>,
  already: string,
): Done<{ alert: number }> {
  if (outcome !== 'done') throw refusalOf(outcome, already);
  return { answer: { alert: alertId }, subject: `alert:${alertId}`, events: event === null ? [] : [event] };
}

export async function acknowledge(client: pg.ClientBase, input: AcknowledgeAlertInput, by: By) {
  const request = requestBy(by, input);
  const moved = await acknowledgeAlert(client, request);
  return done(request, moved, 'Somebody has acknowledged it already.');
}

export function assign(timeZone: string) {
  return async (client: pg.ClientBase, input: AssignAlertInput, by: By) => {
    const { assigneeId, expectedState } = input;
    const request = requestBy(by, input);
    if (assigneeId === undefined) {
      throw refused('assigneeId', 'INVALID', 'Say who: `assigneeId`, or null for nobody in particular.');
    }
    const moved = await assignAlert(client, {
      ...request,
      assigneeId: assigneeId === null ? null : keyOfInput('Botanist', assigneeId, 'assigneeId'),
      byEmail: by.identity.email,
      timeZone,
      expectedState,
    });
    if (moved.outcome === 'away') throw whileAway(moved);
    const { outcome, event } = moved;
    return done(request, { outcome, event }, 'That is whose it is already.');
  };
}

function whileAway({ away }: AlertAssigned): Refused {
  const { name, coverName, untilMs } = away!;
  const until = new Date(untilMs).toISOString();
  const message = `${name} is away until ${until}; ${coverName} stands in. Assign it to somebody who is there.`;
  return refused('assigneeId', 'CONFLICT', message);
}

export async function snooze(client: pg.ClientBase, input: SnoozeAlertInput, by: By) {
  const request = requestBy(by, input);
  const untilMs = Date.parse(input.until);
  const problem = whyNotSnooze(untilMs, request.atMs);
  if (problem !== null) throw refused('until', 'INVALID', problem);
  const moved = await snoozeAlert(client, { ...request, untilMs, expectedState: input.expectedState });
  return done(request, moved, 'It is snoozed until then already.');
}

export async function resolve(client: pg.ClientBase, input: ResolveAlertInput, by: By) {
  const { alertId, reason, expectedState } = input;
  const note = writtenText(reason, 'reason', NOTE_MAX);
  const request = { ...requestBy(by, { alertId }), note, expectedState };
  return done(request, await resolveAlert(client, request), 'It is resolved already.');
}
