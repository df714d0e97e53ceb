import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addJob, QUEUES, type QueueBackend } from '@palmhouse/queues';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
} from '@palmhouse/testing';
import { Queue, Worker } from 'bullmq';
import { QUEUE_BACKEND } from '../src/service/tokens.js';
import { NOW, signedInAs, startApi, type RunningApi } from './api.harness.js';
import { enter, newJobId, OUR_PAGE } from './queue-board.harness.js';

interface Backend {
  readonly url: string;
  stop(): Promise<unknown>;
}

const BACKENDS = [
  {
    name: 'PostgreSQL',
    kind: 'postgres',
    there: true,
    start: async ({ url }: TestDatabase): Promise<Backend> => ({ url, stop: async () => undefined }),
  },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    kind: 'redis',
    there: redisIsThere,
    start: async (): Promise<Backend> => startTestRedis(),
  },
];

const ALL = Object.values(QUEUES);
const MINUTE = '2026-11-20T11:59:00.000Z';

for (const { name, kind, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`the board of queues, on ${name}`, () => {
    let database: TestDatabase;
    let backend: Backend;
    let api: RunningApi;
    let headers: Record<'engineer' | 'admin', Readonly<Record<string, string>>>;
    let queue: Queue;

    beforeAll(async () => {
      database = await createTestDatabase();
      backend = await start(database);
      const settings = { queueUrl: backend.url, authMode: 'keys' } as const;
      api = await startApi(database.url, settings);
      headers = {
        engineer: await signedInAs(database.pool, 'engineer'),
        admin: await signedInAs(database.pool, 'admin'),
      };
      const { connection } = api.app.get<QueueBackend>(QUEUE_BACKEND);
      queue = new Queue(QUEUES.care, { connection });
    });

    afterAll(async () => {
      await queue?.close();
      await api?.close();
      await backend?.stop();
      await database?.drop();
    });

    beforeEach(() => database.pool.query('TRUNCATE audit_entry'));

    const audits = async () =>
      (await database.pool.query('SELECT at, by_name, action, subject, input FROM audit_entry ORDER BY id'))
        .rows;

    it('lists every queue to an engineer, each for looking only', async () => {
      const visitor = await enter(api, headers.engineer);
      const { queues } = (await visitor.question('/queues')) as { queues: Record<string, unknown>[] };
      expect(queues.map((each) => each['name'])).toEqual(ALL);
      expect(queues.map((each) => each['readOnlyMode'])).toEqual(ALL.map(() => true));
    });

    it('says nothing of workers or of the database where it does not know, and the truth where it does', async () => {
      const { connection } = api.app.get<QueueBackend>(QUEUE_BACKEND);
      const worker = new Worker(QUEUES.replays, async () => undefined, { connection });
      worker.on('error', () => undefined);
      await worker.waitUntilReady();
      const visitor = await enter(api, headers.engineer);
      const working = async () => {
        const { queues } = (await visitor.question('/queues')) as { queues: Record<string, unknown>[] };
        return Object.fromEntries(queues.map((each) => [each['name'], each['hasWorkers']]));
      };
      const details = await visitor.go('/queues/api/redis/stats');
      const words = await visitor.go('/queues/static/locales/en-GB/messages.json?v=1');
      expect(JSON.parse(words.text)).toMatchObject({ REDIS: expect.anything() });
      if (kind === 'postgres') {
        expect(await working()).toMatchObject({ replays: null, care: null });
        expect(details.status).toBe(403);
        expect(words.text).not.toContain('Redis');
      } else {
        await eventually('a worker', async () => (await working())['replays'] === true);
        expect(await working()).toMatchObject({ care: false });
        expect(JSON.parse(details.text)).toMatchObject({ backend: 'redis' });
      }
      await worker.close();
    });

    it.each([
      ['PUT', '/queues/care/pause'],
      ['PUT', '/queues/pause'],
      ['PUT', '/queues/care/retry/failed'],
      ['PUT', '/queues/care/clean/completed'],
      ['PUT', '/queues/care/promote'],
      ['PUT', '/queues/care/empty'],
      ['PUT', '/queues/care/obliterate'],
      ['POST', '/queues/care/add'],
      ['PUT', '/queues/care/some-job/retry'],
      ['PATCH', '/queues/care/some-job/update-data'],
      ['DELETE', '/queues/care'],
      ['POST', '/nothing-of-the-kind'],
    ])('refuses an engineer’s %s %s, whatever it is', async (method, path) => {
      const visitor = await enter(api, headers.engineer);
      const { status, text } = await visitor.go(`/queues/api${path}`, method, OUR_PAGE);
      expect([status, JSON.parse(text)]).toEqual([
        403,
        { error: expect.stringContaining('Only admins change queues.') },
      ]);
      expect(await queue.isPaused()).toBe(false);
      expect(await audits()).toEqual([]);
    });

    it('does what an admin asks for, and writes down who asked', async () => {
      const visitor = await enter(api, headers.admin);
      expect((await visitor.change('/queues/care/pause')).status).toBe(200);
      expect(await queue.isPaused()).toBe(true);
      expect((await visitor.change('/queues/care/resume')).status).toBe(200);
      expect(await queue.isPaused()).toBe(false);
      const done = await audits();
      expect(done.map(({ at }) => new Date(at).toISOString())).toEqual([NOW, NOW]);
      expect(done).toMatchObject(
        ['pause', 'resume'].map((act) => ({
          by_name: 'admin',
          action: 'changeQueues',
          subject: 'queue:care',
          input: { request: `PUT /api/queues/:queueName/${act}`, queueName: 'care' },
        })),
      );
    });

    it('removes a job for an admin; where there is none, nothing is said to have been done', async () => {
      const id = newJobId();
      await addJob(queue, 'tidy-care', { minute: MINUTE }, id, 3_600_000);
      const visitor = await enter(api, headers.admin);
      expect((await visitor.change(`/queues/care/${id}/clean`)).status).toBeLessThan(300);
      expect(await queue.getJob(id)).toBeUndefined();
      expect((await audits()).map(({ subject }) => subject)).toEqual([`job:care/${id}`]);
      expect((await visitor.change(`/queues/care/${id}/clean`)).status).toBe(404);
      expect(await audits()).toHaveLength(1);
    });

    it('shows no credentials, wherever an error put them', async () => {
      const id = newJobId();
      const { connection } = api.app.get<QueueBackend>(QUEUE_BACKEND);
      const whole = 'no answer from postgres://palmhouse:s3cret@db.museum.example:5432/palmhouse';
      const fail = () => Promise.reject(new Error(whole));
      const worker = new Worker(QUEUES.care, fail, { connection });
      worker.on('error', () => undefined);
      await queue.add('tidy-care', { minute: MINUTE }, { jobId: id, attempts: 1 });
      await eventually('the failure', async () => (await queue.getJob(id))?.failedReason === whole);
      await worker.close();
      const visitor = await enter(api, headers.engineer);
      const { text } = await visitor.go(`/queues/api/queues/care/${id}`);
      expect(text).toContain('postgres://…@db.museum.example:5432/palmhouse');
      expect(text).not.toContain('s3cret');
    });

    it('needs nothing from elsewhere, and allows nothing', async () => {
      const visitor = await enter(api, headers.engineer);
      for (const path of [
        '/queues',
        '/queues/queue/care',
        '/queues/queue/care/1',
        '/queues/job-schedulers',
      ]) {
        const page = await visitor.go(path);
        expect(page.status).toBe(200);
        expect(page.text).toContain('<base href="/queues/"');
        expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
        expect(page.headers.get('referrer-policy')).toBe('no-referrer');
        expect(page.headers.get('cache-control')).toBe('no-store');
        const policy = page.headers.get('content-security-policy');
        expect(policy).toMatch(
          /^default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; /,
        );
        expect(policy).not.toMatch(/https?:|data:|\*/);
        const files = [...page.text.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, file]) => file);
        expect(files.length).toBeGreaterThan(3);
        for (const file of files) expect((await visitor.go(`/queues/${file}`)).status).toBe(200);
      }
      expect((await visitor.go('/queues/nothing-of-the-kind')).status).toBe(404);
      expect(api.logged).toEqual([]);
    });
  });
}
