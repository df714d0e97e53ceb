import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf, createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { count } from './ingestion.harness.js';
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';

const PROGRAM = fileURLToPath(new URL('../dist/demo-history.js', import.meta.url));

// Opened on the 22nd, five past midnight: the 20th is the last day that is wholly older than 24 hours.
const OPENED = '2026-11-22T00:05:00Z';
const SINCE = Date.parse('2026-11-20T00:02:00Z');
const MINUTE_MS = 60_000;
const PLANTS = 5;
const MINUTES = 60;

const minuteAt = (index: number) => new Date(SINCE + index * MINUTE_MS).toISOString();

const ROWS = `SELECT coalesce(md5(string_agg(reading::text, '|' ORDER BY plant_id, taken_at)), '') AS rows FROM reading`;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; said: string }>;
}

describe('the history of the sandbox museum', () => {
  let database: TestDatabase;
  let museum: Museum;
  const runs: Run[] = [];

  function start(days: string): Run {
    const child = spawn(process.execPath, [PROGRAM, days], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        PLANTS_API_URL: `${museum.url}/api/plants`,
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const run = { child, ended: ended.then((code) => ({ code, said })) };
    runs.push(run);
    return run;
  }

  /** A museum that was opened, and whose history has got to the first hour of its first day. */
  async function almostFilled(): Promise<void> {
    await database.pool.query(
      `INSERT INTO discovery (started_at, finished_at, first_plant_id, last_plant_id, asked) VALUES ($1, $1, 1, $2, $2)`,
      [OPENED, PLANTS],
    );
    await database.pool.query(
      `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, faulty)
       VALUES ($1, 1, $2, $2, $1, $1, $2, $2)`,
      [minuteAt(MINUTES), PLANTS],
    );
  }

  const rows = async () => (await database.pool.query<{ rows: string }>(ROWS)).rows[0]!.rows;

  beforeEach(async () => {
    database = await createTestDatabase();
    museum = await createMuseum({ plants: PLANTS });
  });

  afterEach(async () => {
    for (const { child, ended } of runs.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await museum.close();
    await database.drop();
  });

  it('goes back to the start of its first whole day, with ledgers that are true, and is what the museum says', async () => {
    await almostFilled();
    const { code, said } = await start('1').ended;
    expect(said).toContain(`"minutes":${MINUTES}`);
    expect(code).toBe(0);
    expect(await count(database, `SELECT count(*) FROM sweep`)).toBe(MINUTES + 1);
    expect(await count(database, `SELECT count(*) FROM sweep WHERE minute = $1`, [minuteAt(0)])).toBe(1);
    expect(await count(database, TRUE_SWEEPS)).toBe(MINUTES + 1);
    const { rows: readings } = await database.pool.query<{ plant: number; at: Date; sweep: Date }>(
      `SELECT plant_id AS plant, taken_at AS at, sweep FROM reading`,
    );
    expect(readings.length).toBeGreaterThan(MINUTES * PLANTS * 0.8);
    for (const { plant, at, sweep } of readings) {
      const answer = answerOf(plant, 'v3', sweep.getTime(), { plants: PLANTS, seed: 1, oddities: true });
      expect(answer).toMatchObject({ kind: 'report', reading: { takenAtMs: at.getTime() } });
    }
    // A day with two readings in it would be one more day to archive.
    expect(
      await count(database, `SELECT count(*) FROM reading WHERE taken_at < '2026-11-20T00:00:00Z'`),
    ).toBe(0);
  });

  it('adds nothing to a history that is filled', async () => {
    await almostFilled();
    await start('1').ended;
    const before = await rows();
    const { code, said } = await start('1').ended;
    expect(code).toBe(0);
    expect(said).toContain('"minutes":0');
    expect(await rows()).toBe(before);
  });

  it('goes on where a killed run left it, also with the minute at which it was killed', async () => {
    await almostFilled();
    const lock = await database.pool.connect();
    await lock.query('BEGIN; LOCK TABLE latest_reading IN SHARE ROW EXCLUSIVE MODE');
    const { child, ended } = start('1');
    await eventually('a load that waits for the lock', () =>
      count(
        database,
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = 'palmhouse-demo-history' AND wait_event_type = 'Lock'`,
      ),
    );
    child.kill('SIGKILL');
    await ended;
    await lock.query('ROLLBACK');
    lock.release();
    // as the service closes what was abandoned
    await database.pool.query(`UPDATE sweep SET finished_at = now() WHERE finished_at IS NULL`);
    expect((await start('1').ended).code).toBe(0);
    expect(await count(database, TRUE_SWEEPS)).toBe(MINUTES + 1);
    expect(await count(database, NOTHING_TWICE)).toBe(0);
  });

  it('takes the silence of a museum that is away for nothing, and goes on once it is back', async () => {
    await almostFilled();
    const { port } = museum;
    await museum.close();
    let refused = 0;
    const silence = createServer((socket) => {
      refused += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => silence.listen(port, '127.0.0.1', resolve));
    const { ended } = start('1');
    await eventually('questions in vain', () => refused > PLANTS);
    await new Promise((resolve) => silence.close(resolve));
    museum = await createMuseum({ plants: PLANTS, port });
    expect((await ended).code).toBe(0);
    expect(await count(database, TRUE_SWEEPS)).toBe(MINUTES + 1);
    expect(await count(database, `SELECT sum(failed) FROM sweep`)).toBe(0);
  });

  it('says by its exit code that the plants are not known yet, and that days are not understood', async () => {
    expect((await start('1').ended).code).toBe(75);
    for (const days of ['31', 'many']) {
      const { code, said } = await start(days).ended;
      expect(code).toBe(2);
      expect(said).toContain('1–30');
    }
  });
});
