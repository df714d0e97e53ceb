import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_CLEANING_POLICY, interpretAnswer, microsOf, type Answer } from '@palmhouse/domain';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { Loader } from '../src/load/loader.js';
import type { DataSource } from 'typeorm';

const ADA = { name: 'Ada Green', email: 'ada@museum.example', phone: '1' };
const BEN = { name: 'Ben Moss', email: 'ben@museum.example', phone: '2' };
const ON_LOAN = { error: 'plant on loan to another museum', plant_id: 1 };

describe('what people say of a plant, and the loader', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let loader: Loader;
  let minute: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource({ url: database.url, applicationName: 'test', poolSize: 4 });
    loader = new Loader(poolOf(dataSource), openLog('test', 'silent'), null);
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  beforeEach(async () => {
    await database.pool.query(
      'TRUNCATE plant, plant_status_change, reading, latest_reading, botanist CASCADE',
    );
    minute = 0;
    await hear(report(ADA));
    await hear({ ...report(BEN), plant_id: 2 }, 2);
  });

  const report = (botanist: object, more: object = {}) => ({
    plant_id: 1,
    name: 'Pitcher plant',
    soil_moisture: 50,
    temperature: 12,
    botanist,
    ...more,
  });

  /** The next minute's answer, through the rules and the loader. */
  async function hear(body: object, plantId = 1): Promise<void> {
    minute += 1;
    const at = Date.parse('2026-11-20T10:00:00Z') + minute * 60_000;
    const said = 'error' in body ? body : { recording_taken: new Date(at).toISOString(), ...body };
    const answer: Answer = {
      kind: 'answered',
      plantId,
      receivedAt: microsOf(at),
      status: 'error' in body ? 404 : 200,
      body: Buffer.from(JSON.stringify(said)),
    };
    const outcome = interpretAnswer(answer, DEFAULT_CLEANING_POLICY);
    await loader.load({ outcomes: [outcome], rejections: [] }, null);
  }

  const say = (what: string) => database.pool.query(`UPDATE plant SET ${what} WHERE id = 1`);
  const BENS = `botanist_id = (SELECT id FROM botanist WHERE email = 'ben@museum.example')`;

  async function plant() {
    const { rows } = await database.pool.query(
      `SELECT status, source_status AS "sourceStatus", status_since AS since,
        (SELECT name FROM botanist WHERE id = botanist_id) AS botanist,
        (SELECT name FROM botanist WHERE id = source_botanist_id) AS "sourceBotanist",
        (SELECT count(*)::int FROM plant_status_change WHERE plant_id = 1) AS changes,
        (SELECT cause FROM plant_status_change WHERE plant_id = 1 ORDER BY at DESC LIMIT 1) AS cause
      FROM plant WHERE id = 1`,
    );
    return rows[0];
  }

  it('goes by the source while nobody says otherwise', async () => {
    await hear(report(BEN));
    await hear(ON_LOAN);
    expect(await plant()).toMatchObject({
      status: 'on_loan',
      sourceStatus: 'on_loan',
      botanist: 'Ben Moss',
      sourceBotanist: 'Ben Moss',
      changes: 3,
    });
  });

  it('keeps a person’s botanist through reports that name the one they named before', async () => {
    await say(BENS);
    await hear(report(ADA));
    await hear(report({ ...ADA, phone: '99' }, { name: 'Pitcher plant, renamed' }));
    expect(await plant()).toMatchObject({ botanist: 'Ben Moss', sourceBotanist: 'Ada Green', changes: 1 });
  });

  it('keeps "nobody" just so', async () => {
    await say('botanist_id = NULL');
    await hear(report({ ...ADA, phone: '99' }));
    expect(await plant()).toMatchObject({ botanist: null, sourceBotanist: 'Ada Green' });
  });

  it('hears the source once it names another', async () => {
    await say('botanist_id = NULL');
    await hear(report(BEN));
    expect(await plant()).toMatchObject({
      botanist: 'Ben Moss',
      sourceBotanist: 'Ben Moss',
      changes: 2,
      cause: 'the source named another botanist',
    });
  });

  it('keeps a person’s status through answers that say what they said before, and still stores the readings', async () => {
    await say(`status = 'on_loan', status_since = '2026-11-20T10:02:30Z'`);
    await hear(report(ADA));
    expect(await plant()).toMatchObject({ status: 'on_loan', sourceStatus: 'on_display', changes: 1 });
    const { rows } = await database.pool.query('SELECT count(*)::int AS n FROM reading WHERE plant_id = 1');
    expect(rows[0].n).toBe(2);
  });

  it('hears the source once it says something else, and when it comes to agree the plant has not moved', async () => {
    await say(`status = 'on_loan', status_since = '2026-11-20T10:02:30Z'`);
    await hear(ON_LOAN);
    const agreed = await plant();
    expect(agreed).toMatchObject({ status: 'on_loan', sourceStatus: 'on_loan', changes: 1 });
    expect(new Date(agreed.since).toISOString()).toBe('2026-11-20T10:02:30.000Z');
    await hear(report(ADA));
    expect(await plant()).toMatchObject({
      status: 'on_display',
      changes: 2,
      cause: 'the source reported a reading',
    });
  });

  it('waits for a person who is speaking in that very moment', async () => {
    const person = await database.pool.connect();
    await person.query('BEGIN');
    await person.query(`SELECT FROM plant WHERE id = 1 FOR NO KEY UPDATE`);
    const loading = hear(ON_LOAN);
    // The loader has read the plant as on display; the person now says it is on loan already.
    await waitsForALock();
    await person.query(`UPDATE plant SET status = 'on_loan' WHERE id = 1`);
    await person.query('COMMIT');
    person.release();
    await loading;
    // A change from on_display to on_loan at this point would be one that never was.
    expect(await plant()).toMatchObject({ status: 'on_loan', sourceStatus: 'on_loan', changes: 1 });
  });

  async function waitsForALock(): Promise<void> {
    await eventually('a load that waits', async () => {
      const { rows } = await database.pool.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    });
  }
});
