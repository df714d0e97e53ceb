import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dayAfter, utcDayOf } from '@palmhouse/domain';
import { openObjectStore, type ObjectStore } from '@palmhouse/lake';
import { addJob, openQueueBackend, QUEUES } from '@palmhouse/queues';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
  type TestRedis,
} from '@palmhouse/testing';
import { Queue } from 'bullmq';
import { keptLines, liveLines } from './archive.harness.js';
import { linesOf, load, servedOn, type Served } from './served-readings.js';
import { runCommand, startService, type ServiceProcess } from './service.process.js';

const BACKENDS = [
  { name: 'PostgreSQL', there: true },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    there: redisIsThere,
  },
];

const today = utcDayOf(Date.now() * 1_000);
const DAYS = [dayAfter(today, -4), dayAfter(today, -3)];

for (const backend of BACKENDS) {
  (backend.there ? describe : describe.skip)(`the archive service, with the queue on ${backend.name}`, () => {
    let database: TestDatabase;
    let redis: TestRedis | null = null;
    let folder: string;
    let store: ObjectStore;
    let environment: Record<string, string>;
    let served: Served[];
    const services: ServiceProcess[] = [];

    beforeEach(async () => {
      database = await createTestDatabase();
      redis = backend.name === 'Redis' ? await startTestRedis() : null;
      folder = mkdtempSync(join(tmpdir(), 'palmhouse-archive-service-'));
      const lake = pathToFileURL(join(folder, 'lake')).href;
      store = openObjectStore({ url: lake, region: 'none', pathStyle: false });
      environment = {
        DATABASE_URL: database.url,
        QUEUE_URL: redis?.url ?? database.url,
        LAKE_URL: lake,
        ARCHIVE_TEMP_DIR: join(folder, 'tmp'),
        STORAGE_PATH: folder,
      };
      served = DAYS.flatMap((day) => servedOn(day, 3, 30));
      await load(database, served);
    });

    afterEach(async () => {
      await Promise.all(services.splice(0).map((service) => service.kill()));
      await redis?.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    const start = async (more: Record<string, string> = {}) => {
      const service = await startService({ ...environment, ...more });
      services.push(service);
      return service;
    };

    const pruned = async () =>
      (await database.pool.query(`SELECT count(*)::int AS n FROM archive_day WHERE state = 'pruned'`)).rows[0]
        .n as number;

    const expectAllKept = async () => {
      expect(await liveLines(database)).toEqual([]);
      expect(await keptLines({ pool: database.pool, store })).toEqual(linesOf(served));
    };

    it('catches up by itself when it starts, tells how full the storage is, and ends cleanly', async () => {
      const service = await start();
      await eventually('every day up to the day before yesterday', async () => (await pruned()) === 3);
      await expectAllKept();
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
      const { rows } = await database.pool.query('SELECT capacity_kind AS kind FROM storage_sample');
      expect(rows).toEqual([{ kind: 'disk' }]);
      expect(await service.end()).toBe(0);
    }, 60_000);

    it('shared by two replicas archives each day once', async () => {
      await Promise.all([start(), start()]);
      await eventually('every day', async () => (await pruned()) === 3);
      const versions = await database.pool.query('SELECT DISTINCT version FROM archive_day');
      expect(versions.rows).toEqual([{ version: 1 }]);
      await expectAllKept();
    }, 60_000);

    it('restores, rehearses and verifies when it is asked to by a job', async () => {
      await start();
      await eventually('every day', async () => (await pruned()) === 3);
      const queueBackend = openQueueBackend(environment['QUEUE_URL']!, () => undefined);
      const queue = new Queue(QUEUES.archive, { connection: queueBackend.connection });
      queue.on('error', () => undefined);
      await addJob(queue, 'rehearse-restore', {}, 'rehearse');
      await addJob(queue, 'restore-day', { day: DAYS[0]!, into: 'live' }, 'restore');
      await addJob(queue, 'restore-day', { day: '1999-12-31', into: 'live' }, 'never-archived');
      await addJob(queue, 'verify-lake', {}, 'verify');
      await eventually(
        'the last job',
        async () => (await (await queue.getJob('verify'))?.getState()) === 'completed',
      );
      expect((await queue.getJob('verify'))!.returnvalue).toMatchObject({ findings: [] });
      expect((await queue.getJob('rehearse'))!.returnvalue).toMatchObject({ rows: served.length / 2 });
      expect((await liveLines(database)).sort()).toEqual(linesOf(servedOn(DAYS[0]!, 3, 30)));
      const refused = (await queue.getJob('never-archived'))!;
      expect([await refused.getState(), refused.attemptsMade]).toEqual(['failed', 1]);
      await queue.close();
      await queueBackend.close();
    }, 60_000);

    it('told to end in the middle of a day ends, and the next start finishes the job', async () => {
      // The cut-over waits for a reader who does not let go.
      const reader = await database.pool.connect();
      await reader.query(`BEGIN; LOCK TABLE reading IN ACCESS SHARE MODE`);
      const service = await start();
      await eventually('a day that is proven', async () => {
        const { rows } = await database.pool.query(`SELECT FROM archive_day WHERE state = 'verified'`);
        return rows.length;
      });
      await service.end();
      expect((await liveLines(database)).sort()).toEqual(linesOf(served));
      await reader.query('ROLLBACK');
      reader.release();
      await start();
      await eventually('every day', async () => (await pruned()) === 3, 60_000);
      await expectAllKept();
    }, 120_000);
  });
}

describe('the archive service', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(() => database.drop());

  it('is not ready while its lake is away, and says so', async () => {
    const service = await startService({
      DATABASE_URL: database.url,
      LAKE_URL: 's3://palmhouse-test-none/lake',
      S3_ENDPOINT: 'http://127.0.0.1:9',
      S3_PATH_STYLE: 'true',
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'not-to-be-seen',
    });
    const response = await fetch(`${service.url}/health/ready`);
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(text).toContain('lake');
    expect(text).not.toContain('not-to-be-seen');
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    await service.end();
  }, 30_000);

  it('names every wrong variable at once and does not start', async () => {
    const start = startService({ DATABASE_URL: 'mysql://x', LAKE_URL: 'ftp://lake', ARCHIVE_AT: '25:00' });
    await expect(start).rejects.toThrow(/DATABASE_URL[\s\S]*LAKE_URL[\s\S]*ARCHIVE_AT|ARCHIVE_AT/);
    await expect(start).rejects.toThrow('LAKE_URL');
  });
});

describe('the archive’s commands', () => {
  let database: TestDatabase;
  let folder: string;
  let environment: Record<string, string>;

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-archive-command-'));
    environment = {
      DATABASE_URL: database.url,
      LAKE_URL: pathToFileURL(join(folder, 'lake')).href,
      ARCHIVE_TEMP_DIR: folder,
    };
  });

  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('archive, list, verify, restore and rehearse, in words and exit codes', async () => {
    await load(database, servedOn(DAYS[0]!, 2, 60));
    expect(await runCommand(environment, 'list')).toMatchObject({
      code: 0,
      said: expect.stringContaining('No day is archived yet'),
    });
    const run = await runCommand(environment, 'run');
    expect(run).toMatchObject({
      code: 0,
      said: expect.stringContaining('52 readings proved into the lake as version 1'),
    });
    expect(await runCommand(environment, 'run')).toMatchObject({ code: 0, said: 'No day is due.\n' });
    const { said } = await runCommand(environment, 'list', '--json');
    expect(JSON.parse(said)[0]).toMatchObject({ day: DAYS[0], state: 'pruned', readings: 52, files: 1 });
    expect(await runCommand(environment, 'verify', '--all')).toMatchObject({
      code: 0,
      said: expect.stringContaining('all as it was proven'),
    });
    const restore = await runCommand(environment, 'restore', '--day', DAYS[0]!);
    expect(restore).toMatchObject({
      code: 0,
      said: expect.stringMatching(/52 readings, .* are in restored_/),
    });
    expect(await runCommand(environment, 'restore', '--day', DAYS[0]!)).toMatchObject({
      code: 1,
      said: expect.stringContaining('DROP SCHEMA'),
    });
    expect(await runCommand(environment, 'rehearse')).toMatchObject({ code: 0 });
    expect(await runCommand(environment, 'list')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/pruned +52 /),
    });
  }, 60_000);

  it('refuse what is wrong, and say what is found', async () => {
    await load(database, servedOn(DAYS[0]!, 2, 60));
    expect(await runCommand(environment, 'run', '--day', today)).toMatchObject({
      code: 1,
      said: expect.stringContaining('stays live'),
    });
    expect(await runCommand(environment, 'restore', '--day', 'yesterday')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--day is wrong'),
    });
    expect(await runCommand({ ...environment, LAKE_URL: '' }, 'list')).toMatchObject({
      code: 2,
      said: expect.stringContaining('LAKE_URL is missing'),
    });
    await runCommand(environment, 'run');
    const { rows } = await database.pool.query(`SELECT key FROM archive_file WHERE dataset = 'readings'`);
    rmSync(join(folder, 'lake', rows[0].key));
    expect(await runCommand(environment, 'verify')).toMatchObject({
      code: 1,
      said: expect.stringContaining('missing'),
    });
  }, 60_000);
});
