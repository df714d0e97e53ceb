import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey, revokeApiKey } from '@palmhouse/persistence';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { NOW, signedInAs, startApi, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';
import { SignInService } from './sign-in-service.js';

const VIEWER = '{ viewer { id name kind roles email openMode botanist { name email } } }';
const PLANTS = '{ plants(first: 1) { totalCount } }';

let database: TestDatabase;
let issuer: SignInService;
let api: RunningApi;
let nowMs: number;

const now = () => new Date(nowMs);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  issuer = await SignInService.start();
  nowMs = Date.parse(NOW);
  api = await startApi(database.url, { authMode: 'oidc', oidc: issuer.settings() }, now);
});

afterAll(async () => {
  await api?.close();
  await issuer?.stop();
  await database?.drop();
});

beforeEach(() => {
  api.logged.length = 0;
  api.statements();
});

describe('a token of the sign-in service', () => {
  it('says who asks, with their roles, and which botanist that is', async () => {
    const token = await issuer.sign(now(), {
      name: 'Gertrude',
      email: 'Gertrude@museum.example',
      roles: ['botanist', 'gardener'],
    });
    const answer = await api.ask(VIEWER, {}, bearer(token));
    expect(answer.errors).toEqual([]);
    expect(answer.at('viewer')).toEqual({
      id: 'person:ada',
      name: 'Gertrude',
      kind: 'PERSON',
      roles: ['BOTANIST'],
      email: 'gertrude@museum.example',
      openMode: false,
      botanist: { name: 'Gertrude Jekyll', email: 'gertrude@museum.example' },
    });
  });

  it('without a role gives nothing of the collection, not even who the viewer is there', async () => {
    const token = await issuer.sign(now(), { email: 'gertrude@museum.example' });
    expect((await api.ask(PLANTS, {}, bearer(token))).error.extensions.code).toBe('FORBIDDEN');
    const viewer = await api.ask(VIEWER, {}, bearer(token));
    expect(viewer.error).toMatchObject({ path: ['viewer', 'botanist'], extensions: { code: 'FORBIDDEN' } });
    expect(viewer.at('viewer')).toMatchObject({ roles: [], botanist: null });
  });

  const seconds = (more: number) => Math.floor(Date.parse(NOW) / 1_000) + more;

  it.each<[string, object, string]>([
    ['has expired', { exp: seconds(-31) }, 'has expired'],
    ['is not good yet', { nbf: seconds(31) }, 'claim `nbf`'],
    ['is for another API', { aud: 'elsewhere' }, 'claim `aud`'],
    ['is of another issuer', { iss: 'https://elsewhere.example' }, 'claim `iss`'],
    ['never expires', { exp: undefined }, 'claim `exp`'],
    ['is nobody’s', { sub: undefined }, 'claim `sub`'],
  ])('that %s is refused, and said so', async (_, claims, words) => {
    const answer = await api.ask(
      PLANTS,
      {},
      bearer(await issuer.sign(now(), { roles: ['admin'], ...claims })),
    );
    expect([answer.status, answer.data]).toEqual([401, undefined]);
    expect(answer.error.message).toContain(words);
    expect(answer.error.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="palmhouse", error="invalid_token"');
    expect(api.logged).toEqual([]);
  });

  it('may be out by the half minute that two clocks differ', async () => {
    const token = await issuer.sign(now(), { roles: ['visitor'], exp: seconds(-29), nbf: seconds(29) });
    expect((await api.ask(PLANTS, {}, bearer(token))).errors).toEqual([]);
  });

  it('must be signed by the service, in a way that only the service can', async () => {
    const good = await issuer.sign(now(), { roles: ['visitor'] });
    const [head = '', body = '', signature = ''] = good.split('.');
    const of = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url');
    const admin = Buffer.from(body, 'base64url').toString().replace('visitor', 'admin');
    const forged = {
      changed: `${head}.${Buffer.from(admin).toString('base64url')}.${signature}`,
      unsigned: `${of({ alg: 'none' })}.${body}.`,
      symmetric: `${of({ alg: 'HS256', kid: 'first' })}.${body}.${signature}`,
      words: 'not.a.token',
      short: 'x',
    };
    for (const token of Object.values(forged)) {
      const answer = await api.ask(PLANTS, {}, bearer(token));
      expect([answer.status, answer.error.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(api.logged).toEqual([]);
  });

  it('may be signed by a key that the service has only just taken into use', async () => {
    await issuer.newKey('second');
    nowMs += 11_000; // unknown keys are asked for every ten seconds at most
    const token = await issuer.sign(now(), { roles: ['visitor'] }, 'second');
    expect((await api.ask(PLANTS, {}, bearer(token))).errors).toEqual([]);
  });

  it('of an unknown key does not make the API ask the service for each', async () => {
    await issuer.newKey('unpublished', { published: false });
    const asked = issuer.asked.length;
    for (let n = 0; n < 5; n++) {
      const token = await issuer.sign(now(), { roles: ['visitor'] }, 'unpublished');
      expect((await api.ask(PLANTS, {}, bearer(token))).status).toBe(401);
    }
    expect(issuer.asked.length - asked).toBeLessThanOrEqual(1);
  });
});

describe('while the sign-in service is away', () => {
  it('the keys at hand go on working, and nobody can sign in where there are none', async () => {
    const token = await issuer.sign(now(), { roles: ['visitor'], exp: Math.floor(nowMs / 1_000) + 86_400 });
    expect((await api.ask(PLANTS, {}, bearer(token))).errors).toEqual([]);
    issuer.fail(true);
    const fresh = await startApi(database.url, { authMode: 'oidc', oidc: issuer.settings() }, now);
    try {
      nowMs += 3_600_000; // the keys are old, and are asked for again
      const asked = issuer.asked.length;
      expect((await api.ask(PLANTS, {}, bearer(token))).errors).toEqual([]);
      expect(issuer.asked.length).toBeGreaterThan(asked);
      expect(api.logged.map(({ message }) => message)).toEqual([
        'the sign-in service’s keys could not be fetched: the keys at hand go on working',
      ]);

      const away = await fresh.ask(PLANTS, {}, bearer(token));
      expect([away.status, away.error.extensions.code]).toEqual([503, 'SIGN_IN_UNAVAILABLE']);
      expect(away.headers.get('retry-after')).toBe('10');

      issuer.fail(false);
      nowMs += 10_000;
      expect((await fresh.ask(PLANTS, {}, bearer(token))).errors).toEqual([]);
    } finally {
      issuer.fail(false);
      await fresh.close();
    }
  });

  it('its keys are found at the address that the settings name, too', async () => {
    const oidc = issuer.settings({
      jwksUrl: `${issuer.issuer}/elsewhere`,
      roleMap: new Map([['boss', 'admin']]),
    });
    const named = await startApi(database.url, { authMode: 'oidc', oidc }, now);
    try {
      const token = await issuer.sign(now(), { roles: ['boss', 'visitor'] });
      expect((await named.ask(VIEWER, {}, bearer(token))).at('viewer.roles')).toEqual(['ADMIN']);
      expect(issuer.asked.at(-1)).toBe('/elsewhere');
    } finally {
      await named.close();
    }
  });
});

describe('an API key', () => {
  const key = (more: { expiresAt?: string } = {}) =>
    createApiKey(database.pool, {
      name: 'the greenhouse display',
      roles: ['visitor'],
      createdBy: 'a test',
      expiresAt: null,
      ...more,
    });

  it('says which program asks', async () => {
    const { key: text, stored } = await key();
    const answer = await api.ask(VIEWER, {}, { 'x-api-key': text });
    expect(answer.at('viewer')).toMatchObject({
      id: `key:${stored.prefix}`,
      name: 'the greenhouse display',
      kind: 'KEY',
      roles: ['VISITOR'],
      email: null,
      botanist: null,
    });
  });

  it('costs a statement every few seconds, not every request, and its use is noted once a minute', async () => {
    const headers = { 'x-api-key': (await key()).key };
    const names = async (asks: number) => {
      for (let n = 0; n < asks; n++) await api.ask('{ rateLimit { cost } }', {}, headers);
      return api.statements();
    };
    expect(await names(20)).toEqual(['api-key-by-prefix', 'touch-api-key']);
    nowMs += 6_000;
    expect(await names(2)).toEqual(['api-key-by-prefix']);
    nowMs += 60_000;
    expect(await names(2)).toEqual(['api-key-by-prefix', 'touch-api-key']);
    await eventually('the use is noted', async () => {
      const { rows } = await database.pool.query(
        `SELECT 1 FROM api_key WHERE last_used_at = $1::timestamptz`,
        [now().toISOString()],
      );
      return rows.length === 1;
    });
  });

  it('is not kept: what is kept does not sign in', async () => {
    const { key: text, stored } = await key();
    const { rows } = await database.pool.query('SELECT api_key::text AS row FROM api_key WHERE id = $1', [
      stored.id,
    ]);
    const secret = text.split('_').slice(2).join('_');
    expect(rows[0].row).not.toContain(secret);
  });

  it('ends within seconds of being revoked', async () => {
    const { key: text, stored } = await key();
    expect((await api.ask(PLANTS, {}, { 'x-api-key': text })).errors).toEqual([]);
    await revokeApiKey(database.pool, stored.prefix);
    nowMs += 5_000;
    const answer = await api.ask(PLANTS, {}, { 'x-api-key': text });
    expect([answer.status, answer.error.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.error.message).toContain('was revoked');
  });

  it('ends when it was to end', async () => {
    const { key: text } = await key({ expiresAt: new Date(nowMs + 1_000).toISOString() });
    expect((await api.ask(PLANTS, {}, { 'x-api-key': text })).errors).toEqual([]);
    nowMs += 1_000;
    expect((await api.ask(PLANTS, {}, { 'x-api-key': text })).error.message).toContain('expired on');
  });

  it('of a known prefix needs its own secret', async () => {
    const { key: text } = await key();
    const wrong = `${text.slice(0, 13)}${'A'.repeat(43)}`;
    const answer = await api.ask(PLANTS, {}, { 'x-api-key': wrong });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="palmhouse"',
    ]);
    expect(answer.error.message).toContain('is not known');
  });

  it('is soon not even looked up for who only guesses', async () => {
    nowMs += 60_000;
    const guess = (n: number) => ({ 'x-api-key': `phk_${String(n).padStart(8, '0')}_${'A'.repeat(43)}` });
    const statuses = new Set<number>();
    for (let n = 0; n < 70; n++) statuses.add((await api.ask(PLANTS, {}, guess(n))).status);
    expect([...statuses]).toEqual([401, 429]);
    expect(api.statements().length).toBe(60);
    const { key: text } = await key();
    nowMs += 60_000;
    expect((await api.ask(PLANTS, {}, { 'x-api-key': text })).errors).toEqual([]);
  });

  it('is not taken for no key while the database is away', async () => {
    const { key: text } = await key();
    await database.pool.query('ALTER TABLE api_key RENAME TO api_key_aside');
    const answer = await api.ask(PLANTS, {}, { 'x-api-key': text });
    await database.pool.query('ALTER TABLE api_key_aside RENAME TO api_key');
    expect([answer.status, answer.error.extensions.code]).toEqual([503, 'SIGN_IN_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toContain('relation');
    expect((await api.ask(PLANTS, {}, { 'x-api-key': text })).errors).toEqual([]);
  });
});

describe('whoever shows nothing', () => {
  it('is nobody, and is told to sign in before anything is asked', async () => {
    const answer = await api.ask(
      'query { ...Q } fragment Q on Query { viewer { kind } plants { totalCount } }',
    );
    expect([answer.status, answer.data]).toEqual([401, undefined]);
    expect(answer.error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(answer.error.message).toContain('Authorization: Bearer');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="palmhouse"');
    expect(api.statements()).toEqual([]);
    expect(api.logged).toEqual([]);
    expect((await api.ask('{ viewer { kind name roles botanist { name } } }')).at('viewer.kind')).toBe(
      'ANONYMOUS',
    );
  });

  it('may be a visitor, where the settings say so, and no more', async () => {
    const open = await startApi(database.url, { authMode: 'keys', anonymousRole: 'visitor' });
    try {
      expect((await open.ask(PLANTS)).errors).toEqual([]);
      const email = await open.ask('{ plant(number: 1) { name botanist { name email } } }');
      expect(email.status).toBe(200);
      expect(email.at('plant.botanist')).toEqual({ name: expect.any(String), email: null });
      expect(email.error.extensions.code).toBe('UNAUTHENTICATED');
      expect((await open.ask('{ sweeps { totalCount } }')).status).toBe(401);
      const token = await open.ask(PLANTS, {}, bearer('x.y.z'));
      expect([token.status, token.error.message]).toEqual([401, expect.stringContaining('X-API-Key')]);
    } finally {
      await open.close();
    }
  });
});

describe('credentials that cannot be read', () => {
  it.each<[string, Record<string, string>]>([
    ['a password', { authorization: 'Basic YWRhOmFkYQ==' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['half a key', { 'x-api-key': 'phk_abcdefgh' }],
    ['two of them', { authorization: 'Bearer a.b.c', 'x-api-key': 'phk_abcdefgh' }],
  ])('are refused, not taken for none: %s', async (_, headers) => {
    const answer = await api.ask('{ viewer { kind } }', {}, headers);
    expect([answer.status, answer.error.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('open mode', () => {
  it('lets anyone do everything, and says so', async () => {
    const open = await startApi(database.url);
    try {
      const headers = await signedInAs(database.pool, 'visitor');
      const answer = await open.ask(`${VIEWER.slice(0, -1)} storage { level } }`, {}, headers);
      expect(answer.at('viewer')).toMatchObject({
        kind: 'OPEN',
        openMode: true,
        roles: ['VISITOR', 'BOTANIST', 'ENGINEER', 'ADMIN'],
      });
    } finally {
      await open.close();
    }
  });
});
