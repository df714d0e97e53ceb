import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_CLEANING_POLICY, microsOf, type CleaningPolicy } from '@palmhouse/domain';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openRejections, planReplay, requestReplay, type ReplayPlan } from '@palmhouse/quarantine';
import { openLog } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { runReplay } from '../src/commands/run-replay.js';
import { Loader } from '../src/load/loader.js';
import { NoSuchReplay, ReplayRunner } from '../src/replay/replay.runner.js';
import { transformAnswers } from '../src/transform/transform-answers.js';

const NOW = '2026-11-20T12:00:00Z';
const ADA = { name: 'Ada Green', email: 'ada@museum.example', phone: '1' };
// The museum has moved into a hothouse: 60 °C and readings of last month are believed now.
const TODAY: CleaningPolicy = {
  ...DEFAULT_CLEANING_POLICY,
  temperature: { min: -15, max: 60 },
  maxAgeMicros: 60 * 86_400_000_000,
};
const BY = { id: 'person:1', name: 'Ina Engineer' };

describe('a replay of the quarantine', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let pool: pg.Pool;
  let loader: Loader;
  const log = openLog('test', 'silent');
  const clock = () => Date.parse(NOW);
  const runner = (policy = TODAY) => new ReplayRunner(pool, { cleaning: policy }, clock, log, loader);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource({ url: database.url, applicationName: 'test', poolSize: 4 });
    pool = poolOf(dataSource);
    loader = new Loader(pool, log, null);
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  beforeEach(async () => {
    await pool.query(`TRUNCATE plant, plant_status_change, reading, latest_reading, botanist, rejection,
      rejection_replay, archive_day CASCADE`);
  });

  /** An answer as it came then, judged by the rules of then. */
  async function heard(
    body: object | string,
    receivedAt = '2026-11-20T11:00:30Z',
    status = 200,
  ): Promise<void> {
    const said = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = {
      plantId: 1,
      receivedAt: microsOf(Date.parse(receivedAt)),
      status,
      body: Buffer.from(said),
    };
    const final = { kind: 'answered', ...answer } as const;
    await loader.load(transformAnswers([{ final, ill: null }], DEFAULT_CLEANING_POLICY), null);
  }

  const report = (more: object) => ({
    plant_id: 1,
    name: 'Pitcher plant',
    recording_taken: '2026-11-20T11:00:00',
    last_watered: '2026-11-20T09:00:00',
    soil_moisture: 50,
    temperature: 12,
    botanist: ADA,
    ...more,
  });

  const plan = async (policy = TODAY): Promise<ReplayPlan & { ids: readonly string[] }> => {
    const { ids } = await openRejections(pool, {});
    return { ids, ...(await planReplay(pool, ids, policy)) };
  };
  const verdicts = ({ entries }: ReplayPlan) => entries.map(({ rule, verdict }) => `${rule}: ${verdict}`);
  const readings = async () =>
    (
      await pool.query(
        `SELECT to_char(taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS at, soil_moisture AS moisture, temperature
     FROM reading ORDER BY taken_at`,
      )
    ).rows;
  const wish = async (planned: { digest: string; ids: readonly string[] }) =>
    requestReplay(pool, planned, BY, new Date(NOW));

  async function replay(): Promise<unknown> {
    return runner().run(await wish(await plan()));
  }

  it('fills the value that was refused, also where it is the latest reading, and says so on the rejection', async () => {
    await heard(report({ temperature: 55 }));
    expect(verdicts(await plan())).toEqual(['temperature-range: fill']);
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 50, temperature: null }]);

    expect(await replay()).toEqual({ state: 'done', accepted: 1, kept: 0 });
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 50, temperature: 55 }]);
    const latest = await pool.query('SELECT temperature FROM latest_reading');
    expect(latest.rows).toEqual([{ temperature: 55 }]);
    const { rows } = await pool.query(
      `SELECT resolved_at AS at, resolution, replay.state, replay.accepted FROM rejection
       JOIN rejection_replay AS replay ON replay.id = replay_id`,
    );
    expect(rows).toEqual([
      {
        at: '2026-11-20T12:00:00Z',
        resolution: 'Judged anew: An empty value of the reading of 2026-11-20T11:00:00Z.',
        state: 'done',
        accepted: 1,
      },
    ]);
  });

  it('stores a reading of which nothing could stand, and fills nothing twice where both its values were refused', async () => {
    await heard(report({ temperature: 55, soil_moisture: 104 }));
    const both = { ...TODAY, soilMoisture: { min: 0, max: 110 } };
    const planned = await plan(both);
    expect(verdicts(planned)).toEqual(['soil-moisture-range: store', 'temperature-range: nothing_new']);
    await runner(both).run(await wish(planned));
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 104, temperature: 55 }]);
  });

  it('never replaces a value that stands', async () => {
    await heard(report({ temperature: 55 }));
    await pool.query('UPDATE reading SET temperature = 13');
    expect(verdicts(await plan())).toEqual(['temperature-range: nothing_new']);
    await replay();
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 50, temperature: 13 }]);
  });

  it('leaves open what today’s rules refuse too, what is cut short, and what came from elsewhere', async () => {
    await heard(report({ temperature: 104 }));
    await heard('<html>', undefined, 503);
    await pool.query(
      `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
       VALUES ('archive', 1, 'differs-from-archive', 'x', '{}', 'utf8', now(), 'x')`,
    );
    expect(verdicts(await plan())).toEqual([
      'temperature-range: still_refused',
      'unexpected-status: not_replayable',
      'differs-from-archive: not_replayable',
    ]);
    expect(await replay()).toEqual({ state: 'done', accepted: 0, kept: 3 });
    expect((await openRejections(pool, {})).ids).toHaveLength(3);
  });

  it('stores a report that was too old, by the loader’s ways: the plant it shows, its parts that are refused', async () => {
    await heard(report({ recording_taken: '2026-11-01T08:00:00', temperature: 104 }));
    await replay();
    expect(await readings()).toEqual([{ at: '2026-11-01 08:00', moisture: 50, temperature: null }]);
    const { rows } = await pool.query(
      `SELECT plant.name, plant.status, botanist.name AS botanist,
         (SELECT array_agg(rule || CASE WHEN resolved_at IS NULL THEN ' open' ELSE ' resolved' END ORDER BY id) FROM rejection) AS rules
       FROM plant JOIN botanist ON botanist.id = botanist_id`,
    );
    expect(rows).toEqual([
      {
        name: 'Pitcher plant',
        status: 'on_display',
        botanist: 'Ada Green',
        rules: ['taken-at-too-old resolved', 'temperature-range open'],
      },
    ]);
  });

  it('does not bring back a plant that has gone since, nor an older latest reading', async () => {
    await heard(report({ recording_taken: '2026-11-10T08:00:00' }), '2026-11-20T08:00:00Z');
    await heard(report({}));
    await heard({ error: 'plant on loan to another museum', plant_id: 1 }, '2026-11-20T11:10:00Z', 404);
    await replay();
    const { rows } = await pool.query(
      'SELECT status, taken_at AS latest FROM plant JOIN latest_reading ON plant_id = id',
    );
    expect(rows).toEqual([{ status: 'on_loan', latest: '2026-11-20T11:00:00Z' }]);
    expect(await readings()).toHaveLength(2);
  });

  const archive = (day: string) =>
    pool.query(
      `INSERT INTO archive_day (day, state, run, version, committed_version, planned_at)
       VALUES ($1, 'pruned', gen_random_uuid(), 1, 1, now())`,
      [day],
    );

  it('lets a whole report of an archived day join it late, and leaves an archived reading as it is', async () => {
    await heard(report({ recording_taken: '2026-11-10T08:00:00' }));
    await heard(report({ recording_taken: '2026-11-18T08:00:00', temperature: 55 }), '2026-11-18T08:00:30Z');
    await archive('2026-11-10');
    await archive('2026-11-18');
    const planned = await plan();
    expect(verdicts(planned)).toEqual(['taken-at-too-old: join_late', 'temperature-range: archived']);
    expect(planned.entries[1]!.reason).toContain('files never change');
    await replay();
    expect(await readings()).toEqual([
      { at: '2026-11-10 08:00', moisture: 50, temperature: 12 },
      { at: '2026-11-18 08:00', moisture: 50, temperature: null },
    ]);
  });

  it('reads a fact that could not be read, unless newer reports have spoken', async () => {
    await heard(report({ botanist: 'Ada' }));
    // What cannot be read today could be by tomorrow's rules: the payload is made readable in their place.
    await pool.query(`UPDATE rejection SET payload = replace(payload, '"Ada"', $1::text)`, [
      JSON.stringify(ADA),
    ]);
    expect(verdicts(await plan())).toEqual(['botanist-unreadable: update_facts']);
    await replay();
    const { rows } = await pool.query(
      `SELECT botanist.name, (SELECT cause FROM plant_status_change ORDER BY at DESC LIMIT 1) AS cause
       FROM plant JOIN botanist ON botanist.id = botanist_id`,
    );
    expect(rows).toEqual([{ name: 'Ada Green', cause: 'the source named another botanist' }]);
  });

  it('sets a fact aside that newer reports have spoken over', async () => {
    await heard(report({ name: '' }));
    await heard(
      report({ recording_taken: '2026-11-20T11:01:00', name: 'Pitcher plant' }),
      '2026-11-20T11:01:30Z',
    );
    await pool.query(`UPDATE rejection SET payload = replace(payload, '"name":""', '"name":"Old name"')`);
    expect(verdicts(await plan())).toEqual(['name-unreadable: nothing_new']);
    expect(await replay()).toMatchObject({ accepted: 1 });
    expect((await pool.query('SELECT name FROM plant')).rows).toEqual([{ name: 'Pitcher plant' }]);
  });

  it('does nothing of a plan that no longer comes to the same', async () => {
    await heard(report({ temperature: 55 }));
    const id = await wish(await plan());
    await archive('2026-11-20');
    expect(await runner().run(id)).toEqual({ state: 'refused' });
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 50, temperature: null }]);
    const { rows } = await pool.query('SELECT state, failure FROM rejection_replay');
    expect(rows[0]).toMatchObject({ state: 'refused', failure: expect.stringContaining('Nothing was done') });
  });

  it('does nothing where this service judges by other numbers than the one that planned it', async () => {
    await heard(report({ temperature: 55 }));
    const id = await wish(await plan());
    expect(await runner({ ...TODAY, temperature: { min: -15, max: 59 } }).run(id)).toEqual({
      state: 'refused',
    });
  });

  it('is done once, however often it is asked for, and waits for a wish that does not stand yet', async () => {
    await heard(report({ temperature: 55 }));
    const id = await wish(await plan());
    const both = await Promise.all([runner().run(id), runner().run(id)]);
    expect(both.map(({ state }) => state).sort()).toEqual(['already finished', 'done']);
    await expect(runner().run(999)).rejects.toThrow(NoSuchReplay);
  });

  it('stands whole or not at all', async () => {
    await heard(report({ temperature: 55 }));
    const id = await wish(await plan());
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
      CREATE TRIGGER refuse BEFORE UPDATE ON rejection FOR EACH ROW EXECUTE FUNCTION refuse()`);
    await expect(runner().run(id)).rejects.toThrow('no');
    await pool.query('DROP FUNCTION refuse CASCADE');
    expect(await readings()).toEqual([{ at: '2026-11-20 11:00', moisture: 50, temperature: null }]);
    expect(await runner().run(id)).toMatchObject({ state: 'done' });
  });

  it('is a command too, which only looks unless told to act', async () => {
    await heard(report({ temperature: 55 }));
    const lines: string[] = [];
    const command = { rule: 'temperature-range', plantId: null };
    const parts = { pool, cleaning: TODAY, runner: runner() };
    const say = (line: string) => lines.push(line);
    await runReplay({ ...command, apply: false }, parts, say);
    expect(lines).toEqual([
      '        1  an empty value of a reading',
      expect.stringContaining('Nothing was changed'),
    ]);
    expect((await readings())[0]).toMatchObject({ temperature: null });
    await runReplay({ ...command, apply: true }, parts, say);
    expect((await readings())[0]).toMatchObject({ temperature: 55 });
    await runReplay({ ...command, apply: true }, parts, say);
    expect(lines.at(-1)).toBe('Nothing that is meant is open.');
  });

  it('is a program of its own, by the variables of its environment', async () => {
    await heard(report({ temperature: 55 }));
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      TEMPERATURE_MAX: '60',
    } as NodeJS.ProcessEnv;
    const command = fileURLToPath(new URL('../dist/command.js', import.meta.url));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env });
    expect((await run('replay', '--plant', '1', '--apply')).stdout).toBe(
      '        1  an empty value of a reading\nDone.\n',
    );
    expect((await readings())[0]).toMatchObject({ temperature: 55 });
    await expect(run('replay', '--days', '1')).rejects.toMatchObject({ code: 2 });
  });
});
