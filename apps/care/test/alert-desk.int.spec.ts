import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlantJudgement } from '@palmhouse/domain';
import { eventually } from '@palmhouse/testing';
import {
  AlertMuseum,
  cold,
  dry,
  ENGINEER,
  HOUR,
  MINUTE,
  plant,
  silent,
  START,
  stuck,
  TECHNICIAN,
} from './alert-museum.js';

const GERTRUDE = 'gertrude@museum.example';

let museum: AlertMuseum;

beforeAll(async () => {
  museum = await AlertMuseum.open();
});

beforeEach(() => museum.begin());

afterAll(() => museum.database.drop());

const one = (channels: Parameters<typeof plant>[2] = {}, told: Partial<PlantJudgement> = {}) => [
  plant(START, 1, channels, told),
];

const row = async (columns: string, from: string) => (await museum.rows(`SELECT ${columns} FROM ${from}`))[0];

describe('an alert', () => {
  it('is opened with its mail and its entry in the journal', async () => {
    const usual = { median: 55, low: 37, high: 73, spreads: 13.5 };
    const needsWaterAt = Date.parse('2026-11-20T09:40:00Z') * 1_000;
    const range = { low: 25, high: 70 };
    const judged = one(dry(START, { usual, range }), { needsWaterAt });
    const { events, done, entry } = await museum.attend(judged);
    expect(events).toBe(1);
    const [notification] = await museum.rows<{ id: number }>('SELECT id::int FROM notification');
    expect(done).toEqual([
      { alert: 1, action: 'opened', kind: 'dry', subject: 'plant:1', notifications: [notification?.id] },
    ]);
    expect(await row('kind, alerts::text[]', `journal WHERE seq = ${entry}`)).toEqual({
      kind: 'alerts',
      alerts: ['1'],
    });
    expect(
      await row(
        'subject, plant_id, channel, audience, severity, state, since, opened_at, summary, facts, assignee_id, mailed_at',
        'alert',
      ),
    ).toEqual({
      subject: 'plant:1',
      plant_id: 1,
      channel: 'soil_moisture',
      audience: 'botanist',
      severity: 'warning',
      state: 'open',
      since: new Date(START - 3 * MINUTE),
      opened_at: new Date(START),
      summary: 'Fern 1 (plant 1) – dry: 14.5 %, below 20 %.',
      facts: {
        value: 14.5,
        low: 25,
        high: 70,
        usual,
        lastWateredAt: '2026-11-20T08:00:00.000Z',
        needsWaterAt: '2026-11-20T09:40:00.000Z',
      },
      assignee_id: 1,
      mailed_at: new Date(START),
    });
    expect(
      await row('kind, key, botanist_id, recipient, recipient_name, urgent, not_before', 'notification'),
    ).toEqual({
      kind: 'alert',
      key: `alert:1:opened:${GERTRUDE}`,
      botanist_id: 1,
      recipient: GERTRUDE,
      recipient_name: 'Gertrude',
      urgent: false,
      not_before: new Date(START),
    });
  });

  it('that nothing becomes of writes nothing', async () => {
    await museum.attend(one(dry(START)));
    const before = await museum.rows('SELECT xmin, * FROM alert');
    expect(await museum.attend(one(dry(START)))).toEqual({ events: 0, done: [], entry: null });
    expect(await museum.rows('SELECT xmin, * FROM alert')).toEqual(before);
  });

  it('goes its way: calm, resolved, the same again within the hour, further up', async () => {
    await museum.minutes(3, () => one(dry(START)));
    await museum.minutes(17, () => one());
    expect(await museum.alerts()).toEqual(['plant:1 dry resolved recovered']);
    await museum.minutes(61, () => one(dry(START + 20 * MINUTE)));
    expect(await museum.events()).toEqual(['opened dry', 'resolved dry', 'reopened dry', 'escalated dry']);
    expect(await museum.mails()).toEqual([
      `alert ${GERTRUDE}`,
      `alert ${GERTRUDE}`,
      'escalation head@museum.example',
    ]);
    expect(await row('reopened, state, escalated_at, calm_since', 'alert')).toEqual({
      reopened: 1,
      state: 'open',
      escalated_at: new Date(START + 80 * MINUTE),
      calm_since: null,
    });
  });

  it('that flaps for an hour stays one', async () => {
    await museum.minutes(60, (nowMs) =>
      one(Math.floor((nowMs - START) / (5 * MINUTE)) % 2 === 0 ? dry(nowMs) : {}),
    );
    expect(await museum.events()).toEqual(['opened dry']);
    expect(await museum.mails()).toEqual([`alert ${GERTRUDE}`]);
  });

  it('is the technician’s where it is the sensor’s, and the botanist’s where the plant is not heard of', async () => {
    await museum.attend([plant(START, 1, stuck(START)), plant(START, 2, silent(START - 2 * HOUR))]);
    expect(await museum.mails()).toEqual([`alert ${TECHNICIAN}`, `alert ${GERTRUDE}`]);
    expect(await row('assignee_id, channel, facts', 'alert')).toEqual({
      assignee_id: null,
      channel: 'temperature',
      facts: { value: 50, faultKind: 'stuck' },
    });
  });

  it('of a plant that nobody looks after is told to those who hear when nobody does', async () => {
    await museum.minutes(90, () => one(dry(START), { botanistId: null }));
    expect(await museum.mails()).toEqual(['alert head@museum.example']);
  });

  it('goes to who stands in, and follows when the botanist is back', async () => {
    await museum.pool
      .query(`INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
      VALUES (1, '2026-11-20T09:00:00Z', '2026-11-20T10:05:00Z', 2, 'x', 'X'), (3, '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z', 2, 'x', 'X')`);
    await museum.minutes(10, () => one(dry(START)));
    expect(await museum.mails()).toEqual(['alert carl@museum.example', `assignment ${GERTRUDE}`]);
    expect(await row('details', `alert_event WHERE action = 'assigned'`)).toEqual({
      details: { from: 2, to: 1 },
    });
  });
});

describe('a mail', () => {
  const notBefore = async () =>
    (await museum.rows<{ at: Date }>('SELECT not_before AS at FROM notification ORDER BY id')).map(({ at }) =>
      at.toISOString(),
    );

  beforeEach(async () => {
    await museum.pool.query(`INSERT INTO botanist_preference VALUES (1, '22:00', '07:00')`);
    museum.nowMs = Date.parse('2026-11-20T23:00:00Z');
    await museum.watched(START);
  });

  it('waits for the end of quiet hours, and so does going further up', async () => {
    const dryAtNight = museum.nowMs;
    await museum.minutes(90, () => one(dry(dryAtNight)));
    expect(await notBefore()).toEqual(['2026-11-21T07:00:00.000Z']);
    expect(await museum.events()).toEqual(['opened dry']);
    museum.nowMs = Date.parse('2026-11-21T07:58:00Z');
    await museum.minutes(3, () => one(dry(dryAtNight)));
    expect(await museum.events()).toEqual(['opened dry']); // care was not there in the night: told now at the earliest
  });

  it('that is urgent does not wait', async () => {
    await museum.attend(one(cold(museum.nowMs, 2)));
    expect(await notBefore()).toEqual(['2026-11-20T23:00:00.000Z']);
    expect(await row('urgent', 'notification')).toEqual({ urgent: true });
  });

  it('is not repeated within a quarter of an hour', async () => {
    const quick = await AlertMuseum.open({ settleMinutes: 2 });
    try {
      await quick.watched(START - HOUR);
      await quick.minutes(1, () => one(dry(START)));
      await quick.minutes(4, () => one());
      await quick.minutes(1, (nowMs) => one(dry(nowMs)));
      const rows = await quick.rows<{ key: string; at: Date }>(
        'SELECT key, not_before AS at FROM notification ORDER BY id',
      );
      expect(
        rows.map(({ key, at }) => [key.split(':').slice(2, 4).join(':'), (at.getTime() - START) / MINUTE]),
      ).toEqual([
        [`opened:${GERTRUDE}`, 0],
        ['reopened:1', 15],
      ]);
    } finally {
      await quick.database.drop();
    }
  });
});

describe('a source', () => {
  const unheard = (nowMs: number): PlantJudgement[] =>
    Array.from({ length: 48 }, (_, index) =>
      plant(nowMs, index + 1, nowMs - START > HOUR ? silent(START) : {}),
    );
  const all = (nowMs: number) => Array.from({ length: 48 }, (_, index) => plant(nowMs, index + 1));

  it.each([10, 120])('away for %d minutes is one message in all', async (minutes) => {
    const alone = await AlertMuseum.open({}, [ENGINEER]);
    try {
      await alone.watched(START - HOUR);
      await alone.minutes(2, all);
      await alone.minutes(minutes, unheard, 48);
      expect(await alone.alerts()).toEqual(['source source_ill open']);
      await alone.minutes(1, unheard);
      await alone.minutes(40, all);
      expect(await alone.alerts()).toEqual(['source source_ill resolved recovered']);
      expect(await alone.mails()).toEqual([`alert ${ENGINEER}`]);
      expect(await alone.rows('SELECT since, facts FROM alert')).toEqual([
        { since: new Date(START + MINUTE), facts: { share: 1, plants: 48 } },
      ]);
    } finally {
      await alone.database.drop();
    }
  });

  it('whose sweeps stop is one message, counted from the last of them', async () => {
    await museum.minutes(3, all);
    await museum.minutes(30, unheard, null);
    expect(await museum.alerts()).toEqual(['sweeps sweeps_missing open']);
    expect(await row('opened_at, since', 'alert')).toEqual({
      opened_at: new Date(START + 7 * MINUTE),
      since: new Date(START + 2 * MINUTE - 5_000),
    });
    expect(await museum.mails()).toEqual([`alert ${ENGINEER}`]);
  });

  it('whose sweeps stop is told of also where one was made while a clock was a day ahead', async () => {
    await museum.pool.query(
      `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored)
       SELECT at, 1, 48, 500, at, at, 48, 48 FROM to_timestamp(${(START + 24 * HOUR) / 1_000}) AS at`,
    );
    await museum.minutes(3, all);
    await museum.minutes(10, unheard, null);
    expect(await museum.alerts()).toEqual(['sweeps sweeps_missing open']);
  });

  it('whose source says what is refused is one message, to the engineers', async () => {
    const refused = (nowMs: number) =>
      all(nowMs).map(({ plantId }) => {
        const told = { ...stuck(START - MINUTE).temperature!, kind: 'impossible' } as const;
        const isKnown = nowMs - START >= 4 * MINUTE;
        return plant(nowMs, plantId, isKnown ? { soilMoisture: told, temperature: told } : {});
      });
    for (let minute = 0; minute < 90; minute++) {
      await museum.sweep();
      await museum.pool.query(
        `UPDATE sweep SET stored = 0, rejected = 48 WHERE minute = (SELECT max(minute) FROM sweep)`,
      );
      await museum.minutes(1, refused, null);
    }
    expect(await museum.alerts()).toEqual(['source source_ill open']);
    expect(await museum.rows('SELECT facts FROM alert')).toEqual([{ facts: { share: 1, plants: 48 } }]);
  });

  it('full of old data is no storm at care’s first look', async () => {
    await museum.pool.query('TRUNCATE care_step');
    museum.nowMs += 72 * HOUR;
    const old = (nowMs: number) =>
      all(nowMs).map((each) =>
        plant(nowMs, each.plantId, silent(START), { watering: 'red', lastWateredAt: START * 1_000 }),
      );
    await museum.minutes(2, old, null);
    await museum.minutes(30, all);
    expect(await museum.events()).toEqual([]);
  });

  it('and a clock that goes back an hour make no storm', async () => {
    const some = (nowMs: number) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)];
    await museum.minutes(30, some);
    museum.nowMs -= HOUR;
    await museum.minutes(75, some);
    expect(await museum.events()).toEqual(['opened dry']);
    await museum.minutes(20, some);
    expect(await museum.events()).toEqual(['opened dry', 'escalated dry']);
  });
});

describe('the machinery', () => {
  const days = (state: string, day: string, more = '') =>
    museum.pool
      .query(`INSERT INTO archive_day (day, state, run, version, planned_at ${more && ', failed_at, failure'})
      VALUES ('${day}', '${state}', gen_random_uuid(), 1, now() ${more && `, now(), '${more}'`})`);

  it('tells of a day that failed, with its reason, and of its success not at all', async () => {
    await days('planned', '2026-11-18', 'the store does not answer');
    await museum.minutes(2, () => []);
    await museum.pool.query(`UPDATE archive_day SET state = 'pruned', failed_at = NULL, failure = NULL`);
    await museum.minutes(17, () => []);
    expect(await museum.events()).toEqual(['opened archive_failed', 'resolved archive_failed']);
    expect(await row('subject, facts, since', 'alert')).toEqual({
      subject: 'archive',
      facts: { day: '2026-11-18', days: 1 },
      since: new Date('2026-11-20T00:00:00Z'),
    });
  });

  it.each([
    ['2026-11-20T05:59:00Z', []],
    ['2026-11-20T06:00:00Z', ['archive archive_late open']],
  ])('is late at %s with a day that was due at midnight', async (at, expected) => {
    await museum.pool.query(
      `SELECT ensure_reading_partition('2026-11-17'), ensure_reading_partition('2026-11-18'), ensure_reading_partition('2026-11-19')`,
    );
    await days('pruned', '2026-11-17');
    museum.nowMs = Date.parse(at);
    await museum.watched(museum.nowMs - 2 * HOUR);
    await museum.minutes(1, () => []);
    expect(await museum.alerts()).toEqual(expected);
    await museum.pool.query('DROP TABLE reading_2026_11_17, reading_2026_11_18, reading_2026_11_19');
  });

  it('tells how full the storage is, and how many days are left', async () => {
    await museum.pool
      .query(`INSERT INTO storage_sample SELECT to_timestamp(${START / 1_000}) - make_interval(hours => hour), 1,
      (850e9 - hour * 1e9)::int8, 1000000000000, 'disk' FROM generate_series(0, 240) AS hour`);
    await museum.minutes(1, () => []);
    const read = (await row('summary, severity, facts', 'alert')) as {
      summary: string;
      severity: string;
      facts: object;
    };
    expect(read.summary).toMatch(
      /^The database’s storage is 85 % full: 850.0 GB of 1000.0 GB. About 6 days are left/,
    );
    expect(read).toMatchObject({ severity: 'warning', facts: { share: 0.85 } });
  });
});

describe('an alert that goes on', () => {
  it('is kept with the numbers of now, without an event', async () => {
    const at = (value: number) => () => one(dry(START, { value, reason: `Dry: ${value} %.` }));
    await museum.minutes(2, at(14.5));
    await museum.minutes(2, at(13.1));
    expect(await row('summary, facts, since', 'alert')).toEqual({
      summary: 'Fern 1 (plant 1) – dry: 13.1 %.',
      facts: expect.objectContaining({ value: 13.1 }),
      since: new Date(START - 3 * MINUTE),
    });
    expect(await museum.events()).toEqual(['opened dry']);
  });
});

describe('two at once', () => {
  it('desks: one alert, one mail, and nobody fails', async () => {
    const judged = Array.from({ length: 4 }, (_, index) => plant(START, index + 1, dry(START)));
    const outcomes = await Promise.all([museum.attend(judged), museum.attend(judged)]);
    expect(outcomes.map(({ events }) => events).sort()).toEqual([0, 4]);
    expect(await museum.alerts()).toHaveLength(4);
    expect(await museum.mails()).toHaveLength(4);
    await museum.pool.query(
      `UPDATE alert SET state = 'snoozed', snoozed_until = to_timestamp(${START / 1_000})`,
    );
    const again = await Promise.all([
      museum.attend(judged, START + MINUTE),
      museum.attend(judged, START + MINUTE),
    ]);
    expect(again.map(({ events }) => events).sort()).toEqual([0, 4]);
  });

  it('a person who acknowledges, and the desk: neither waits for the other, neither is lost', async () => {
    await museum.minutes(60, () => [plant(START, 1, dry(START)), plant(START, 2, dry(START))]);
    const person = await museum.pool.connect();
    await person.query('BEGIN');
    await person.query('SELECT FROM alert WHERE id = 1 FOR NO KEY UPDATE');
    // Both are due further up; the first is held by the person.
    const { events } = await museum.attend([plant(START, 1, dry(START)), plant(START, 2, dry(START))]);
    expect(events).toBe(1);
    await person.query(`UPDATE alert SET state = 'acknowledged', acknowledged_at = now() WHERE id = 1`);
    await person.query(
      `INSERT INTO alert_event (alert_id, at, action, by_id, by_name) VALUES (1, now(), 'acknowledged', 'x', 'X')`,
    );
    await person.query('COMMIT');
    person.release();
    museum.nowMs += MINUTE;
    await museum.minutes(5, () => [plant(START, 1, dry(START)), plant(START, 2, dry(START))]);
    expect(await museum.events()).toEqual(['opened dry', 'opened dry', 'escalated dry', 'acknowledged dry']);
    expect(await row('state, escalated_at', 'alert WHERE id = 1')).toEqual({
      state: 'acknowledged',
      escalated_at: null,
    });
  });

  it('a person who acknowledges while the desk holds the alert acknowledges it behind the desk', async () => {
    await museum.minutes(60, () => one(dry(START)));
    const desk = await museum.pool.connect();
    await desk.query('BEGIN');
    await museum.desk.attend(desk, one(dry(START)), museum.nowMs);
    const person = museum.pool.query(
      `UPDATE alert SET state = 'acknowledged', acknowledged_at = now() WHERE id = 1`,
    );
    await eventually('the wait', async () => {
      const waiting = await museum.rows(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length === 1;
    });
    await desk.query('COMMIT');
    desk.release();
    await person;
    expect(await row('state, escalated_at IS NULL AS calm', 'alert')).toEqual({
      state: 'acknowledged',
      calm: false,
    });
  });

  it('what a person did between the desk’s look and its hand is left alone', async () => {
    await museum.minutes(60, () => one(dry(START)));
    const client = await museum.pool.connect();
    await client.query('BEGIN');
    const seen: string[] = [];
    // The person acts when the desk has read the alerts and before it locks what it wants to change.
    const between = new Proxy(client, {
      get(target, name) {
        if (name !== 'query') return Reflect.get(target, name, target) as unknown;
        return async (query: { name?: string }, ...more: unknown[]) => {
          if (query.name === 'alerts-lock') {
            seen.push(query.name);
            await museum.pool.query(`UPDATE alert SET state = 'acknowledged', acknowledged_at = now()`);
          }
          return (target.query as (...all: unknown[]) => Promise<unknown>).call(target, query, ...more);
        };
      },
    });
    const { events } = await museum.desk.attend(between, one(dry(START)), museum.nowMs);
    await client.query('COMMIT');
    client.release();
    expect([seen, events]).toEqual([['alerts-lock'], 0]);
    expect(await row('state, escalated_at', 'alert')).toEqual({ state: 'acknowledged', escalated_at: null });
  });

  it('a transaction that is lost leaves no alert, no mail, no entry; the next look makes them', async () => {
    const client = await museum.pool.connect();
    await client.query('BEGIN');
    await museum.desk.attend(client, one(dry(START)), START);
    await client.query('ROLLBACK');
    client.release();
    expect([await museum.alerts(), await museum.mails()]).toEqual([[], []]);
    expect(await museum.rows('SELECT FROM journal')).toEqual([]);
    await museum.attend(one(dry(START)));
    expect(await museum.mails()).toEqual([`alert ${GERTRUDE}`]);
  });
});

describe('what a person chose', () => {
  it('is who it is for: an assignment stays', async () => {
    await museum.attend(one(dry(START)));
    await museum.pool.query(`UPDATE alert SET assignee_id = 3;
      INSERT INTO alert_event (alert_id, at, action, by_id, by_name) VALUES (1, now(), 'assigned', 'x', 'X')`);
    museum.nowMs += MINUTE;
    await museum.minutes(3, () => one(dry(START)));
    expect(await row('assignee_id', 'alert')).toEqual({ assignee_id: 3 });
  });

  it('is when it is heard of again: a snooze ends with a mail to its assignee', async () => {
    await museum.attend(one(dry(START)));
    await museum.pool.query(
      `UPDATE alert SET state = 'snoozed', snoozed_until = to_timestamp(${START / 1_000 + 1_800})`,
    );
    museum.nowMs += MINUTE;
    await museum.minutes(31, () => one(dry(START)));
    expect(await museum.mails()).toEqual([`alert ${GERTRUDE}`, `reminder ${GERTRUDE}`]);
    expect(await row('state, snoozed_until', 'alert')).toEqual({ state: 'open', snoozed_until: null });
  });
});

describe('ten thousand plants', () => {
  it('take as many statements as ten', async () => {
    const large = await AlertMuseum.open({});
    try {
      await large.pool.query(`INSERT INTO plant (id, status, status_since, botanist_id)
        SELECT id, 'on_display', now(), 1 + id % 3 FROM generate_series(49, 10000) AS id`);
      await large.watched(START - HOUR);
      const client = await large.pool.connect();
      let statements = 0;
      const counted = new Proxy(client, {
        get: (target, name) => {
          if (name !== 'query') return Reflect.get(target, name, target) as unknown;
          return (...all: unknown[]) => {
            statements++;
            return (target.query as (...of: unknown[]) => unknown).call(target, ...all);
          };
        },
      });
      const pass = async (channels: Parameters<typeof plant>[2]) => {
        const judged = Array.from({ length: 10_000 }, (_, index) =>
          plant(large.nowMs, index + 1, channels, { lastWateredAt: START * 1_000 }),
        );
        statements = 0;
        const { events } = await large.desk.attend(counted, judged, large.nowMs);
        large.nowMs += MINUTE;
        return { events, statements };
      };
      const well = await pass({});
      const struck = await pass(dry(START));
      const lasting = await pass(dry(START));
      client.release();
      expect([well.events, struck.events, lasting.events]).toEqual([0, 10_000, 0]);
      // Conditions, alerts, the look; and for troubles addresses, alerts, events, mails, the journal's two.
      expect([well.statements, struck.statements, lasting.statements]).toEqual([3, 9, 3]);
    } finally {
      await large.database.drop();
    }
  }, 120_000);
});
