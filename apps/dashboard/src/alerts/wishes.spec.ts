import { describe, expect, it } from '@jest/globals';
import { PalmhouseError } from '@palmhouse/client';
import type { AlertCard } from './alert-filter.js';
import { grant, isLeft } from './wishes.js';

const card = { __typename: 'Alert', id: 'a', state: 'OPEN' } as AlertCard;

/** An API that answers every mutation like this, and knows the alert as it is by now. */
function answering(payload: object | Error, byNow: Partial<AlertCard> = {}) {
  const sent: object[] = [];
  const mutate = async ({ name }: { name: string }, { input }: { input: object }) => {
    sent.push(input);
    if (payload instanceof Error) throw payload;
    return { [`${name.charAt(0).toLowerCase()}${name.slice(1)}`]: payload };
  };
  const query = async () => ({ nodes: [{ ...card, ...byNow }] });
  return { sent, api: { mutate, query } as never };
}

const refused = (code: string, field: string) => ({
  alert: null,
  userErrors: [{ code, field: ['input', field], message: 'No.' }],
});

describe('a wish for an alert', () => {
  const wish = { act: 'RESOLVE', reason: 'Watered.' } as const;

  it('says which state the alert is taken to be in, and has the key it was given', async () => {
    const { api, sent } = answering({ alert: { ...card, state: 'RESOLVED' }, userErrors: [] });
    const outcome = await grant(api, wish, card, 'the-key');
    expect(sent).toEqual([
      { alertId: 'a', expectedState: 'OPEN', reason: 'Watered.', idempotencyKey: 'the-key' },
    ]);
    expect(outcome).toMatchObject({ result: 'DONE', card: { state: 'RESOLVED' } });
  });

  it('that came too late is left to be looked at again, unless nothing is left to do', async () => {
    const { api } = answering(refused('CONFLICT', 'expectedState'), { state: 'SNOOZED' });
    const outcome = await grant(api, wish, card, 'the-key');
    expect(outcome).toMatchObject({ result: 'MEANWHILE', card: { state: 'SNOOZED' } });
    expect(isLeft(outcome)).toBe(true);
    const over = answering(refused('CONFLICT', 'alertId'), { state: 'RESOLVED' });
    expect(isLeft(await grant(over.api, wish, card, 'the-key'))).toBe(false);
  });

  it('for a botanist who is away is refused in the API’s words', async () => {
    const { api } = answering(refused('CONFLICT', 'assigneeId'));
    const outcome = await grant(api, { act: 'ASSIGN', assigneeId: 'b' }, card, 'the-key');
    expect(outcome).toMatchObject({ result: 'FAILED', why: 'No.' });
  });

  it('that was fulfilled before is no failure', async () => {
    const { api } = answering(refused('ALREADY_DONE', 'alertId'), { state: 'ACKNOWLEDGED' });
    const outcome = await grant(api, { act: 'ACKNOWLEDGE' }, card, 'the-key');
    expect(outcome).toMatchObject({ result: 'ALREADY', card: { state: 'ACKNOWLEDGED' } });
  });

  it('without an answer may have been done: it is sent again by the same key', async () => {
    const lost = new PalmhouseError('Palmhouse could not be reached.', { code: 'NETWORK' });
    const outcome = await grant(answering(lost).api, wish, card, 'the-key');
    expect(outcome).toMatchObject({ result: 'FAILED', isUnanswered: true, card });
  });
});
