import { describe, expect, it } from '@jest/globals';
import type { AlertFilter } from '@palmhouse/client';
import type { AlertCard } from './alert-filter.js';
import type { AlertsSearch } from './alerts-search.js';
import { Inbox } from './inbox.js';

function card(id: string, change: Partial<AlertCard> = {}): AlertCard {
  return {
    __typename: 'Alert',
    id,
    kind: 'DRY',
    severity: 'WARNING',
    state: 'OPEN',
    audience: 'BOTANIST',
    assignee: null,
    plant: null,
    ...change,
  } as AlertCard;
}

const within = (words: readonly string[] | null | undefined, word: string) =>
  words == null || words.includes(word);

/** An API with these alerts, told in this order, so many a page. */
function museum(alerts: AlertCard[], page = 30) {
  let isDown = false;
  const meets = (each: AlertCard, { open, states, severities }: AlertFilter) =>
    (open == null || open === (each.state !== 'RESOLVED')) &&
    within(states, each.state) &&
    within(severities, each.severity);
  const query = async (
    _document: unknown,
    asked: { filter?: AlertFilter; after?: string; ids?: string[] },
  ) => {
    if (isDown) throw new Error('Palmhouse could not be reached.');
    if (asked.ids !== undefined) return { nodes: alerts.filter(({ id }) => asked.ids?.includes(id)) };
    const all = alerts.filter((each) => meets(each, asked.filter ?? {}));
    const from = asked.after === undefined ? 0 : all.findIndex(({ id }) => id === asked.after) + 1;
    const nodes = all.slice(from, from + page);
    const pageInfo = { hasNextPage: from + page < all.length, endCursor: nodes.at(-1)?.id ?? null };
    return { alerts: { nodes, pageInfo, totalCount: all.length } };
  };
  return { alerts, api: { query } as never, fail: (down: boolean) => (isDown = down) };
}

async function opened(alerts: AlertCard[], search: AlertsSearch = {}, page?: number) {
  const { api, ...rest } = museum(alerts, page);
  const inbox = new Inbox(api, search);
  await inbox.more();
  return { inbox, ...rest, shown: () => inbox.now().cards.map(({ id, state }) => `${id} ${state}`) };
}

describe('the inbox', () => {
  it('has the most pressing first: what nobody sees to, urgent before the rest, then what somebody does', async () => {
    const { shown, inbox } = await opened([
      card('left', { state: 'SNOOZED' }),
      card('soon'),
      card('seen', { state: 'ACKNOWLEDGED', severity: 'URGENT' }),
      card('now', { severity: 'URGENT' }),
      card('over', { state: 'RESOLVED' }),
    ]);
    expect(shown()).toEqual(['now OPEN', 'soon OPEN', 'seen ACKNOWLEDGED', 'left SNOOZED']);
    expect(inbox.now()).toMatchObject({ total: 4, hasMore: false });
  });

  it('goes on page by page, over the end of each stretch, and tells none twice', async () => {
    const urgent = ['a', 'b', 'c'].map((id) => card(id, { severity: 'URGENT' }));
    const { inbox, shown } = await opened([card('d'), ...urgent, card('e')], {}, 2);
    expect(shown()).toEqual(['a OPEN', 'b OPEN']);
    expect(inbox.now()).toMatchObject({ hasMore: true, total: 5 });
    await inbox.more();
    expect(shown()).toEqual(['a OPEN', 'b OPEN', 'c OPEN', 'd OPEN', 'e OPEN']);
    expect(inbox.now().hasMore).toBe(false);
  });

  it('holds still: what is heard changes an alert where it stands, and nothing comes in between', async () => {
    const { inbox, shown, alerts } = await opened([card('a'), card('b')]);
    inbox.hear(card('b', { state: 'RESOLVED' }));
    alerts.unshift(card('c', { severity: 'URGENT' }));
    inbox.hear(card('c', { severity: 'URGENT' }));
    expect(shown()).toEqual(['a OPEN', 'b RESOLVED']);
    expect(inbox.now()).toMatchObject({ waiting: 1, total: 1 });
    alerts.splice(
      alerts.findIndex(({ id }) => id === 'b'),
      1,
    );
    await inbox.anew();
    expect(shown()).toEqual(['c OPEN', 'a OPEN']);
    expect(inbox.now()).toMatchObject({ waiting: 0, total: 2 });
  });

  it('nobody waits for what does not meet the filters, or no longer does', async () => {
    const { inbox } = await opened([card('a')], { kind: 'DRY' });
    inbox.hear(card('b', { kind: 'COLD' }));
    expect(inbox.now().waiting).toBe(0);
    inbox.hear(card('c'));
    inbox.hear(card('c', { state: 'RESOLVED' }));
    expect(inbox.now().waiting).toBe(0);
  });

  it('an empty one fills by itself', async () => {
    const { inbox, alerts, shown } = await opened([]);
    alerts.push(card('a'));
    inbox.hear(card('a'));
    await inbox.anew();
    expect(shown()).toEqual(['a OPEN']);
  });

  it('catches up with what it missed, without moving anything', async () => {
    const { inbox, alerts, shown } = await opened([card('a'), card('b')]);
    alerts.splice(0, 1, card('n'), card('a', { state: 'ACKNOWLEDGED' }));
    await inbox.catchUp();
    expect(shown()).toEqual(['a ACKNOWLEDGED', 'b OPEN']);
    expect(inbox.now().waiting).toBe(1);
  });

  it('what could not be fetched is said, keeps what is shown, and is asked for again', async () => {
    const { inbox, fail, shown } = await opened([card('a'), card('b')], {}, 1);
    fail(true);
    await inbox.more();
    expect(inbox.now().error?.message).toBe('Palmhouse could not be reached.');
    expect(shown()).toEqual(['a OPEN']);
    fail(false);
    await inbox.more();
    expect(inbox.now().error).toBeUndefined();
    expect(shown()).toEqual(['a OPEN', 'b OPEN']);
  });
});
