import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, redisIsThere, startTestRedis, type TestDatabase } from '@palmhouse/testing';
import { addJob, QUEUES, type QueueBackend } from '@palmhouse/queues';
import { Queue, Worker } from 'bullmq';
import { eventually } from '@palmhouse/testing';
import { QUEUE_BACKEND } from '../src/service/tokens.js';
import { NOW, signedInAs, startApi, type RunningApi } from './api.harness.js';
import { enter, newJobId, OPEN_BOARD, OUR_PAGE, Visitor, wayFor } from './queue-board.harness.js';

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
    let now = new Date(NOW);
    let headers: Record<'visitor' | 'botanist' | 'engineer' | 'admin', Readonly<Record<string, string>>>;
    let queue: Queue;

    beforeAll(async () => {
      database = await createTestDatabase();
      backend = await start(database);
      const settings = { queueUrl: backend.url, authMode: 'keys' } as const;
      api = await startApi(database.url, settings, () => now);
      const as = (role: 'visitor' | 'botanist' | 'engineer' | 'admin') => signedInAs(database.pool, role);
      headers = {
        visitor: await as('visitor'),
        botanist: await as('botanist'),
        engineer: await as('engineer'),
        admin: await as('admin'),
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

    beforeEach(async () => {
      now = new Date(NOW);
      await database.pool.query('TRUNCATE audit_entry');
    });

    const audits = async () =>
      (await database.pool.query('SELECT at, by_name, action, subject, input FROM audit_entry ORDER BY id'))
        .rows;
    const passes = async () =>
      (await database.pool.query('SELECT kind FROM queue_board_pass ORDER BY kind')).rows.map(
        (row) => row.kind,
      );

    it.each(['visitor', 'botanist'] as const)('is not opened for a %s', async (role) => {
      const { error } = await api.ask(OPEN_BOARD, {}, headers[role]);
      expect(error.extensions.code).toBe('FORBIDDEN');
    });

    it('is not opened for somebody who has not signed in', async () => {
      expect((await api.ask(OPEN_BOARD)).error.extensions.code).toBe('UNAUTHENTICATED');
    });

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
      const entry = {
        at: NOW.replace('.000', ''),
        by_name: 'admin',
        action: 'changeQueues',
        subject: 'queue:care',
      };
      expect((await audits()).map((each) => ({ ...each, at: new Date(each.at).toISOString() }))).toEqual(
        ['pause', 'resume'].map((act) => ({
          ...entry,
          at: NOW,
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

    it.each([
      ['of another site', { 'sec-fetch-site': 'cross-site' }],
      ['of a neighbour', { 'sec-fetch-site': 'same-site' }],
      ['of another origin, from an old browser', { origin: 'https://elsewhere.example' }],
      ['of nobody', {}],
    ])('refuses an admin’s change that a page %s sent', async (_, from) => {
      const visitor = await enter(api, headers.admin);
      const { status, text } = await visitor.change('/queues/care/pause', from as Record<string, string>);
      expect([status, text]).toEqual([403, expect.stringContaining('did not come from this page')]);
      expect(await queue.isPaused()).toBe(false);
      expect(await audits()).toEqual([]);
    });

    it('takes a change from an old browser on our page', async () => {
      const visitor = await enter(api, headers.admin);
      expect((await visitor.change('/queues/care/resume', { origin: api.url })).status).toBe(200);
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

    it('takes a ticket once, of many at once too', async () => {
      const way = await wayFor(api, headers.engineer);
      const visits = await Promise.all([1, 2, 3, 4, 5].map(() => new Visitor(api).go(way)));
      expect(visits.map(({ status }) => status).sort()).toEqual([303, 403, 403, 403, 403]);
      const late = await new Visitor(api).go(way, 'GET', { accept: 'text/html' });
      expect([late.status, late.headers.get('set-cookie')]).toEqual([403, null]);
      expect(late.text).toContain('Pipelines page');
    });

    it('takes a ticket within its minute, and not after', async () => {
      const [early, late] = [await wayFor(api, headers.engineer), await wayFor(api, headers.engineer)];
      now = new Date(Date.parse(NOW) + 59_999);
      expect((await new Visitor(api).go(early)).status).toBe(303);
      now = new Date(Date.parse(NOW) + 60_000);
      expect((await new Visitor(api).go(late)).status).toBe(403);
    });

    it.each(['', '?ticket=', '?ticket=short', `?ticket=${'A'.repeat(43)}`, '?ticket=a&ticket=b'])(
      'opens by no other ticket: %s',
      async (query) => {
        expect((await new Visitor(api).go(`/queues/enter${query}`)).status).toBe(403);
      },
    );

    it('is not opened by looking at where a ticket leads', async () => {
      const way = await wayFor(api, headers.engineer);
      expect((await new Visitor(api).go(way, 'HEAD')).status).toBe(401);
      expect((await new Visitor(api).go(way)).status).toBe(303);
    });

    it('stays open for an hour, by a cookie that no script and no other page has', async () => {
      const entering = await new Visitor(api).go(await wayFor(api, headers.engineer));
      expect(entering.headers.get('location')).toBe('/queues');
      expect(entering.headers.get('set-cookie')).toMatch(
        /^palmhouse_queues=[\w-]{43}; Path=\/queues; Max-Age=3600; HttpOnly; SameSite=Strict$/,
      );
      const visitor = await enter(api, headers.engineer);
      now = new Date(Date.parse(NOW) + 3_599_999);
      expect((await visitor.go('/queues')).status).toBe(200);
      now = new Date(Date.parse(NOW) + 3_600_000);
      expect((await visitor.go('/queues')).status).toBe(401);
    });

    it('keeps what is good and lets go of the rest with the next ticket; a ticket is no session', async () => {
      await database.pool.query('TRUNCATE queue_board_pass');
      const way = await wayFor(api, headers.engineer);
      const visitor = new Visitor(api);
      visitor.cookie = `palmhouse_queues=${way.split('=')[1]}`;
      expect((await visitor.go('/queues')).status).toBe(401);
      await enter(api, headers.engineer);
      expect(await passes()).toEqual(['session', 'ticket']);
      now = new Date(Date.parse(NOW) + 3_600_000);
      await wayFor(api, headers.engineer);
      expect(await passes()).toEqual(['ticket']);
    });

    it('closes with the key that opened it', async () => {
      const key = await signedInAs(database.pool, 'admin');
      const visitor = await enter(api, key);
      expect((await visitor.go('/queues')).status).toBe(200);
      const prefix = /^phk_([a-z0-9]{8})/.exec(key['x-api-key'])?.[1];
      await database.pool.query('UPDATE api_key SET revoked_at = now() WHERE prefix = $1', [prefix]);
      expect((await visitor.go('/queues')).status).toBe(401);
    });

    it.each([
      ['/queues'],
      ['/queues/'],
      ['/queues/queue/care'],
      ['/queues/queue/care/1'],
      ['/queues/api/queues'],
      ['/queues/api/redis/stats'],
      ['/queues/static/favicon.ico'],
      ['/queues/static/locales/en-GB/messages.json'],
      ['/queues/nothing-of-the-kind'],
    ])('shows nothing of %s without a session, and says where it opens', async (path) => {
      const people = await new Visitor(api).go(path, 'GET', { accept: 'text/html' });
      expect(people.status).toBe(401);
      expect(people.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(people.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      );
      expect(people.text).toContain('from the dashboard’s Pipelines page');
      const program = await new Visitor(api).go(path);
      expect([program.status, JSON.parse(program.text)]).toEqual([401, { error: expect.any(String) }]);
      const signedIn = await new Visitor(api).go(path, 'GET', headers.admin);
      expect(signedIn.status).toBe(401);
      expect([401, 404]).toContain((await new Visitor(api).go(path, 'POST', OUR_PAGE)).status);
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
