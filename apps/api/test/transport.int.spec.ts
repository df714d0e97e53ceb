import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, startBuiltService, type TestDatabase } from '@palmhouse/testing';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../src/limits/limits.js';
import { warnOfOpenMode } from '../src/service/configure.js';
import type { ApiSettings } from '../src/service/settings.js';
import { startApi, testLake, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  api = await startApi(database.url, { requestMs: 400, corsOrigins: ['https://plants.museum.example'] });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('a start', () => {
  const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

  it.each([
    ['without AUTH_MODE', {}, 'AUTH_MODE is missing: expected \\"oidc\\"'],
    ['open in production', { AUTH_MODE: 'open', NODE_ENV: 'production' }, 'AUTH_MODE=open is refused'],
  ])('%s is refused in one line that says what to set', async (_, environment, words) => {
    const start = startBuiltService(MAIN, {
      DATABASE_URL: database.url,
      LAKE_URL: testLake().store.url,
      ...(environment as Record<string, string>),
    });
    const said = await start.then(
      () => 'it started',
      (error: Error) => error.message,
    );
    expect(said).toContain(words);
    expect(said.trim().split('\n')).toHaveLength(2); // that it ended, and why
  });

  it('in open mode is said loudly', () => {
    api.logged.length = 0;
    warnOfOpenMode(api.app, { authMode: 'open' } as ApiSettings);
    warnOfOpenMode(api.app, { authMode: 'keys' } as ApiSettings);
    expect(api.logged.map(({ message }) => message)).toEqual([expect.stringContaining('OPEN MODE')]);
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/health/live', '/no-such-page'])(
    'of %s says to browsers what they may not do',
    async (path) => {
      const { headers } = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull(); // only in production
    },
  );

  it('has a request id of its own, which stands in the log and in the answer when something goes wrong', async () => {
    await database.pool.query('ALTER TABLE sweep RENAME TO sweep_aside');
    const answer = await api.ask('{ sweeps { totalCount } }', {}, { 'x-request-id': 'mine' });
    await database.pool.query('ALTER TABLE sweep_aside RENAME TO sweep');
    const requestId = answer.headers.get('x-request-id');
    expect(answer.error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(api.logged.at(-1)?.fields).toMatchObject({ requestId });
    expect(requestId).not.toBe('mine');
  });

  it('lets pages of the allowed origins read its headers', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://plants.museum.example' },
      body: '{"query":"{ viewer { kind } }"}',
    });
    expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a request', () => {
  it('that takes too long is answered 504, and nothing more is asked for it', async () => {
    const blocker = await database.pool.connect();
    await blocker.query('BEGIN; LOCK TABLE plant IN ACCESS EXCLUSIVE MODE');
    api.logged.length = 0;
    api.statements();
    const query = '{ plants(first: 2) { nodes { readings(first: 2) { nodes { takenAt } } } } }';
    try {
      const answer = await api.ask(query);
      expect(answer.status).toBe(504);
      expect(answer.error.extensions).toEqual({ code: 'TIMEOUT' });
      expect(answer.headers.get('x-request-id')).not.toBeNull();
    } finally {
      await blocker.query('ROLLBACK');
      blocker.release();
    }
    await eventually('its statement has ended', async () => {
      const { rows } = await database.pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'palmhouse-api' AND state = 'active' AND datname = current_database()`,
      );
      return rows.length === 0;
    });
    expect((await api.ask(query)).errors).toEqual([]);
    // The first asked for the page and no further; the second for both.
    expect(api.statements().filter((name) => name.includes('reading'))).toHaveLength(1);
    expect(api.logged.map(({ message }) => message)).toEqual(['a request took too long and was given up']);
  });

  it('whose sender has gone asks nothing more, either', async () => {
    const blocker = await database.pool.connect();
    await blocker.query('BEGIN; LOCK TABLE plant IN ACCESS EXCLUSIVE MODE');
    api.logged.length = 0;
    api.statements();
    const gone = new AbortController();
    const asked = fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ plants(first: 2) { nodes { readings(first: 2) { nodes { takenAt } } } } }',
      }),
      signal: gone.signal,
    }).catch(() => undefined);
    const waiting = async () => {
      const { rows } = await database.pool.query(`SELECT 1 FROM pg_locks WHERE NOT granted`);
      return rows.length > 0;
    };
    await eventually('its statement waits', waiting);
    gone.abort();
    await asked;
    await api.ask('{ viewer { kind } }'); // the server has heard of it by now
    await blocker.query('ROLLBACK');
    blocker.release();
    await eventually('its statement has ended', async () => !(await waiting()));
    await api.ask('{ plants { totalCount } }');
    expect(api.statements().filter((name) => name.includes('reading'))).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  it('sent drop by drop is hung up on', async () => {
    const { hostname, port } = new URL(api.url);
    const begun = performance.now();
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
    const drops = setInterval(() => socket.write('X-Slow: 1\r\n'), 200);
    let said = '';
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
    await new Promise((resolve) => socket.once('close', resolve).on('error', () => undefined));
    clearInterval(drops);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - begun).toBeLessThan(LIMITS.headersMs * 2.5);
    expect(api.app.getHttpServer().requestTimeout).toBe(LIMITS.receiveMs);
  });
});

describe('a query by GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('is answered for who shows that no foreign page made the browser ask', async () => {
    const response = await get('{ viewer { kind } }', { 'apollo-require-preflight': '1' });
    expect(await response.json()).toEqual({ data: { viewer: { kind: 'OPEN' } } });
  });

  it.each(['mutation', 'subscription'])('changes nothing: a %s is refused', async (kind) => {
    const response = await get(`${kind} { __typename }`, { 'apollo-require-preflight': '1' });
    expect([400, 405]).toContain(response.status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});

describe('in production', () => {
  it('the schema is not told, and the connection is to be HTTPS', async () => {
    const live = await startApi(database.url, {
      authMode: 'keys',
      anonymousRole: 'visitor',
      production: true,
      introspection: false,
    });
    try {
      for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Plant") { name } }']) {
        const answer = await live.ask(query);
        expect([answer.status, answer.error.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
        expect(answer.error.message).toContain('introspection');
      }
      const typo = await live.ask('{ plants { nodes { nme } } }');
      expect(typo.error.message).not.toContain('Did you mean');
      expect((await live.ask('{ plants(first: 1) { nodes { __typename } } }')).errors).toEqual([]);
      expect(typo.headers.get('strict-transport-security')).toBe('max-age=15552000');
    } finally {
      await live.close();
    }
  });
});
