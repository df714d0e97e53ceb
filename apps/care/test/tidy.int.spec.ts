import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connectionConfig } from '@palmhouse/persistence';
import { createTestDatabase, eventually, startBuiltService, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { retention, RETENTION_VARIABLES } from '../src/tidy/retention.settings.js';
import { Tidier } from '../src/tidy/tidier.js';
import { tidyAway } from '../src/tidy/tidy-away.js';
import { DELETE_STATES } from '../src/tidy/tidy.sql.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const NOW = Date.parse('2026-11-26T03:20:00Z');
const DAY = 24 * 3_600_000;
const KEEP = { states: 90, alerts: 365, digests: 90 };
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

let database: TestDatabase;
let pool: pg.Pool;
let logged: unknown[];

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool(connectionConfig({ url: database.url, applicationName: 'test-tidy', poolSize: 3 }));
});

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

beforeEach(async () => {
  logged = [];
  await pool.query('TRUNCATE plant, alert, notification, care_step RESTART IDENTITY CASCADE');
  await pool.query(`INSERT INTO plant (id, name, status, status_since)
    SELECT id, 'Plant ' || id, 'on_display', now() FROM generate_series(1, 5) AS id`);
});

const tidier = () =>
  new Tidier(pool, { retention: KEEP }, { info: (fields: unknown) => void logged.push(fields) } as never);

const changed = (plantId: number, channel: string, ...days: number[]) =>
  pool.query(
    `INSERT INTO plant_state_change (plant_id, channel, at, state, unusual, reason)
    SELECT $1, $2, at, 'ok', false, 'As it should be.' FROM unnest($3::timestamptz[]) AS at`,
    [plantId, channel, days.map(daysAgo)],
  );

const kept = async (plantId: number, channel: string) => {
  const { rows } = await pool.query<{ days: number }>(
    `SELECT (extract(epoch FROM $3::timestamptz - at) / 86400)::float8 AS days FROM plant_state_change
    WHERE plant_id = $1 AND channel = $2 ORDER BY at`,
    [plantId, channel, new Date(NOW).toISOString()],
  );
  return rows.map(({ days }) => days);
};

/** An alert of plant 1 with two events and a mail. */
async function alert(kind: string, openedDays: number, resolvedDays: number | null): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO alert (kind, subject, plant_id, audience, severity, since, opened_at, summary, facts, state, resolved_at, resolution)
    VALUES ($1, 'plant:1', 1, 'botanist', 'warning', $2, $2, $1, '{}', $4, $3, $5) RETURNING id`,
    [
      kind,
      daysAgo(openedDays),
      resolvedDays === null ? null : daysAgo(resolvedDays),
      ...(resolvedDays === null ? ['open', null] : ['resolved', 'recovered']),
    ],
  );
  const id = rows[0]!.id;
  for (const action of ['opened', 'resolved'])
    await pool.query('INSERT INTO alert_event (alert_id, at, action) VALUES ($1, $2, $3)', [
      id,
      daysAgo(openedDays),
      action,
    ]);
  await mail('alert', id, openedDays);
}

const mail = (kind: string, alertId: string | null, days: number) =>
  pool.query(
    `INSERT INTO notification (kind, key, alert_id, recipient, recipient_name, created_at, not_before, state, sent_at)
    VALUES ($1, $1 || ':' || coalesce($2::int8, 0) || ':' || $3::text, $2, 'a@museum.example', 'Ann', $3::timestamptz, $3::timestamptz, 'sent', $3::timestamptz)`,
    [kind, alertId, daysAgo(days)],
  );

const column = async (sql: string) =>
  (await pool.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value as unknown);

describe('tidying', () => {
  it('lets go of old changes of state, but of none that still says what held when the kept time began', async () => {
    await changed(1, 'soil_moisture', 200, 120, 91, 60, 1);
    await changed(1, 'temperature', 300);
    await changed(2, 'soil_moisture', 90, 89);
    await changed(2, 'temperature', 95, 90, 1);
    await changed(3, 'temperature', 10, 2);
    expect(await tidier().tidy(NOW)).toEqual({ states: 3, alerts: 0, digests: 0 });
    expect(await kept(1, 'soil_moisture')).toEqual([91, 60, 1]);
    expect(await kept(1, 'temperature')).toEqual([300]);
    expect(await kept(2, 'soil_moisture')).toEqual([90, 89]);
    expect(await kept(2, 'temperature')).toEqual([90, 1]);
    expect(await kept(3, 'temperature')).toEqual([10, 2]);
  });

  it('lets go of alerts a year behind their resolution, with what became of them and their mails', async () => {
    await alert('dry', 400, 366);
    await alert('dry', 500, 300);
    await alert('cold', 800, null);
    await alert('dry', 364, 364);
    expect(await tidier().tidy(NOW)).toEqual({ states: 0, alerts: 1, digests: 0 });
    expect(await column('SELECT id::int FROM alert ORDER BY id')).toEqual([2, 3, 4]);
    expect(await column('SELECT DISTINCT alert_id::int FROM alert_event ORDER BY 1')).toEqual([2, 3, 4]);
    expect(await column('SELECT alert_id::int FROM notification ORDER BY 1')).toEqual([2, 3, 4]);
  });

  it('lets go of old digests, and of no mail that tells of an alert', async () => {
    await mail('digest', null, 91);
    await mail('digest', null, 89);
    await alert('cold', 200, null);
    expect(await tidier().tidy(NOW)).toEqual({ states: 0, alerts: 0, digests: 1 });
    expect(await column('SELECT kind FROM notification ORDER BY id')).toEqual(['digest', 'alert']);
  });

  it('notes that it was done, and finds nothing more', async () => {
    await changed(1, 'soil_moisture', 200, 120);
    await tidier().tidy(NOW);
    expect(await tidier().tidy(NOW)).toEqual({ states: 0, alerts: 0, digests: 0 });
    expect(
      await column(`SELECT details FROM care_step WHERE step = 'tidy' AND at = '${daysAgo(0)}'`),
    ).toEqual([{ states: 0, alerts: 0, digests: 0 }]);
    expect(logged).toHaveLength(2);
  });

  it('works in small pieces, ends where it has done enough, and goes on the next time', async () => {
    for (const plantId of [1, 2, 3, 4, 5])
      await changed(plantId, 'temperature', ...Array.from({ length: 8 }, (_, index) => 100 + index));
    const pieces: number[] = [];
    const client = {
      query: async (statement: pg.QueryConfig) => {
        const result = await pool.query(statement);
        if (statement.text === DELETE_STATES.text) pieces.push(result.rowCount!);
        return result;
      },
    } as unknown as pg.Pool;
    const run = (rowsARun: number) =>
      tidyAway(client, [1, 2, 3, 4, 5], KEEP, NOW, { plantsAtOnce: 2, rowsAtOnce: 3, rowsARun });
    expect(await run(6)).toMatchObject({ states: 6 });
    expect(pieces).toEqual([3, 3]);
    expect(await run(100)).toMatchObject({ states: 29 });
    expect(Math.max(...pieces)).toBe(3);
    for (const plantId of [1, 2, 3, 4, 5]) expect(await kept(plantId, 'temperature')).toEqual([100]);
  });

  it('is done by one of several at once', async () => {
    const holder = await pool.connect();
    await holder.query(`SELECT pg_advisory_lock(hashtext('care-tidy'))`);
    expect(await tidier().tidy(NOW)).toBeNull();
    await holder.query(`SELECT pg_advisory_unlock(hashtext('care-tidy'))`);
    holder.release();
    expect(await tidier().tidy(NOW)).not.toBeNull();
  });
});

describe('a care service', () => {
  it('tidies when it starts, by its settings', async () => {
    await changed(1, 'temperature', 60, 50, 1);
    const service = await startBuiltService(
      MAIN,
      {
        DATABASE_URL: database.url,
        SMTP_URL: 'smtp://127.0.0.1:1',
        CARE_ENGINEERS: 'ops@museum.example',
        CARE_TECHNICIANS: 'sensors@museum.example',
        PUBLIC_URL: 'http://127.0.0.1:3000',
        LINK_SECRET: 'the museum’s secret for links, 32 characters',
        CARE_KEEP_STATES_DAYS: '30',
      },
      NOW,
    );
    try {
      await eventually('a tidy table', async () => (await kept(1, 'temperature'))[0] === 50);
    } finally {
      await service.end();
    }
  });
});

describe('how long things are kept', () => {
  const read = (environment: Record<string, string>) => {
    const of = <N extends keyof typeof RETENTION_VARIABLES>(name: N) =>
      RETENTION_VARIABLES[name].parse(environment[name]);
    return retention({
      CARE_KEEP_STATES_DAYS: of('CARE_KEEP_STATES_DAYS'),
      CARE_KEEP_ALERTS_DAYS: of('CARE_KEEP_ALERTS_DAYS'),
      CARE_KEEP_DIGESTS_DAYS: of('CARE_KEEP_DIGESTS_DAYS'),
    });
  };

  it('is the museum’s to say, but what learning looks back at stays', () => {
    expect(read({})).toEqual(KEEP);
    expect(read({ CARE_KEEP_STATES_DAYS: '400' })).toEqual({ ...KEEP, states: 400 });
    expect(() => read({ CARE_KEEP_STATES_DAYS: '29' })).toThrow();
  });
});
