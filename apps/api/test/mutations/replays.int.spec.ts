import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_CLEANING_POLICY } from '@palmhouse/domain';
import { createTestDatabase, eventually, startBuiltService, type TestDatabase } from '@palmhouse/testing';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { startApi, type Answer, type RunningApi } from '../api.harness.js';
import { fillMuseum } from '../museum.builder.js';
import { as, somebody } from './as-somebody.js';

const INGESTION = fileURLToPath(new URL('../../../ingestion/dist/main.js', import.meta.url));
const KEY = 'replay-of-20-november';
// Wider than yesterday's: 60 °C is believed now.
const cleaning = { ...DEFAULT_CLEANING_POLICY, temperature: { min: -15, max: 60 } };

const REPLAY = `mutation ($input: ReplayRejectionsInput!) { replayRejections(input: $input) {
  dryRun { plan looked accepted hasMore endCursor entries { rejectionId plantNumber rule verdict accepted reason } }
  replay { id state looked accepted requestedBy { name } requestedAt finishedAt failure }
  userErrors { field message code } } }`;

describe('replayRejections', () => {
  let database: TestDatabase;
  let api: RunningApi;
  const ask = as(() => api, somebody('ina', 'engineer'));
  const replay = (input: object): Promise<Answer> => ask(REPLAY, { input });

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillMuseum(database.pool);
    api = await startApi(database.url, { cleaning });
  });

  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  // Plant 7 at 11:40 and 11:50: its thermometer said 55 °C and 105 °C, which yesterday's rules refused.
  beforeEach(async () => {
    await database.pool.query(`TRUNCATE rejection, rejection_replay, idempotency_key, audit_entry;
      UPDATE reading SET temperature = NULL WHERE plant_id = 7 AND taken_at >= '2026-11-20T11:40:00Z';
      UPDATE latest_reading SET temperature = NULL WHERE plant_id = 7`);
    await refuse('2026-11-20T11:40:00.000003Z', 55);
    await refuse('2026-11-20T11:50:00.000003Z', 105);
  });

  async function refuse(takenAt: string, temperature: number): Promise<void> {
    const body = JSON.stringify({ plant_id: 7, recording_taken: takenAt, soil_moisture: 27, temperature });
    await database.pool.query(
      `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
       VALUES ('plants', 7, 'temperature-range', 'Too hot.', $1, 'utf8', $2, decode(md5($1), 'hex'))`,
      [body, takenAt],
    );
  }

  const temperatures = async () =>
    (
      await database.pool.query(
        `SELECT temperature FROM reading WHERE plant_id = 7 AND taken_at >= '2026-11-20T11:40:00Z' ORDER BY taken_at`,
      )
    ).rows.map((row) => row.temperature as number | null);
  const jobs = async () =>
    (await database.pool.query(`SELECT id, data FROM bullmq.job WHERE queue = 'replays'`)).rows;

  it('looks first, and changes nothing: of each rejection it says what would become of it', async () => {
    const answer = await replay({ filter: { rule: 'temperature-range', plantNumber: 7 } });
    expect(answer.errors).toEqual([]);
    expect(answer.at('replayRejections')).toMatchObject({
      dryRun: {
        plan: expect.any(String),
        looked: 2,
        accepted: 1,
        hasMore: false,
        endCursor: expect.any(String),
        entries: [
          {
            plantNumber: 7,
            rule: 'temperature-range',
            verdict: 'FILL',
            accepted: true,
            reason: 'An empty value of the reading of 2026-11-20T11:40:00.000003Z.',
          },
          {
            verdict: 'STILL_REFUSED',
            accepted: false,
            reason: expect.stringContaining('outside -15 to 60 °C'),
          },
        ],
      },
      replay: null,
      userErrors: [],
    });
    expect(await temperatures()).toEqual([null, null]);
    const kept = ['rejection_replay', 'audit_entry'].map((table) =>
      database.pool.query(`SELECT FROM ${table}`),
    );
    for (const { rowCount } of await Promise.all(kept)) expect(rowCount).toBe(0);
  });

  it('looks at rejections by their ids too, and on behind a cursor', async () => {
    const { rows } = await database.pool.query('SELECT id FROM rejection ORDER BY id');
    const named = await replay({
      ids: [toGlobalId('Rejection', rows[1].id), toGlobalId('Rejection', rows[1].id)],
    });
    expect(named.at('replayRejections.dryRun.entries.*.verdict')).toEqual(['STILL_REFUSED']);
    const all = await replay({});
    const behind = await replay({ after: all.at('replayRejections.dryRun.endCursor') });
    expect(behind.at('replayRejections.dryRun')).toMatchObject({ looked: 0, entries: [], endCursor: null });
  });

  it('is done by ingestion, as the dry run said; who asked sees how far it has come', async () => {
    const plan = (await replay({})).at('replayRejections.dryRun.plan');
    const started = await replay({ dryRun: false, plan, idempotencyKey: KEY });
    expect(started.errors).toEqual([]);
    expect(started.at('replayRejections')).toMatchObject({
      replay: { state: 'WAITING', looked: 2, accepted: null, requestedBy: { name: 'Ina' }, finishedAt: null },
      userErrors: [],
    });
    const id = started.at('replayRejections.replay.id');
    // Asked again, for the first answer was lost: one run, one job.
    const again = await replay({ dryRun: false, plan, idempotencyKey: KEY });
    expect(again.at('replayRejections.replay.id')).toBe(id);
    expect(await jobs()).toHaveLength(1);

    const ingestion = await startBuiltService(INGESTION, {
      DATABASE_URL: database.url,
      PLANTS_API_URL: 'http://127.0.0.1:9/plants',
      TEMPERATURE_MAX: '60',
      LOG_LEVEL: 'info',
    });
    try {
      const state = 'query ($id: ID!) { replay(id: $id) { state accepted failure finishedAt } }';
      await eventually(
        'the replay',
        async () => (await ask(state, { id })).at('replay.state') !== 'WAITING',
        30_000,
      );
      expect((await ask(state, { id })).at('replay')).toEqual({
        state: 'DONE',
        accepted: 1,
        failure: null,
        finishedAt: expect.any(String),
      });
      const lines = ingestion.logged().filter((line) => line['msg'] === 'replay');
      expect(lines).toMatchObject([{ job: 'replay-rejections', requestId: 'request-1', accepted: 1 }]);
    } finally {
      await ingestion.end();
    }
    expect(await temperatures()).toEqual([55, null]);
    const open = await ask('{ rejections(filter: { resolved: true }) { nodes { resolution resolvedAt } } }');
    expect(open.at('rejections.nodes')).toEqual([
      {
        resolution: expect.stringContaining('An empty value of the reading'),
        resolvedAt: expect.any(String),
      },
    ]);
    const { rows } = await database.pool.query('SELECT by_name, subject FROM audit_entry');
    expect(rows).toEqual([{ by_name: 'Ina', subject: expect.stringMatching(/^replay:\d+$/) }]);
  });

  it('is not started where the situation has changed since the dry run', async () => {
    const plan = (await replay({})).at('replayRejections.dryRun.plan');
    await database.pool.query(
      `UPDATE reading SET temperature = 17 WHERE plant_id = 7 AND temperature IS NULL`,
    );
    const answer = await replay({ dryRun: false, plan });
    expect(answer.at('replayRejections')).toMatchObject({
      dryRun: null,
      replay: null,
      userErrors: [{ field: ['input', 'plan'], code: 'CONFLICT' }],
    });
  });

  it('is not started where nothing would be put right', async () => {
    const { rows } = await database.pool.query('SELECT id FROM rejection ORDER BY id');
    const plan = (await replay({ ids: [toGlobalId('Rejection', rows[1].id)] })).at(
      'replayRejections.dryRun.plan',
    );
    expect((await replay({ dryRun: false, plan })).at('replayRejections.userErrors.0.code')).toBe('CONFLICT');
  });

  const forged = (...ids: unknown[]) =>
    Buffer.from(JSON.stringify(['digest', ids.join()])).toString('base64url');

  it.each([
    [{ dryRun: false }, 'plan', 'INVALID'],
    [{ dryRun: false, plan: 'nonsense' }, 'plan', 'INVALID'],
    [{ dryRun: false, plan: forged('1;DROP TABLE plant') }, 'plan', 'INVALID'],
    [{ dryRun: false, plan: forged(...Array(501).keys()) }, 'plan', 'INVALID'],
    [{ dryRun: false, plan: forged(999_999) }, 'ids', 'NOT_FOUND'],
    [{ dryRun: false, plan: forged(1), filter: { rule: 'x' } }, 'plan', 'INVALID'],
    [{ plan: 'x' }, 'plan', 'INVALID'],
    [{ ids: [] }, 'ids', 'INVALID'],
    [{ ids: Array(501).fill(toGlobalId('Rejection', 1)) }, 'ids', 'INVALID'],
    [{ ids: [toGlobalId('Plant', 1)] }, 'ids', 'INVALID'],
    [{ ids: [toGlobalId('Rejection', 999_999)] }, 'ids', 'NOT_FOUND'],
    [{ ids: [toGlobalId('Rejection', 1)], filter: {} }, 'ids', 'INVALID'],
  ])('does nothing for %j', async (input, field, code) => {
    const answer = await replay(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at('replayRejections')).toMatchObject({
      dryRun: null,
      userErrors: [{ field: ['input', field], code }],
    });
  });

  it('does not look at what was put right', async () => {
    const answer = await replay({ filter: { resolved: true } });
    expect(answer.at('replayRejections.userErrors')).toMatchObject([
      { field: ['input', 'filter', 'resolved'], code: 'INVALID' },
    ]);
  });

  it('looks at 500 at a time', async () => {
    await database.pool
      .query(`INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
      SELECT 'plants', 8, 'body-not-json', 'x', '<html>', 'utf8', '2026-11-20T09:00:00Z', int4send(n) FROM generate_series(1, 510) AS n`);
    const first = await replay({ filter: { rule: 'body-not-json' } });
    expect(first.at('replayRejections.dryRun')).toMatchObject({ looked: 500, hasMore: true, accepted: 0 });
    const after = first.at('replayRejections.dryRun.endCursor');
    const next = await replay({ filter: { rule: 'body-not-json' }, after });
    expect(next.at('replayRejections.dryRun')).toMatchObject({ looked: 10, hasMore: false });
  });
});
