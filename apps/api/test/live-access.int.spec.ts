import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { JournalFollower } from '../src/live/journal.follower.js';
import { signedInAs, startApi, type RunningApi } from './api.harness.js';
import { LiveClient } from './live.client.js';
import { fillMuseum } from './museum.builder.js';

type Headers = Readonly<Record<'x-api-key', string>>;

let database: TestDatabase;
let api: RunningApi;
let visitor: Headers;
let engineer: Headers;
const clients: LiveClient[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  visitor = await signedInAs(database.pool, 'visitor');
  engineer = await signedInAs(database.pool, 'engineer');
  const rateLimits = { anonymous: 0, visitor: 300, botanist: 0, engineer: 0, admin: 0, open: 0 };
  api = await startApi(database.url, { authMode: 'keys', rateLimits });
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function open(headers: Headers | null): Promise<LiveClient> {
  const client = await LiveClient.open(api.url, headers === null ? {} : { apiKey: headers['x-api-key'] });
  clients.push(client);
  return client;
}

const SWEEPS = 'subscription { sweepFinished { cursor } }';
const ALERTS = 'subscription { alertChanged { cursor } }';
const READINGS = 'subscription { readingAdded { cursor plant { botanist { name } } } }';

describe('live events', () => {
  it('are guarded as queries are: by field and role', async () => {
    expect((await (await open(null)).subscribe(READINGS).error()).extensions.code).toBe('UNAUTHENTICATED');
    const mine = await open(visitor);
    expect((await mine.subscribe(SWEEPS).error()).extensions.code).toBe('FORBIDDEN');
    expect((await mine.subscribe(ALERTS).error()).extensions.code).toBe('FORBIDDEN');
    mine.subscribe(READINGS);
    (await open(engineer)).subscribe(SWEEPS);
    await eventually('two followers', () => api.app.get(JournalFollower).count === 2);
    const addresses = READINGS.replace('name', 'email');
    mine.subscribe(addresses);
    await eventually('three followers', () => api.app.get(JournalFollower).count === 3);
  });

  it('are not for someone with a wrong key', async () => {
    const client = await LiveClient.open(api.url, null);
    client.send({ type: 'connection_init', payload: { apiKey: 'phk_wrong' } });
    await eventually('the end', () => client.closed !== null);
    expect(client.closed).toMatchObject({ code: 4401, reason: expect.stringContaining('API key') });
  });

  it('cost points, and say when there are none left', async () => {
    const poor = await open(await signedInAs(database.pool, 'visitor'));
    const codes: string[] = [];
    while (codes.at(-1) !== 'RATE_LIMITED' && codes.length < 400) {
      const refused = poor.subscribe('subscription { readingAdded(after: "x") { cursor } }');
      codes.push((await refused.error()).extensions.code);
    }
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT', 'RATE_LIMITED']));
  });
});

describe('downloads', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  it.each([
    '/downloads/readings.csv',
    '/downloads/readings.parquet',
    '/downloads/archive/readings/a.parquet',
  ])('of %s need a sign-in', async (path) => {
    const response = await ask(path);
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('of readings are everyone’s who has signed in; of the archive the staff’s', async () => {
    const readings = await ask('/downloads/readings.csv?plants=3', visitor);
    expect([readings.status, (await readings.text()).split('\r\n').length]).toEqual([200, 1 + 288 + 1]);
    const refused = await ask('/downloads/archive/readings/a.parquet', visitor);
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'FORBIDDEN']);
    expect((await ask('/downloads/archive/readings/a.parquet', engineer)).status).toBe(404);
  });

  it('cost points', async () => {
    const poor = await signedInAs(database.pool, 'visitor');
    const statuses = [];
    for (let count = 0; count < 7; count += 1) {
      const response = await ask('/downloads/readings.csv?plants=50', poor);
      await response.text();
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });
});
