import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { fillAlerts } from '../alerts.museum.js';
import { openMuseum } from '../open-museum.js';
import { as, somebody } from './as-somebody.js';

const museum = openMuseum();
const vera = as(() => museum.api, somebody('vera', 'botanist'));
const otto = as(() => museum.api, somebody('otto', 'engineer'));
const id = (alert: number) => toGlobalId('Alert', alert);
const botanist = (key: number) => toGlobalId('Botanist', key);
const [DRY, SENSOR, SNOOZED, RESOLVED] = [1, 2, 3, 4].map(id);
const [GERTRUDE, CARL, ELODIE] = [1, 2, 3].map(botanist);
const KEY = 'wish-of-20-november';

const ALERT = `id state acknowledgedAt acknowledgedBy { name } snoozedUntil resolvedAt resolution assignee { name }
  events { at action by { id name } note } mails { kind recipient notBefore state }`;

beforeEach(async () => {
  const { pool } = museum.database;
  await fillAlerts(pool);
  await pool.query(
    `TRUNCATE audit_entry, idempotency_key, botanist_absence, botanist_preference, plant_state, journal`,
  );
});

const mutation =
  (name: string, ask = vera) =>
  (input: object) =>
    ask(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $input) { alert { ${ALERT} } userErrors { field message code } } }`,
      { input },
    );

const acknowledge = mutation('acknowledgeAlert');
const assign = mutation('assignAlert');
const snooze = mutation('snoozeAlert');
const resolve = mutation('resolveAlert');

const rows = async (query: string) => (await museum.database.pool.query(query)).rows;
const audits = () => rows('SELECT by_id, action, subject, input FROM audit_entry ORDER BY id');
const journal = async () =>
  (await rows(`SELECT alerts::int[] AS alerts FROM journal WHERE kind = 'alerts' ORDER BY seq`)).map(
    ({ alerts }) => alerts as number[],
  );

describe('acknowledgeAlert', () => {
  it('says who sees to it; it is on record, and told to those who follow', async () => {
    const answer = await acknowledge({ alertId: DRY, note: ' On my way. ' });
    expect(answer.errors).toEqual([]);
    expect(answer.at('acknowledgeAlert.userErrors')).toEqual([]);
    expect(answer.at('acknowledgeAlert.alert')).toMatchObject({
      state: 'ACKNOWLEDGED',
      acknowledgedAt: '2026-11-20T12:00:00Z',
      acknowledgedBy: { name: 'Vera' },
    });
    expect(answer.at('acknowledgeAlert.alert.events.1')).toEqual({
      at: '2026-11-20T12:00:00Z',
      action: 'ACKNOWLEDGED',
      by: { id: 'person:vera', name: 'Vera' },
      note: 'On my way.',
    });
    expect(await audits()).toEqual([
      {
        by_id: 'person:vera',
        action: 'acknowledgeAlert',
        subject: 'alert:1',
        input: { alertId: DRY, note: ' On my way. ' },
      },
    ]);
    const [{ event }] = await rows('SELECT max(id)::int AS event FROM alert_event');
    expect(await journal()).toEqual([[event]]);
  });

  it('of two people at once is one’s; the other learns that it is so', async () => {
    const both = await Promise.all(
      [vera, otto].map((ask) => mutation('acknowledgeAlert', ask)({ alertId: DRY })),
    );
    const codes = both.map((answer) => answer.at('acknowledgeAlert.userErrors.*.code'));
    expect(codes.sort()).toEqual([[], ['ALREADY_DONE']]);
    expect(await audits()).toHaveLength(1);
    expect(await journal()).toHaveLength(1);
  });

  it('while somebody resolves it leaves it resolved, whoever was first', async () => {
    const [seen, done] = await Promise.all([
      acknowledge({ alertId: DRY }),
      mutation('resolveAlert', otto)({ alertId: DRY, reason: 'Watered.' }),
    ]);
    expect(done.at('resolveAlert.userErrors')).toEqual([]);
    expect([[], ['CONFLICT']]).toContainEqual(seen.at('acknowledgeAlert.userErrors.*.code'));
    expect(await rows('SELECT state FROM alert WHERE id = 1')).toEqual([{ state: 'resolved' }]);
  });

  it('waits for whoever is at it, and then sees what became of it', async () => {
    const holder = await museum.database.pool.connect();
    await holder.query('BEGIN; SELECT FROM alert WHERE id = 1 FOR UPDATE');
    const waiting = acknowledge({ alertId: DRY });
    await eventually('the wait', async () => {
      const found = await rows(`SELECT FROM pg_stat_activity WHERE datname = current_database()
        AND application_name = 'palmhouse-api' AND wait_event_type = 'Lock'`);
      return found.length === 1;
    });
    await holder.query(
      `UPDATE alert SET state = 'resolved', resolved_at = now(), resolution = 'recovered' WHERE id = 1; COMMIT`,
    );
    holder.release();
    expect((await waiting).at('acknowledgeAlert.userErrors.0')).toMatchObject({
      field: ['input', 'alertId'],
      code: 'CONFLICT',
    });
  });

  it('asked again with its key brings the alert again, and nothing is done or told twice', async () => {
    const first = await acknowledge({ alertId: DRY, idempotencyKey: KEY });
    const again = await acknowledge({ alertId: DRY, idempotencyKey: KEY });
    expect(again.data).toEqual(first.data);
    expect(again.at('acknowledgeAlert.userErrors')).toEqual([]);
    expect(await journal()).toHaveLength(1);
    expect(await audits()).toHaveLength(1);
  });
});

describe('assignAlert', () => {
  it('gives it to a botanist, who is written to when quiet hours are over', async () => {
    await museum.database.pool.query(
      `INSERT INTO botanist_preference (botanist_id, quiet_from, quiet_until) VALUES (3, '11:30', '14:00')`,
    );
    const answer = await assign({ alertId: SENSOR, assigneeId: ELODIE, note: 'Please look.' });
    expect(answer.at('assignAlert.userErrors')).toEqual([]);
    expect(answer.at('assignAlert.alert')).toMatchObject({
      state: 'ACKNOWLEDGED',
      assignee: { name: 'Élodie Brûlé' },
      mails: [
        {
          kind: 'ASSIGNMENT',
          recipient: 'elodie@museum.example',
          notBefore: '2026-11-20T14:00:00Z',
          state: 'WAITING',
        },
      ],
    });
    const back = await assign({ alertId: SENSOR, assigneeId: null, expectedState: 'ACKNOWLEDGED' });
    expect(back.at('assignAlert.alert.assignee')).toBeNull();
    expect(back.at('assignAlert.alert.events.*.action')).toEqual([
      'OPENED',
      'ACKNOWLEDGED',
      'ACKNOWLEDGED',
      'ASSIGNED',
      'ASSIGNED',
    ]);
  });

  it('to oneself, by the address one signed in with, writes nothing', async () => {
    const identity = { ...somebody('elodie', 'botanist'), email: 'elodie@museum.example' };
    const mine = await mutation(
      'assignAlert',
      as(() => museum.api, identity),
    )({ alertId: SENSOR, assigneeId: ELODIE });
    expect(mine.at('assignAlert.alert')).toMatchObject({ assignee: { name: 'Élodie Brûlé' }, mails: [] });
  });

  it('to someone who is away is refused, and says who stands in', async () => {
    await museum.database.pool
      .query(`INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
      VALUES (3, '2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', 1, 'x', 'X')`);
    const answer = await assign({ alertId: DRY, assigneeId: ELODIE });
    expect(answer.at('assignAlert.userErrors.0')).toEqual({
      field: ['input', 'assigneeId'],
      code: 'CONFLICT',
      message:
        'Élodie Brûlé is away until 2026-11-22T00:00:00.000Z; Gertrude Jekyll stands in. Assign it to somebody who is there.',
    });
  });
});

describe('snoozeAlert', () => {
  it('leaves it be until an instant; acknowledging wakes it', async () => {
    const until = '2026-11-27T13:00:00+01:00';
    const answer = await snooze({ alertId: DRY, until });
    expect(answer.at('snoozeAlert.alert')).toMatchObject({
      state: 'SNOOZED',
      snoozedUntil: '2026-11-27T12:00:00Z',
    });
    const again = await snooze({ alertId: DRY, until: '2026-11-20T13:00:00Z', expectedState: 'SNOOZED' });
    expect(again.at('snoozeAlert.alert.snoozedUntil')).toBe('2026-11-20T13:00:00Z');
    const woken = await acknowledge({ alertId: DRY });
    expect(woken.at('acknowledgeAlert.alert')).toMatchObject({ state: 'ACKNOWLEDGED', snoozedUntil: null });
  });
});

describe('resolveAlert', () => {
  it('is the end of it, by hand, with the reason', async () => {
    const answer = await resolve({ alertId: SNOOZED, reason: ' Watered by hand. ' });
    expect(answer.at('resolveAlert.alert')).toMatchObject({
      state: 'RESOLVED',
      resolvedAt: '2026-11-20T12:00:00Z',
      resolution: 'BY_HAND',
      snoozedUntil: null,
      events: [{ action: 'RESOLVED', note: 'Watered by hand.', by: { name: 'Vera' } }],
    });
  });

  it('of a sensor’s fault believes the sensor from now on', async () => {
    await museum.database.pool
      .query(`INSERT INTO plant_state (plant_id, channel, state, kind, since, reason) VALUES
      (2, 'soil_moisture', 'ok', NULL, now(), 'Fine.'), (2, 'temperature', 'sensor_fault', 'stuck', now(), 'Stuck.')`);
    await resolve({ alertId: SENSOR, reason: 'Replaced.' });
    expect(await rows('SELECT channel, trusted_from FROM plant_state ORDER BY channel')).toEqual([
      { channel: 'soil_moisture', trusted_from: null },
      { channel: 'temperature', trusted_from: new Date('2026-11-20T12:00:00Z') },
    ]);
  });
});

describe('nothing is done', () => {
  const LATER = '2026-11-20T13:00:00Z';
  const LONG = 'x'.repeat(1_001);

  it.each([
    ['acknowledgeAlert', { alertId: SENSOR }, 'alertId', 'ALREADY_DONE'],
    ['acknowledgeAlert', { alertId: RESOLVED }, 'alertId', 'CONFLICT'],
    ['acknowledgeAlert', { alertId: id(99) }, 'alertId', 'NOT_FOUND'],
    ['acknowledgeAlert', { alertId: CARL }, 'alertId', 'INVALID'],
    ['acknowledgeAlert', { alertId: DRY, note: LONG }, 'note', 'INVALID'],
    ['assignAlert', { alertId: DRY }, 'assigneeId', 'INVALID'],
    ['assignAlert', { alertId: DRY, assigneeId: CARL }, 'alertId', 'ALREADY_DONE'],
    ['assignAlert', { alertId: DRY, assigneeId: DRY }, 'assigneeId', 'INVALID'],
    ['assignAlert', { alertId: DRY, assigneeId: botanist(99) }, 'assigneeId', 'NOT_FOUND'],
    ['assignAlert', { alertId: DRY, assigneeId: botanist(999_999_999_999) }, 'assigneeId', 'NOT_FOUND'],
    ['assignAlert', { alertId: RESOLVED, assigneeId: GERTRUDE }, 'alertId', 'CONFLICT'],
    [
      'assignAlert',
      { alertId: DRY, assigneeId: null, expectedState: 'SNOOZED' },
      'expectedState',
      'CONFLICT',
    ],
    ['snoozeAlert', { alertId: DRY, until: '2026-11-20T12:00:00Z' }, 'until', 'INVALID'],
    ['snoozeAlert', { alertId: DRY, until: '2026-11-27T12:02:00Z' }, 'until', 'INVALID'],
    ['snoozeAlert', { alertId: SNOOZED, until: '2026-11-20T15:00:00Z' }, 'alertId', 'ALREADY_DONE'],
    ['snoozeAlert', { alertId: RESOLVED, until: LATER }, 'alertId', 'CONFLICT'],
    [
      'snoozeAlert',
      { alertId: DRY, until: LATER, expectedState: 'ACKNOWLEDGED' },
      'expectedState',
      'CONFLICT',
    ],
    ['resolveAlert', { alertId: DRY, reason: ' ' }, 'reason', 'INVALID'],
    ['resolveAlert', { alertId: DRY, reason: LONG }, 'reason', 'INVALID'],
    ['resolveAlert', { alertId: RESOLVED, reason: 'Again.' }, 'alertId', 'CONFLICT'],
    ['resolveAlert', { alertId: DRY, reason: 'x', expectedState: 'SNOOZED' }, 'expectedState', 'CONFLICT'],
    ['resolveAlert', { alertId: DRY, reason: 'x', idempotencyKey: 'short' }, 'idempotencyKey', 'INVALID'],
  ])('by %s for %j', async (name, input, field, code) => {
    const before = await rows('SELECT * FROM alert ORDER BY id');
    const answer = await mutation(name)(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at(name)).toMatchObject({ alert: null, userErrors: [{ field: ['input', field], code }] });
    expect(await rows('SELECT * FROM alert ORDER BY id')).toEqual(before);
    expect([await audits(), await journal()]).toEqual([[], []]);
  });
});
