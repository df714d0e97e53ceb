import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { toGlobalId } from '../src/graphql/global-id.js';
import { JournalFollower } from '../src/live/journal.follower.js';
import { fillAlerts } from './alerts.museum.js';
import { startApi, type RunningApi } from './api.harness.js';
import { LiveClient, type LiveStream } from './live.client.js';
import { Adding, micros, reading } from './live.museum.js';
import { fillMuseum } from './museum.builder.js';

const ALERTS = `subscription ($after: String, $botanistId: ID, $kinds: [AlertKind!]) {
  alertChanged(after: $after, botanistId: $botanistId, kinds: $kinds) { cursor
    alert { id kind state plant { number name botanist { name } } assignee { name } acknowledgedBy { name } facts { value } }
    event { at action by { name } note assignee { name } snoozedUntil } } }`;
const [DRY, SENSOR, OVERDUE, , SOURCE] = [1, 2, 3, 4, 5];
const MINUTE = '2026-11-20T11:30:00Z';

let database: TestDatabase;
let api: RunningApi;
let adding: Adding;
const clients: LiveClient[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  await fillAlerts(database.pool);
  api = await startApi(database.url);
  adding = new Adding(database, database.url);
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await followed(0);
  expect(api.logged).toEqual([]);
});

afterAll(async () => {
  await api?.close();
  await adding?.bell.close();
  await database?.drop();
});

const followed = (count: number) =>
  eventually(`${count} followers`, () => api.app.get(JournalFollower).count === count);

async function follow(variables: object = {}): Promise<LiveStream> {
  const client = await LiveClient.open(api.url);
  clients.push(client);
  return client.subscribe(ALERTS, variables);
}

const keyOf = ({ alert }: Record<string, unknown>) =>
  Number(
    Buffer.from((alert as { id: string }).id, 'base64url')
      .toString()
      .split(':')[1],
  );
const seen = (stream: LiveStream) => stream.events.map(keyOf);
const actions = (stream: LiveStream) =>
  stream.events.map(({ event }) => (event as { action: string }).action);
const cursorOf = (stream: LiveStream, index = -1) => stream.events.at(index)!['cursor'] as string;

const move = (name: string, input: string) =>
  api.ask(`mutation { ${name}(input: { ${input} }) { userErrors { message } } }`);
const idOf = (alert: number) => `alertId: "${toGlobalId('Alert', alert)}"`;

describe('what becomes of alerts', () => {
  it('comes to all who follow, with plant and assignee, by one look at the database', async () => {
    const streams = await Promise.all([1, 2, 3].map(() => follow()));
    await followed(3);
    api.statements();
    await adding.happened('worsened', [DRY, SOURCE]);
    for (const stream of streams) await stream.take(2);
    expect(streams[0]!.events).toEqual([
      {
        cursor: expect.any(String),
        alert: {
          id: toGlobalId('Alert', DRY),
          kind: 'DRY',
          state: 'OPEN',
          plant: { number: 1, name: 'Epipremnum', botanist: { name: 'Carl Linnaeus' } },
          assignee: { name: 'Carl Linnaeus' },
          acknowledgedBy: null,
          facts: { value: 14.2 },
        },
        event: {
          at: expect.any(String),
          action: 'WORSENED',
          by: null,
          note: null,
          assignee: null,
          snoozedUntil: null,
        },
      },
      expect.objectContaining({
        alert: expect.objectContaining({ kind: 'SOURCE_ILL', plant: null, assignee: null }),
      }),
    ]);
    expect(api.statements().filter((name) => name !== 'journal-after')).toEqual([
      'alert-events-by-id',
      'alerts-by-id',
      'botanists-by-id',
      expect.stringMatching(/^plants-by-number-bolwrs/),
    ]);
  });

  it('comes at once when a person moves one, and not at all when nothing is done', async () => {
    const stream = await follow();
    await followed(1);
    await move('acknowledgeAlert', `${idOf(OVERDUE)}, note: "Mine."`);
    await stream.take(1);
    await move('acknowledgeAlert', idOf(OVERDUE));
    await move('snoozeAlert', `${idOf(OVERDUE)}, until: "2026-11-20T18:00:00Z"`);
    await move('assignAlert', `${idOf(OVERDUE)}, assigneeId: "${toGlobalId('Botanist', 2)}"`);
    await move('assignAlert', `${idOf(OVERDUE)}, assigneeId: "${toGlobalId('Botanist', 1)}"`);
    await stream.take(4);
    expect(actions(stream)).toEqual(['ACKNOWLEDGED', 'SNOOZED', 'ASSIGNED', 'ASSIGNED']);
    expect(stream.events.slice(1)).toMatchObject([
      { event: { assignee: null, snoozedUntil: '2026-11-20T18:00:00Z' } },
      { event: { assignee: { name: 'Carl Linnaeus' }, snoozedUntil: null } },
      { event: { assignee: { name: expect.not.stringMatching('Carl') } } },
    ]);
    expect(stream.events[0]).toMatchObject({
      alert: { state: 'ACKNOWLEDGED', acknowledgedBy: { name: 'Anyone (open mode)' } },
      event: { by: { name: 'Anyone (open mode)' }, note: 'Mine.' },
    });
  });

  it('that was missed over a broken line comes first, each once, from the very event on that was seen last', async () => {
    const first = await follow();
    await followed(1);
    await adding.happened('worsened', [DRY, SENSOR, OVERDUE]);
    await first.take(3);
    clients.pop()!.socket.terminate();
    await followed(0);
    await adding.readings([reading(4, micros(MINUTE))], MINUTE);
    await adding.happened('reopened', [SOURCE]);
    const again = await follow({ after: cursorOf(first, 0) });
    await again.take(3);
    await followed(1);
    await adding.happened('escalated', [DRY]);
    await again.take(4);
    expect(seen(again)).toEqual([SENSOR, OVERDUE, SOURCE, DRY]);
    expect(actions(again)).toEqual(['WORSENED', 'WORSENED', 'REOPENED', 'ESCALATED']);
  });

  it('goes on from a cursor of readings: all cursors are of one kind', async () => {
    const seq = await adding.readings([reading(5, micros(MINUTE))], MINUTE);
    await adding.happened('worsened', [DRY]);
    const stream = await follow({
      after: Buffer.from(JSON.stringify(['live', seq, 1])).toString('base64url'),
    });
    await stream.take(1);
    expect(seen(stream)).toEqual([DRY]);
  });

  it('is chosen by kind', async () => {
    const stream = await follow({ kinds: ['SENSOR_FAULT', 'SOURCE_ILL'] });
    await followed(1);
    await adding.happened('worsened', [DRY, SENSOR, OVERDUE, SOURCE]);
    await stream.take(2);
    expect(seen(stream)).toEqual([SENSOR, SOURCE]);
  });

  it('is chosen by botanist, who hears, too, that one was given away', async () => {
    const [carl, elodie] = [
      await follow({ botanistId: toGlobalId('Botanist', 2) }),
      await follow({ botanistId: toGlobalId('Botanist', 3) }),
    ];
    await followed(2);
    await adding.happened('worsened', [DRY, OVERDUE]);
    await carl.take(1); // an alert is told of as it is when it is read: before it is given away
    await move('assignAlert', `${idOf(DRY)}, assigneeId: "${toGlobalId('Botanist', 3)}"`);
    await carl.take(2);
    await adding.happened('worsened', [OVERDUE, DRY]);
    await elodie.take(2);
    expect([actions(carl), seen(carl)]).toEqual([
      ['WORSENED', 'ASSIGNED'],
      [DRY, DRY],
    ]);
    expect([actions(elodie), seen(elodie)]).toEqual([
      ['ASSIGNED', 'WORSENED'],
      [DRY, DRY],
    ]);
  });

  it('of a plant that was taken out of the museum is left out', async () => {
    await database.pool.query(`INSERT INTO plant (id, status, status_since) VALUES (99, 'on_display', now());
      INSERT INTO alert (kind, subject, plant_id, audience, severity, since, opened_at, summary, facts)
        VALUES ('hot', 'plant:99', 99, 'botanist', 'warning', now(), now(), 'Hot.', '{}')`);
    const [{ id }] = (await database.pool.query(`SELECT id::int FROM alert WHERE plant_id = 99`)).rows;
    const seq = await adding.happened('opened', [id, SENSOR]);
    await database.pool.query('DELETE FROM plant WHERE id = 99');
    const stream = await follow({
      after: Buffer.from(JSON.stringify(['live', seq, 0])).toString('base64url'),
    });
    await stream.take(1);
    expect(seen(stream)).toEqual([SENSOR]);
  });

  it.each([
    ['a kind that is none', { kinds: [] }, 'BAD_USER_INPUT'],
    ['what is no botanist', { botanistId: toGlobalId('Plant', 1) }, 'BAD_USER_INPUT'],
    ['no cursor', { after: 'nonsense' }, 'BAD_USER_INPUT'],
  ])('is refused for %s', async (_what, variables, code) => {
    expect((await (await follow(variables)).error()).extensions.code).toBe(code);
  });

  it.each([
    'events { at }',
    'mails { kind }',
    'plant { alerts { nodes { id } } }',
    'assignee { openAlerts }',
  ])('brings no lists with it: %s', async (list) => {
    const client = await LiveClient.open(api.url);
    clients.push(client);
    const stream = client.subscribe(`subscription { alertChanged { alert { ${list} } } }`);
    expect((await stream.error()).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
