import { beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../src/graphql/global-id.js';
import { addOldAlerts, fillAlerts } from './alerts.museum.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();
const id = (alert: number) => toGlobalId('Alert', alert);

beforeAll(async () => {
  await fillAlerts(museum.database.pool);
});

const EVERYTHING = `__typename id kind severity audience state since openedAt summary channel reopened
  facts { value low high usual { median low high spreads } lastWateredAt needsWaterAt faultKind share daysToFull day days plants }
  plant { number name botanist { name } } assignee { name } acknowledgedAt acknowledgedBy { id name } snoozedUntil escalatedAt
  resolvedAt resolution events { at action by { name } note assignee { name } snoozedUntil }
  mails { kind recipient recipientName state createdAt notBefore sentAt failure }`;

const NO_FACTS = {
  value: null,
  low: null,
  high: null,
  usual: null,
  lastWateredAt: null,
  needsWaterAt: null,
  faultKind: null,
  share: null,
  daysToFull: null,
  day: null,
  days: null,
  plants: null,
};

describe('an alert', () => {
  it('tells what is the matter, by which numbers, whose it is, and what was written to whom', async () => {
    const answer = await museum.api.ask(`query ($id: ID!) { alert(id: $id) { ${EVERYTHING} } }`, {
      id: id(1),
    });
    expect(answer.errors).toEqual([]);
    expect(answer.at('alert')).toEqual({
      __typename: 'Alert',
      id: id(1),
      kind: 'DRY',
      severity: 'URGENT',
      audience: 'BOTANIST',
      state: 'OPEN',
      since: '2026-11-20T11:20:00.000003Z',
      openedAt: '2026-11-20T11:23:00Z',
      summary: 'Soil at 14.2 %, below 20 %.',
      channel: 'SOIL_MOISTURE',
      reopened: 1,
      facts: {
        ...NO_FACTS,
        value: 14.2,
        low: 20,
        high: 98,
        usual: { median: 41, low: 30.5, high: 50, spreads: 9 },
        lastWateredAt: '2026-11-19T14:00:00Z',
        needsWaterAt: '2026-11-20T09:00:00Z',
      },
      plant: { number: 1, name: 'Epipremnum', botanist: { name: 'Carl Linnaeus' } },
      assignee: { name: 'Carl Linnaeus' },
      acknowledgedAt: null,
      acknowledgedBy: null,
      snoozedUntil: null,
      escalatedAt: '2026-11-20T11:59:00Z',
      resolvedAt: null,
      resolution: null,
      events: [
        {
          at: '2026-11-20T11:23:00Z',
          action: 'OPENED',
          by: null,
          note: null,
          assignee: null,
          snoozedUntil: null,
        },
      ],
      mails: [
        {
          kind: 'ALERT',
          recipient: 'carl@museum.example',
          recipientName: 'Carl Linnaeus',
          state: 'SENT',
          createdAt: '2026-11-20T11:23:00Z',
          notBefore: '2026-11-20T11:23:00Z',
          sentAt: '2026-11-20T11:25:00Z',
          failure: 'SMTP down at first',
        },
        expect.objectContaining({ kind: 'ESCALATION', state: 'WAITING', sentAt: null }),
      ],
    });
  });

  it('of the machinery has no plant, and leaves out facts that nobody knows', async () => {
    const answer = await museum.api.ask(`query ($id: ID!) { alert(id: $id) { ${EVERYTHING} } }`, {
      id: id(6),
    });
    expect(answer.at('alert')).toMatchObject({
      plant: null,
      assignee: null,
      channel: null,
      facts: { ...NO_FACTS, day: '2026-11-18', days: 2 },
      resolution: 'BY_HAND',
      events: [{ action: 'OPENED' }, { action: 'RESOLVED', by: { name: 'Ina' }, note: 'Disk replaced.' }],
      mails: [],
    });
  });

  it('has a history that says to whom it was given, and until when it was snoozed', async () => {
    await museum.database.pool.query(`INSERT INTO alert_event (alert_id, at, action, note, details) VALUES
      (3, '2026-11-20T09:10:00Z', 'assigned', NULL, '{"from": null, "to": 2}'),
      (3, '2026-11-20T09:20:00Z', 'assigned', NULL, '{"from": 2, "to": null}'),
      (3, '2026-11-20T09:30:00Z', 'snoozed', NULL, '{"until": "2026-11-20T15:00:00.000Z"}'),
      (3, '2026-11-20T09:40:00Z', 'snoozed', NULL, NULL),
      (3, '2026-11-20T15:00:00Z', 'resolved', 'Well again for 15 min.', NULL)`);
    const answer = await museum.api.ask(
      `{ alert(id: "${id(3)}") { events { action assignee { name } snoozedUntil note } } }`,
    );
    expect(answer.errors).toEqual([]);
    const nothing = { assignee: null, snoozedUntil: null, note: null };
    expect(answer.at('alert.events')).toEqual([
      { ...nothing, action: 'ASSIGNED', assignee: { name: 'Carl Linnaeus' } },
      { ...nothing, action: 'ASSIGNED' },
      { ...nothing, action: 'SNOOZED', snoozedUntil: '2026-11-20T15:00:00Z' },
      { ...nothing, action: 'SNOOZED' },
      { ...nothing, action: 'RESOLVED', note: 'Well again for 15 min.' },
    ]);
    await museum.database.pool.query('DELETE FROM alert_event WHERE alert_id = 3');
  });

  it('names whoever acknowledged it last', async () => {
    const answer = await museum.api.ask(
      `{ node(id: "${id(2)}") { ... on Alert { acknowledgedAt acknowledgedBy { id name } facts { faultKind } } } }`,
    );
    expect(answer.at('node')).toEqual({
      acknowledgedAt: '2026-11-20T09:30:00Z',
      acknowledgedBy: { id: 'person:vera', name: 'Vera' },
      facts: { faultKind: 'STUCK' },
    });
  });

  it('that is not there is null; what is no alert’s id is refused', async () => {
    const gone = await museum.api.ask(`{ alert(id: "${id(99)}") { id } }`);
    expect(gone.data).toEqual({ alert: null });
    const { error } = await museum.api.ask(`{ alert(id: "${toGlobalId('Plant', 1)}") { id } }`);
    expect(error.message).toBe('`id` is the id of a Plant; the id of an Alert is expected.');
  });
});

describe('alerts', () => {
  it.each([
    ['{}', [5, 1, 2, 3, 4, 6]],
    ['{ open: true }', [5, 1, 2, 3]],
    ['{ open: false }', [4, 6]],
    ['{ states: [SNOOZED, ACKNOWLEDGED] }', [2, 3]],
    ['{ states: [] }', []],
    ['{ kinds: [DRY, COLD] }', [1, 4]],
    ['{ severities: [URGENT] }', [5, 1]],
    ['{ audience: ENGINEER }', [5, 6]],
    [`{ plantId: "${toGlobalId('Plant', 1)}" }`, [1, 4]],
    [`{ plantId: "${toGlobalId('Plant', 1)}", open: true }`, [1]],
    [`{ plantId: "${toGlobalId('Plant', 999_999_999_999)}" }`, []],
    [`{ botanistId: "${toGlobalId('Botanist', 2)}" }`, [1, 4]],
    [`{ botanistId: "${toGlobalId('Botanist', 2)}", open: false, kinds: [COLD] }`, [4]],
    ['{ openedBetween: { from: "2026-11-20T09:00:00Z", to: "2026-11-20T11:23:00Z" } }', [2, 3]],
    ['{ openedBetween: { to: "2026-11-19T02:00:00Z" } }', [6]],
  ])('are chosen by %s, newest first', async (filter, expected) => {
    const answer = await museum.api.ask(`{ alerts(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.at('alerts.nodes.*.id')).toEqual(expected.map(id));
    expect(answer.at('alerts.totalCount')).toBe(expected.length);
  });

  it.each([
    [`{ plantId: "${toGlobalId('Botanist', 1)}" }`, 'the id of a Plant is expected'],
    ['{ botanistId: "nonsense" }', 'is not an id of this API'],
    [
      '{ openedBetween: { from: "2026-11-20T09:00:00Z", to: "2026-11-20T09:00:00Z" } }',
      '`from` must be before',
    ],
  ])('are refused with %s', async (filter, words) => {
    const { error } = await museum.api.ask(`{ alerts(filter: ${filter}) { totalCount } }`);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(words);
  });

  it('are counted for the museum and for each botanist', async () => {
    const answer = await museum.api.ask(
      '{ overview { openAlerts } botanists { nodes { name openAlerts } } }',
    );
    expect(answer.data).toEqual({
      overview: { openAlerts: 4 },
      botanists: {
        nodes: [
          { name: 'Carl Linnaeus', openAlerts: 1 },
          { name: 'Élodie Brûlé', openAlerts: 0 },
          { name: 'Gertrude Jekyll', openAlerts: 1 },
        ],
      },
    });
    expect(museum.api.statements()).toEqual(['overview-o', 'botanists', 'count-open-alerts-of-botanists']);
  });

  it('are found with their plants, open or not, page by page', async () => {
    const query = `query ($open: Boolean, $after: String) { plants(first: 3) { nodes { number
      alerts(open: $open, first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const all = await museum.api.ask(query);
    expect(museum.api.statements()).toEqual([
      'plants-number-ASC',
      'alerts-of-plants',
      'count-alerts-of-plants',
    ]);
    expect(all.at('plants.nodes.*.alerts.totalCount')).toEqual([2, 1, 1]);
    expect(all.at('plants.nodes.0.alerts.nodes')).toEqual([{ id: id(1) }]);
    const next = await museum.api.ask(query, { after: all.at('plants.nodes.0.alerts.pageInfo.endCursor') });
    expect(next.at('plants.nodes.0.alerts')).toMatchObject({
      nodes: [{ id: id(4) }],
      pageInfo: { hasNextPage: false },
    });
    const over = await museum.api.ask(query, { open: false });
    expect(over.at('plants.nodes.*.alerts.nodes')).toEqual([[{ id: id(4) }], [], []]);
    const open = await museum.api.ask(query, { open: true });
    expect(open.at('plants.nodes.*.alerts.totalCount')).toEqual([1, 1, 1]);
  });
});

describe('a page of fifty alerts', () => {
  beforeAll(() => addOldAlerts(museum.database.pool, 120));

  it('with plants, assignees, histories and mails is a handful of statements', async () => {
    museum.api.statements();
    const answer = await museum.api.ask(`{ alerts(first: 50) { nodes { ${EVERYTHING} } } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.at('alerts.nodes')).toHaveLength(50);
    expect(museum.api.statements().sort()).toEqual([
      'alerts',
      'botanists-by-id',
      'events-of-alerts',
      'mails-of-alerts',
      'plants-by-number-b',
    ]);
  });

  it('with a hundred things that became of one tells the last hundred, in order', async () => {
    await museum.database.pool.query(`INSERT INTO alert_event (alert_id, at, action)
      SELECT 3, '2026-11-20T10:00:00Z'::timestamptz + n * interval '1 second', 'worsened' FROM generate_series(1, 130) AS n`);
    const answer = await museum.api.ask(`{ alert(id: "${id(3)}") { events { at } } }`);
    const at = answer.at('alert.events.*.at') as string[];
    expect([at.length, at[0], at.at(-1)]).toEqual([100, '2026-11-20T10:00:31Z', '2026-11-20T10:02:10Z']);
  });
});
