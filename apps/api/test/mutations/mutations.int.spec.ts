import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import { Acts } from '../../src/mutations/acts.js';
import { refused } from '../../src/mutations/refused.js';
import { OPEN_IDENTITY, type Role } from '../../src/access/identity.js';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { NOW } from '../api.harness.js';
import { openMuseum } from '../open-museum.js';
import { as, somebody } from './as-somebody.js';

const museum = openMuseum();
const vera = as(() => museum.api, somebody('vera', 'botanist'));
const PLANT = toGlobalId('Plant', 7);
const ALERT = toGlobalId('Alert', 1);
const KEY = 'wish-of-20-november';
const ADD = `mutation ($text: String!, $key: String) {
  addCareNote(input: { plantId: "${PLANT}", text: $text, idempotencyKey: $key }) {
    careNote { id text } userErrors { field code message } } }`;

const notes = async (): Promise<number> =>
  (await museum.database.pool.query('SELECT count(*)::int AS n FROM care_note')).rows[0].n;

beforeEach(async () => {
  await museum.database.pool.query('TRUNCATE care_note, idempotency_key, audit_entry, bug_report CASCADE');
});

describe('a key of the client’s own', () => {
  it('brings the first answer again, and nothing is done twice', async () => {
    const first = await vera(ADD, { text: 'one', key: KEY });
    const again = await vera(ADD, { text: 'one', key: KEY });
    expect(again.data).toEqual(first.data);
    expect(await notes()).toBe(1);
    expect((await museum.database.pool.query('SELECT FROM audit_entry')).rowCount).toBe(1);
  });

  it('stands for one request: with another input it is refused', async () => {
    await vera(ADD, { text: 'one', key: KEY });
    const other = await vera(ADD, { text: 'two', key: KEY });
    expect(other.at('addCareNote')).toMatchObject({
      careNote: null,
      userErrors: [{ field: ['input', 'idempotencyKey'], code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    const elsewhere = await vera(
      `mutation { reportBug(input: { title: "x", text: "y", idempotencyKey: "${KEY}" }) { userErrors { code } } }`,
    );
    expect(elsewhere.at('reportBug.userErrors.0.code')).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await notes()).toBe(1);
  });

  it('is each person’s own', async () => {
    const willi = as(() => museum.api, somebody('willi', 'botanist'));
    await vera(ADD, { text: 'one', key: KEY });
    await willi(ADD, { text: 'one', key: KEY });
    expect(await notes()).toBe(2);
  });

  it('brings the same refusal again', async () => {
    const first = await vera(ADD, { text: '', key: KEY });
    expect(first.at('addCareNote.userErrors.0.code')).toBe('INVALID');
    expect((await vera(ADD, { text: '', key: KEY })).data).toEqual(first.data);
  });

  it('makes of two requests at once one change with one answer', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => vera(ADD, { text: 'one', key: KEY })));
    expect(await notes()).toBe(1);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]!.at('addCareNote.userErrors')).toEqual([]);
  });

  it('is forgotten after a day, a hundred at a time', async () => {
    await museum.database.pool.query(`INSERT INTO idempotency_key (identity, key, request, answer, created_at)
      SELECT 'person:x', 'key-of-days-ago-' || n, '', '{}', '2026-11-19T11:00:00Z' FROM generate_series(1, 150) AS n`);
    await vera(ADD, { text: 'one', key: KEY });
    const left = await museum.database.pool.query('SELECT FROM idempotency_key');
    expect(left.rowCount).toBe(51);
    const tomorrow = as(() => museum.api, somebody('vera', 'botanist'), '2026-11-21T12:00:01Z');
    expect((await tomorrow(ADD, { text: 'two', key: KEY })).at('addCareNote.userErrors')).toEqual([]);
    expect(await notes()).toBe(2);
  });

  it('leaves nothing behind where the database dies in the middle; asked again, it is done', async () => {
    const { pool } = museum.database;
    const holder = await pool.connect();
    await holder.query('BEGIN; SELECT FROM plant WHERE id = 7 FOR UPDATE');
    const dying = vera(ADD, { text: 'one', key: KEY });
    const waiting = await eventually('a mutation that waits', async () => {
      const { rows } = await pool.query(`SELECT pid FROM pg_stat_activity WHERE datname = current_database()
        AND application_name = 'palmhouse-api' AND wait_event_type = 'Lock'`);
      return rows[0]?.pid as number | undefined;
    });
    await pool.query('SELECT pg_terminate_backend($1)', [waiting]);
    await holder.query('COMMIT');
    holder.release();
    expect((await dying).errors).toHaveLength(1);
    expect(await notes()).toBe(0);
    expect((await pool.query('SELECT FROM idempotency_key')).rowCount).toBe(0);
    expect((await vera(ADD, { text: 'one', key: KEY })).at('addCareNote.userErrors')).toEqual([]);
    expect(await notes()).toBe(1);
  });
});

describe('an act', () => {
  it('that fails of itself leaves nothing behind: it is an error, not the client’s mistake', async () => {
    const acts = museum.api.app.get(Acts);
    const context = { identity: somebody('vera'), now: new Date(NOW) };
    const act = {
      action: 'fail',
      input: { idempotencyKey: KEY },
      work: async (client: { query(text: string): Promise<unknown> }) => {
        await client.query(`INSERT INTO care_note (plant_id, text, author_id, author_name, written_at)
          VALUES (7, 'half', 'x', 'x', now())`);
        throw new Error('the disk is full');
      },
    };
    await expect(acts.run(context, act)).rejects.toThrow('the disk is full');
    expect(await notes()).toBe(0);
    expect((await museum.database.pool.query('SELECT FROM idempotency_key')).rowCount).toBe(0);
  });

  it('that the client’s mistake ends leaves nothing of itself behind, but its answer', async () => {
    const bad = `mutation { setPlantStatus(input: { plantId: "${PLANT}", idempotencyKey: "${KEY}" }) { userErrors { code } } }`;
    await vera(bad);
    const half = (idempotencyKey: string | null) =>
      museum.api.app.get(Acts).run(
        { identity: somebody('vera'), now: new Date(NOW) },
        {
          action: 'half',
          input: { idempotencyKey },
          work: async (client) => {
            await client.query('UPDATE plant SET soil_moisture_low = 1, soil_moisture_high = 2 WHERE id = 7');
            throw refused('text', 'CONFLICT', 'Too late.');
          },
        },
      );
    const refusal = {
      answer: null,
      userErrors: [{ field: ['input', 'text'], message: 'Too late.', code: 'CONFLICT' }],
    };
    expect(await half(null)).toEqual(refusal);
    expect(await half('half-a-change')).toEqual(refusal);
    const changed = await museum.database.pool.query('SELECT FROM plant WHERE soil_moisture_low = 1');
    expect(changed.rowCount).toBe(0);
    const { rows } = await museum.database.pool.query(
      `SELECT answer FROM idempotency_key WHERE key = '${KEY}'`,
    );
    expect(rows).toEqual([
      { answer: { answer: null, userErrors: [expect.objectContaining({ code: 'INVALID' })] } },
    ]);
    expect((await museum.database.pool.query('SELECT FROM audit_entry')).rowCount).toBe(0);
  });
});

describe('several mutations in one request', () => {
  it('happen one after the other, in their order', async () => {
    const step = (alias: string, status: string) =>
      `${alias}: setPlantStatus(input: { plantId: "${PLANT}", status: ${status} }) { plant { status } userErrors { code } }`;
    const answer = await vera(
      `mutation { ${step('a', 'ON_LOAN')} ${step('b', 'MISSING')} ${step('c', 'ON_LOAN')} ${step('d', 'ON_DISPLAY')} }`,
    );
    expect(answer.errors).toEqual([]);
    expect(['a', 'b', 'c', 'd'].map((alias) => answer.at(`${alias}.plant.status`))).toEqual([
      'ON_LOAN',
      'MISSING',
      'ON_LOAN',
      'ON_DISPLAY',
    ]);
  });
});

describe('over HTTP', () => {
  it('a mutation by POST is carried out, and on record as anyone’s where nobody signs in', async () => {
    const answer = await museum.api.ask(ADD, { text: 'by post' });
    expect(answer.errors).toEqual([]);
    const { rows } = await museum.database.pool.query('SELECT author_id FROM care_note');
    expect(rows).toEqual([{ author_id: OPEN_IDENTITY.id }]);
  });

  it('a mutation by GET is not, whatever its headers', async () => {
    const query = encodeURIComponent(
      `mutation { addCareNote(input: { plantId: "${PLANT}", text: "x" }) { userErrors { code } } }`,
    );
    const response = await fetch(`${museum.api.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true', accept: 'application/json' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await notes()).toBe(0);
  });
});

describe('who may do what', () => {
  const input = {
    setPlantRanges: `{ plantId: "${PLANT}", soilMoisture: null }`,
    assignBotanist: `{ plantId: "${PLANT}", followSource: true }`,
    setPlantStatus: `{ plantId: "${PLANT}", followSource: true }`,
    addCareNote: `{ plantId: "${PLANT}", text: "x" }`,
    reportBug: '{ title: "x", text: "y" }',
    replayRejections: '{}',
    restoreArchiveDay: '{ day: "2026-01-01", into: LIVE }',
    acknowledgeAlert: `{ alertId: "${ALERT}" }`,
    assignAlert: `{ alertId: "${ALERT}", assigneeId: null }`,
    snoozeAlert: `{ alertId: "${ALERT}", until: "${NOW}" }`,
    resolveAlert: `{ alertId: "${ALERT}", reason: "x" }`,
    setBotanistAbsence: `{ botanistId: "${PLANT}", coverId: "${PLANT}", from: "${NOW}", until: "${NOW}" }`,
    endBotanistAbsence: `{ absenceId: "${PLANT}" }`,
    setQuietHours: '{}',
  };
  const care: Role[] = ['botanist', 'admin'];
  const levers: Role[] = ['engineer', 'admin'];
  const staff: Role[] = ['botanist', 'engineer', 'admin'];
  const may: Record<keyof typeof input, Role[]> = {
    setPlantRanges: care,
    assignBotanist: care,
    setPlantStatus: care,
    addCareNote: care,
    reportBug: ['visitor', 'botanist', 'engineer', 'admin'],
    replayRejections: levers,
    restoreArchiveDay: levers,
    acknowledgeAlert: staff,
    assignAlert: staff,
    snoozeAlert: staff,
    resolveAlert: staff,
    setBotanistAbsence: care,
    endBotanistAbsence: care,
    setQuietHours: care,
  };
  const roles: Role[] = ['visitor', 'botanist', 'engineer', 'admin'];
  const cases = Object.keys(input).flatMap((name) =>
    roles.map((role) => [name as keyof typeof input, role] as const),
  );

  it.each(cases)('%s by a %s', async (name, role) => {
    const ask = as(() => museum.api, somebody(role, role));
    const answer = await ask(`mutation { ${name}(input: ${input[name]}) { userErrors { code } } }`);
    if (may[name].includes(role)) expect(answer.errors).toEqual([]);
    else expect(answer.error.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('nothing without signing in', async () => {
    const ask = as(() => museum.api, { ...somebody('nobody'), kind: 'anonymous' });
    for (const [name, given] of Object.entries(input)) {
      const answer = await ask(`mutation { ${name}(input: ${given}) { userErrors { code } } }`);
      expect(answer.error.extensions['code']).toBe('UNAUTHENTICATED');
    }
    expect((await museum.database.pool.query('SELECT FROM audit_entry')).rowCount).toBe(0);
  });
});
