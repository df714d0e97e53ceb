import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
  type TestRedis,
} from '@palmhouse/testing';
import type { ApiSettings } from '../src/service/settings.js';
import { NOW, signedInAs, startApi, type Answer, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

const RATE_LIMIT = '{ rateLimit { limit cost remaining resetAt identity } }';
const LIMITS = { anonymous: 10, visitor: 100, botanist: 50, engineer: 50, admin: 50, open: 0 };

let database: TestDatabase;
let api: RunningApi;
let nowMs = Date.parse(NOW);

const SETTINGS: Partial<ApiSettings> = { authMode: 'keys', rateLimits: LIMITS, trustProxy: 1 };
const start = (more: Partial<ApiSettings> = {}) =>
  startApi(database.url, { ...SETTINGS, ...more }, () => new Date(nowMs));

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  api = await start();
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

beforeEach(() => {
  nowMs = (Math.floor(nowMs / 60_000) + 1) * 60_000; // a new minute
  api.logged.length = 0;
});

const pointsIn = ({ headers }: Answer) => [headers.get('ratelimit-policy'), headers.get('ratelimit')];

describe('what a query costs', () => {
  it.each([
    ['{ viewer { kind } }', 1],
    [RATE_LIMIT, 1],
    ['{ rateLimit { cost } plants(first: 10) { nodes { name } } }', 2],
    ['{ rateLimit { cost } plants { nodes { name botanist { name } latestReading { temperature } } } }', 2],
    [
      '{ rateLimit { cost } plant(number: 1) { readings(first: 1000) { nodes { takenAt temperature } } } }',
      6,
    ],
    [
      '{ rateLimit { cost } a: botanists { totalCount } b: origins { totalCount } c: plants { totalCount } }',
      4,
    ],
    ['{ rateLimit { cost } __schema { types { name fields { name type { name ofType { name } } } } } }', 3],
  ])('%s: %i', async (query, cost) => {
    const visitor = await signedInAs(database.pool, 'visitor');
    const answer = await api.ask(query, {}, visitor);
    expect(answer.errors).toEqual([]);
    expect(pointsIn(answer)).toEqual(['"points";q=100;w=60', `"points";r=${100 - cost};t=60`]);
    if (query.includes('rateLimit')) expect(answer.at('rateLimit.cost')).toBe(cost);
  });
});

describe('points', () => {
  it('are told, and are there again with the next minute', async () => {
    nowMs += 18_000;
    const key = await signedInAs(database.pool, 'botanist', 'visitor');
    await api.ask(RATE_LIMIT, {}, key);
    expect((await api.ask(RATE_LIMIT, {}, key)).at('rateLimit')).toEqual({
      limit: 100, // the largest of its roles
      cost: 1,
      remaining: 98,
      resetAt: new Date(nowMs + 42_000).toISOString(),
      identity: expect.stringMatching(/^key:/),
    });
    nowMs += 42_000;
    expect((await api.ask(RATE_LIMIT, {}, key)).at('rateLimit.remaining')).toBe(99);
  });

  it('that do not reach refuse the query, not a cheaper one', async () => {
    const key = await signedInAs(database.pool, 'engineer');
    const dear = (first: number) =>
      `{ plant(number: 1) { readings(first: 1000) { edges { node { takenAt } cursor } nodes { ${Array.from({ length: first }, (_, n) => `a${n}: takenAt`).join(' ')} } } } }`;
    expect((await api.ask(dear(30), {}, key)).errors).toEqual([]);
    const refused = await api.ask(dear(30), {}, key);
    expect(refused.status).toBe(429);
    expect(refused.error.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    expect(refused.error.message).toMatch(/costs 38 points; 12 of your 50 a minute are left/);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await api.ask(RATE_LIMIT, {}, key)).at('rateLimit.remaining')).toBe(11);
    const never = await api.ask(dear(60), {}, key);
    expect(never.error.message).toMatch(/costs 68 points; you have 50 a minute\. Ask for smaller pages/);
    expect(api.logged).toEqual([]);
  });

  it('are spent by what cannot be read, too, and when they are gone nothing is read', async () => {
    const key = await signedInAs(database.pool, 'admin');
    for (let n = 0; n < 49; n++) expect((await api.ask('{ nonsense', {}, key)).status).toBe(400);
    expect((await api.ask('{ plants { nme } }', {}, key)).status).toBe(400);
    const refused = await api.ask('{ nonsense', {}, key);
    expect([refused.status, refused.error.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    nowMs += 60_000;
    expect((await api.ask('{ nonsense', {}, key)).status).toBe(400);
  });

  it('of who has not signed in are their network’s, as the proxy names it', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const identity = async (address: string) =>
      (await api.ask(RATE_LIMIT, {}, from(address))).at('rateLimit.identity');
    expect(await identity('192.0.2.7')).toBe('anonymous:192.0.2.7');
    expect(await identity('2001:db8:1:2::9')).toBe('anonymous:2001:db8:1:2::/64');
    // Only the nearest proxy is believed, whatever a client wrote before it.
    expect(await identity('198.51.100.1, 192.0.2.7')).toBe('anonymous:192.0.2.7');
    for (let n = 0; n < 8; n++) await api.ask(RATE_LIMIT, {}, from('192.0.2.7'));
    expect((await api.ask(RATE_LIMIT, {}, from('192.0.2.7'))).status).toBe(429);
    expect((await api.ask(RATE_LIMIT, {}, from('192.0.2.8'))).status).toBe(200);
  });

  it('are not limited where the settings say 0, and no header speaks of them', async () => {
    const open = await start({ authMode: 'open', trustProxy: false });
    try {
      const answer = await open.ask(RATE_LIMIT, {}, { 'x-forwarded-for': '192.0.2.7' });
      expect(answer.at('rateLimit')).toMatchObject({
        limit: null,
        remaining: null,
        cost: 1,
        identity: 'open',
      });
      expect(pointsIn(answer)).toEqual([null, null]);
    } finally {
      await open.close();
    }
  });
});

(redisIsThere ? describe : describe.skip)('with the queue on Redis', () => {
  let redis: TestRedis;
  let replicas: RunningApi[];

  beforeAll(async () => {
    redis = await startTestRedis();
    replicas = [await start({ queueUrl: redis.url }), await start({ queueUrl: redis.url })];
  });

  afterAll(async () => {
    for (const replica of replicas) await replica.close();
    await redis.stop();
  });

  it('replicas count together', async () => {
    const key = await signedInAs(database.pool, 'visitor');
    const remaining = async (n: number) =>
      (await replicas[n]!.ask(RATE_LIMIT, {}, key)).at('rateLimit.remaining');
    await eventually('counted in Redis', async () => {
      const before = await remaining(0);
      return (await remaining(1)) === Number(before) - 1;
    });
    expect(await remaining(0)).toBe(Number(await remaining(1)) + 1);
  });

  it('each counts for itself while Redis is away, says so once a minute, and nobody is refused for it', async () => {
    const key = await signedInAs(database.pool, 'visitor');
    await redis.stop();
    replicas[0]!.logged.length = 0;
    for (let n = 1; n <= 3; n++) expect((await replicas[0]!.ask(RATE_LIMIT, {}, key)).errors).toEqual([]);
    const lines = replicas[0]!.logged.map(({ message }) => message);
    expect(lines.filter((line) => line === 'points are counted in this process alone')).toHaveLength(1);
  });
});
