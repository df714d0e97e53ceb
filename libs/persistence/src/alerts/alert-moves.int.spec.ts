import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type pg from 'pg';
import {
  acknowledgeAlert,
  assignAlert,
  resolveAlert,
  snoozeAlert,
  type AlertMoveRequest,
} from './alert-moves.js';

const AT = Date.parse('2026-11-20T23:00:00Z');
const [GERTRUDE, CARL, ELODIE] = [1, 2, 3];

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.pool;
  await pool.query(`INSERT INTO botanist (name, email, reported_at) VALUES
    ('Gertrude', 'gertrude@museum.example', now()), ('Carl', 'carl@museum.example', now()), ('Élodie', 'elodie@museum.example', now());
    INSERT INTO plant (id, status, status_since) VALUES (7, 'on_display', now());
    INSERT INTO botanist_preference (botanist_id, quiet_from, quiet_until) VALUES (3, '22:00', '07:00');
    INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
      VALUES (1, '2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', 2, 'x', 'X')`);
});

beforeEach(async () => {
  await pool.query(`TRUNCATE alert RESTART IDENTITY CASCADE; TRUNCATE plant_state;
    INSERT INTO alert (kind, subject, plant_id, audience, severity, since, opened_at, summary, facts, assignee_id) VALUES
      ('dry', 'plant:7', 7, 'botanist', 'warning', now(), now(), 'Dry.', '{}', 2);
    INSERT INTO plant_state (plant_id, channel, state, kind, since, reason) VALUES
      (7, 'soil_moisture', 'sensor_fault', 'stuck', now(), 'Stuck.'), (7, 'temperature', 'ok', NULL, now(), 'Fine.')`);
});

afterAll(() => database.drop());

const by = (name = 'vera'): AlertMoveRequest => ({
  alertId: 1,
  byId: `person:${name}`,
  byName: name,
  note: null,
  atMs: AT,
});

const assigning = (assigneeId: number | null) => ({
  ...by(),
  assigneeId,
  byEmail: null,
  timeZone: 'Europe/London',
});

const one = async (columns: string, from: string) =>
  (await pool.query(`SELECT ${columns} FROM ${from}`)).rows[0] as Record<string, unknown>;

const mails = async () =>
  (
    await pool.query(
      `SELECT kind, key, recipient, botanist_id, urgent, not_before FROM notification ORDER BY id`,
    )
  ).rows;

describe('acknowledging', () => {
  it('says who and when, and wakes what was snoozed', async () => {
    await snoozeAlert(pool, { ...by(), untilMs: AT + 60_000 });
    const { outcome, event } = await acknowledgeAlert(pool, { ...by(), note: 'On my way.' });
    expect([outcome, event]).toEqual(['done', 2]);
    expect(await one('state, acknowledged_at, snoozed_until', 'alert')).toEqual({
      state: 'acknowledged',
      acknowledged_at: new Date(AT),
      snoozed_until: null,
    });
    expect(await one('action, by_id, by_name, note, at', 'alert_event WHERE id = 2')).toEqual({
      action: 'acknowledged',
      by_id: 'person:vera',
      by_name: 'vera',
      note: 'On my way.',
      at: new Date(AT),
    });
  });

  it('of two people at once is one’s; the other learns that it is so', async () => {
    const clients = await Promise.all([pool.connect(), pool.connect()]);
    const answers = await Promise.all(
      clients.map(async (client, index) => {
        await client.query('BEGIN');
        const answer = await acknowledgeAlert(client, by(`person-${index}`));
        await client.query('COMMIT');
        client.release();
        return answer;
      }),
    );
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['already', 'done']);
    expect(await one('count(*)::int AS n', 'alert_event')).toEqual({ n: 1 });
  });

  it('finds what is resolved, and what is not there', async () => {
    await resolveAlert(pool, { ...by(), note: 'Watered.' });
    expect(await acknowledgeAlert(pool, by())).toEqual({ outcome: 'resolved', event: null });
    expect(await acknowledgeAlert(pool, { ...by(), alertId: 99 })).toEqual({
      outcome: 'not_found',
      event: null,
    });
  });
});

describe('assigning', () => {
  it('writes to whoever it is given to, each time it is', async () => {
    expect((await assignAlert(pool, assigning(null))).outcome).toBe('done');
    expect((await assignAlert(pool, assigning(CARL))).outcome).toBe('done');
    expect(await mails()).toEqual([
      {
        kind: 'assignment',
        key: 'alert:1:assigned:2:carl@museum.example',
        recipient: 'carl@museum.example',
        botanist_id: CARL,
        urgent: false,
        not_before: new Date(AT),
      },
    ]);
    expect(await one('details', 'alert_event WHERE id = 2')).toEqual({ details: { from: null, to: CARL } });
    await assignAlert(pool, assigning(ELODIE));
    await assignAlert(pool, assigning(CARL));
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([
      'carl@museum.example',
      'elodie@museum.example',
      'carl@museum.example',
    ]);
  });

  it('writes when the quiet hours are over, and at once where it is urgent', async () => {
    await assignAlert(pool, assigning(ELODIE));
    expect((await mails())[0]).toMatchObject({ urgent: false, not_before: new Date('2026-11-21T07:00:00Z') });
    await pool.query(`UPDATE alert SET severity = 'urgent', assignee_id = NULL`);
    await assignAlert(pool, assigning(ELODIE));
    expect((await mails())[1]).toMatchObject({ urgent: true, not_before: new Date(AT) });
  });

  it('to oneself writes nothing', async () => {
    await assignAlert(pool, { ...assigning(ELODIE), byEmail: 'elodie@museum.example' });
    expect(await mails()).toEqual([]);
  });

  it('is refused for someone who is away, not there, has it already, or where it is not as expected', async () => {
    expect(await assignAlert(pool, assigning(GERTRUDE))).toEqual({
      outcome: 'away',
      event: null,
      away: { name: 'Gertrude', untilMs: Date.parse('2026-11-22T00:00:00Z'), coverName: 'Carl' },
    });
    const outcomeOf = async (request: Parameters<typeof assignAlert>[1]) =>
      (await assignAlert(pool, request)).outcome;
    expect(await outcomeOf(assigning(99))).toBe('no_such_botanist');
    expect(await outcomeOf(assigning(CARL))).toBe('already');
    expect(await outcomeOf({ ...assigning(ELODIE), expectedState: 'acknowledged' })).toBe('unexpected');
    expect(await one('count(*)::int AS n', 'alert_event')).toEqual({ n: 0 });
    expect(await mails()).toEqual([]);
  });
});

describe('snoozing', () => {
  it('leaves it be until then, anew with another end', async () => {
    expect((await snoozeAlert(pool, { ...by(), untilMs: AT + 60_000 })).outcome).toBe('done');
    expect((await snoozeAlert(pool, { ...by(), untilMs: AT + 60_000 })).outcome).toBe('already');
    expect(
      (await snoozeAlert(pool, { ...by(), untilMs: AT + 120_000, expectedState: 'snoozed' })).outcome,
    ).toBe('done');
    expect(await one('state, snoozed_until', 'alert')).toEqual({
      state: 'snoozed',
      snoozed_until: new Date(AT + 120_000),
    });
    expect((await snoozeAlert(pool, { ...by(), untilMs: AT + 1, expectedState: 'open' })).outcome).toBe(
      'unexpected',
    );
  });
});

describe('resolving', () => {
  const resolve = () => resolveAlert(pool, { ...by(), note: 'Seen to.' });
  const trusted = async () =>
    (
      await pool.query('SELECT channel FROM plant_state WHERE trusted_from = $1 ORDER BY channel', [
        new Date(AT),
      ])
    ).rows.map(({ channel }) => channel as string);

  it('is final, and by hand', async () => {
    expect((await resolve()).outcome).toBe('done');
    expect(await one('state, resolution, resolved_at', 'alert')).toEqual({
      state: 'resolved',
      resolution: 'by_hand',
      resolved_at: new Date(AT),
    });
    expect((await resolve()).outcome).toBe('resolved');
    expect(await trusted()).toEqual([]);
  });

  it.each([
    [null, ['soil_moisture', 'temperature']],
    ['temperature', ['temperature']],
  ])('of a sensor’s fault (channel %s) trusts it from then on', async (channel, expected) => {
    await pool.query(`UPDATE alert SET kind = 'sensor_fault', channel = $1`, [channel]);
    await resolve();
    expect(await trusted()).toEqual(expected);
  });

  it('while somebody acknowledges leaves it resolved, whoever was first', async () => {
    const outcomes = await Promise.all([acknowledgeAlert(pool, by()), resolve()]);
    expect(outcomes[1].outcome).toBe('done');
    expect(['done', 'resolved']).toContain(outcomes[0].outcome);
    expect(await one('state', 'alert')).toEqual({ state: 'resolved' });
  });
});
