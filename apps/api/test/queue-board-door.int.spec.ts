import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { NOW, signedInAs, startApi, type RunningApi } from './api.harness.js';
import { enter, OPEN_BOARD, OUR_PAGE, Visitor, wayFor } from './queue-board.harness.js';

const ASKERS = ['visitor', 'botanist', 'engineer', 'admin'] as const;
type Asker = (typeof ASKERS)[number];

describe('the door of the board of queues', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let now = new Date(NOW);
  const headers = {} as Record<Asker, Readonly<Record<string, string>>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database.url, { authMode: 'keys' }, () => now);
    for (const asker of ASKERS) headers[asker] = await signedInAs(database.pool, asker);
  });

  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  beforeEach(() => {
    now = new Date(NOW);
  });

  const audits = async () => (await database.pool.query('SELECT action FROM audit_entry')).rows;
  const passes = async () =>
    (await database.pool.query('SELECT kind FROM queue_board_pass ORDER BY kind')).rows.map(
      ({ kind }) => kind,
    );
  const paused = async () => {
    const { queues } = await (await enter(api, headers.engineer)).question('/queues');
    return (queues as { name: string; isPaused: boolean }[]).find(({ name }) => name === 'care')?.isPaused;
  };

  it.each(['visitor', 'botanist'] as const)('is not opened for a %s', async (role) => {
    const { error } = await api.ask(OPEN_BOARD, {}, headers[role]);
    expect(error.extensions.code).toBe('FORBIDDEN');
  });

  it('is not opened for somebody who has not signed in', async () => {
    expect((await api.ask(OPEN_BOARD)).error.extensions.code).toBe('UNAUTHENTICATED');
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
    expect(await paused()).toBe(false);
    expect(await audits()).toEqual([]);
  });

  it('takes a change from an old browser on our page', async () => {
    const visitor = await enter(api, headers.admin);
    expect((await visitor.change('/queues/care/resume', { origin: api.url })).status).toBe(200);
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
    expect(people.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(people.text).toContain('from the dashboard’s Pipelines page');
    const program = await new Visitor(api).go(path);
    expect([program.status, JSON.parse(program.text)]).toEqual([401, { error: expect.any(String) }]);
    const signedIn = await new Visitor(api).go(path, 'GET', headers.admin);
    expect(signedIn.status).toBe(401);
    expect([401, 404]).toContain((await new Visitor(api).go(path, 'POST', OUR_PAGE)).status);
  });
});
