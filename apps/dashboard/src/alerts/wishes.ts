import {
  AcknowledgeAlertDocument,
  AlertsAgainDocument,
  AssignAlertDocument,
  ResolveAlertDocument,
  SnoozeAlertDocument,
  type AcknowledgeAlertMutation,
  type PalmhouseClient,
} from '@palmhouse/client';
import type { AlertCard } from './alert-filter.js';

export type ActKind = 'ACKNOWLEDGE' | 'SNOOZE' | 'ASSIGN' | 'RESOLVE';

/** What somebody wants done to an alert, or to several. */
export type Wish =
  | { readonly act: 'ACKNOWLEDGE'; readonly note?: string | undefined }
  | { readonly act: 'SNOOZE'; readonly until: string; readonly note?: string | undefined }
  | { readonly act: 'ASSIGN'; readonly assigneeId: string | null; readonly note?: string | undefined }
  | { readonly act: 'RESOLVE'; readonly reason: string };

/** What became of it for one alert. */
export interface Outcome {
  /** As it is by now, as far as that could be found out. */
  readonly card: AlertCard;
  /** ALREADY: it was just so; MEANWHILE: somebody else was quicker, with something else. */
  readonly result: 'DONE' | 'ALREADY' | 'MEANWHILE' | 'FAILED';
  /** In words, where it failed. */
  readonly why?: string;
  /** No answer came: it may have been done. */
  readonly isUnanswered?: true;
}

/** It can be wished for again: nothing was done, and something is still to do. */
export const isLeft = ({ result, card }: Outcome): boolean =>
  result === 'FAILED' || (result === 'MEANWHILE' && card.state !== 'RESOLVED');

type Payload = AcknowledgeAlertMutation['acknowledgeAlert'];
type Api = Pick<PalmhouseClient, 'mutate' | 'query'>;

async function send(
  api: Api,
  wish: Wish,
  { id, state }: AlertCard,
  idempotencyKey: string,
): Promise<Payload> {
  const common = { alertId: id, idempotencyKey };
  const expected = { ...common, expectedState: state };
  switch (wish.act) {
    case 'ACKNOWLEDGE': {
      const input = { ...common, note: wish.note ?? null };
      return (await api.mutate(AcknowledgeAlertDocument, { input })).acknowledgeAlert;
    }
    case 'SNOOZE': {
      const input = { ...expected, until: wish.until, note: wish.note ?? null };
      return (await api.mutate(SnoozeAlertDocument, { input })).snoozeAlert;
    }
    case 'ASSIGN': {
      const input = { ...expected, assigneeId: wish.assigneeId, note: wish.note ?? null };
      return (await api.mutate(AssignAlertDocument, { input })).assignAlert;
    }
    case 'RESOLVE': {
      const input = { ...expected, reason: wish.reason };
      return (await api.mutate(ResolveAlertDocument, { input })).resolveAlert;
    }
  }
}

async function lookAgain(api: Api, card: AlertCard): Promise<AlertCard> {
  const { nodes } = await api.query(AlertsAgainDocument, { ids: [card.id] });
  const [node] = nodes;
  return node?.__typename === 'Alert' ? node : card;
}

/** Does to an alert what somebody wishes, once, however often it is asked with the same key. */
export async function grant(api: Api, wish: Wish, card: AlertCard, key: string): Promise<Outcome> {
  try {
    const { alert, userErrors } = await send(api, wish, card, key);
    if (alert !== null) return { card: alert, result: 'DONE' };
    const [wrong] = userErrors;
    const by = await lookAgain(api, card);
    if (wrong?.code === 'ALREADY_DONE') return { card: by, result: 'ALREADY' };
    // Said of the alert, not of the botanist who is away.
    const isOfAlert = wrong?.field.includes('assigneeId') !== true;
    if (wrong?.code === 'CONFLICT' && isOfAlert) return { card: by, result: 'MEANWHILE' };
    return { card: by, result: 'FAILED', why: wrong?.message ?? '' };
  } catch (error) {
    return { card, result: 'FAILED', why: (error as Error).message, isUnanswered: true };
  }
}
