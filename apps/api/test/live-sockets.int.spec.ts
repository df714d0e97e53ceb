import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import type { Server } from 'node:http';
import { JournalFollower } from '../src/live/journal.follower.js';
import { LIVE_LIMITS } from '../src/live/live.limits.js';
import { LiveGateway } from '../src/live/socket/live.gateway.js';
import { startApi, type RunningApi } from './api.harness.js';
import { LiveClient } from './live.client.js';
import { Adding, micros, reading, READINGS } from './live.museum.js';
import { fillMuseum } from './museum.builder.js';

const MINUTE = '2026-11-20T11:30:00Z';

let database: TestDatabase;
let api: RunningApi;
let adding: Adding;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  api = await startApi(database.url, { corsOrigins: ['https://plants.museum.example'] });
  adding = new Adding(database, database.url);
});

afterAll(async () => {
  await api?.close();
  await adding?.bell.close();
  await database?.drop();
});

const followers = () => api.app.get(JournalFollower).count;
const connected = () => api.app.get(LiveGateway).count;
const followed = (count: number) => eventually(`${count} followers`, () => followers() === count);

async function listenersInPostgres(): Promise<number> {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query IN ('LISTEN palmhouse_journal', 'SELECT 1')`,
  );
  return rows[0].n;
}

function openSockets(): Promise<number> {
  const server = api.app.getHttpServer() as Server;
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

describe('a live connection', () => {
  let client: LiveClient;

  afterEach(async () => {
    await client?.close();
    await followed(0);
    expect(api.logged).toEqual([]);
    api.logged.length = 0;
  });

  it('that does not say who it is, is closed', async () => {
    client = await LiveClient.open(api.url, null);
    await eventually('the end', () => client.closed !== null);
    expect(client.closed!.code).toBe(4408);
  });

  it('that subscribes before it was let in is closed', async () => {
    client = await LiveClient.open(api.url, null);
    client.subscribe(READINGS);
    await eventually('the end', () => client.closed !== null);
    expect(client.closed!.code).toBe(4401);
  });

  it.each([
    ['a page of elsewhere', 403, { origin: 'https://elsewhere.example' }],
    ['a page without an address', 403, { origin: 'null' }],
  ])('from %s is refused with %i', async (_, status, options) => {
    await expect(LiveClient.open(api.url, {}, options)).rejects.toThrow(`${status}`);
  });

  it('from an allowed page is let in', async () => {
    client = await LiveClient.open(api.url, {}, { origin: 'https://plants.museum.example' });
    expect(client.closed).toBeNull();
  });

  it('to another path is refused', async () => {
    await expect(LiveClient.open(`${api.url}/elsewhere?x=`)).rejects.toThrow('404');
  });

  it.each([
    ['a query', '{ plants { totalCount } }', 'BAD_USER_INPUT', 'by POST'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['a field that is not there', 'subscription { plantMoved }', 'GRAPHQL_VALIDATION_FAILED', 'plantMoved'],
    [
      'a list with every event',
      'subscription { readingAdded { plant { readings { nodes { takenAt } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '`readings` cannot be asked for with every event',
    ],
    [
      'lists within lists',
      'subscription { readingAdded { plant { origin { plants { botanist { name } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '`plants` cannot be asked for',
    ],
    [
      'too many fields',
      `subscription { readingAdded { plant { ${Array.from({ length: 2_000 }, (_, n) => `f${n}: name`).join(' ')} } } }`,
      'GRAPHQL_PARSE_FAILED',
      '2000 tokens',
    ],
    ['no plant', 'subscription { readingAdded(plantIds: []) { cursor } }', 'BAD_USER_INPUT', 'no plant'],
    [
      'what is no plant',
      'subscription { readingAdded(plantIds: ["x"]) { cursor } }',
      'BAD_USER_INPUT',
      'not an id',
    ],
  ])('that asks for %s gets a clear word, and goes on', async (_, query, code, words) => {
    client = await LiveClient.open(api.url);
    const error = await client.subscribe(query).error();
    expect(error.extensions.code).toBe(code);
    expect(error.message).toContain(words);
    client.subscribe(READINGS);
    await followed(1);
  });

  it('carries so many subscriptions and no more', async () => {
    client = await LiveClient.open(api.url);
    for (let count = 0; count < LIVE_LIMITS.subscriptionsPerConnection; count += 1)
      client.subscribe(READINGS);
    await followed(LIVE_LIMITS.subscriptionsPerConnection);
    expect((await client.subscribe(READINGS).error()).extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS');
    client.complete('1');
    await followed(LIVE_LIMITS.subscriptionsPerConnection - 1);
    client.subscribe(READINGS, {}, 'another');
    await followed(LIVE_LIMITS.subscriptionsPerConnection);
  });

  it.each([
    ['garbage', 'not JSON', 4400],
    [
      'more than a request may have',
      JSON.stringify({ type: 'ping', payload: { x: 'y'.repeat(200_000) } }),
      1009,
    ],
  ])('that sends %s is closed', async (_, text, code) => {
    client = await LiveClient.open(api.url);
    client.socket.send(text);
    await eventually('the end', () => client.closed !== null);
    expect([code, 1006]).toContain(client.closed!.code);
  });

  it('too slow for its events is told to come back with its cursor, and then loses nothing', async () => {
    const at = micros(MINUTE);
    client = await LiveClient.open(api.url);
    // Events of some 12 kB, so that the network's own buffers fill.
    const long = (field: string) => `${field.padEnd(4_000, '_')}: ${field}`;
    const query = `subscription ($after: String) { readingAdded(after: $after) {
      cursor reading { ${['takenAt', 'temperature', 'soilMoisture'].map(long).join(' ')} } } }`;
    const stream = client.subscribe(query);
    await followed(1);
    client.socket.pause();
    let added = 0;
    while (followers() > 0 && added < 400) {
      added += 1;
      await adding.readings(
        Array.from({ length: 20 }, (_, n) => reading(1 + n, at + added * 10_000)),
        MINUTE,
      );
    }
    expect(followers()).toBe(0);
    client.socket.resume();
    const error = await stream.error();
    expect(error.extensions.code).toBe('TOO_SLOW');
    const seen = stream.events.length;
    expect(seen).toBeGreaterThan(0);
    const again = client.subscribe(query, { after: stream.events.at(-1)!['cursor'] });
    await again.take(added * 20 - seen);
    const all = [...stream.events, ...again.events].map(({ cursor }) => cursor);
    expect(all).toHaveLength(added * 20);
    expect(new Set(all).size).toBe(all.length);
  }, 60_000);
});

describe('by HTTP', () => {
  it('a subscription is told where to go', async () => {
    const { status, error } = await api.ask('subscription { readingAdded { cursor } }');
    expect(status).toBe(400);
    expect(error.message).toContain('WebSocket');
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a thousand clients that come and go', () => {
  it('leave nothing behind, however they go', async () => {
    const first = await LiveClient.open(api.url);
    first.subscribe(READINGS);
    await followed(1);
    await first.close();
    await followed(0);
    const before = { sockets: await openSockets(), heard: await listenersInPostgres() };
    for (let round = 0; round < 20; round += 1) {
      const clients = await Promise.all(Array.from({ length: 50 }, () => LiveClient.open(api.url)));
      const streams = clients.map((client) => client.subscribe(READINGS));
      if (round % 4 === 0) {
        await followed(50);
        await adding.readings([reading(1, micros(MINUTE) + 7_000_000 + round)], MINUTE);
        await Promise.all(streams.map((stream) => stream.take(1)));
      }
      clients.forEach((client, index) => {
        if (index % 3 === 0)
          client.socket.terminate(); // a kill
        else if (index % 3 === 1)
          client.socket.close(); // a goodbye
        else {
          client.complete('1');
          client.socket.close();
        }
      });
      await eventually('all gone', () => clients.every(({ closed }) => closed !== null));
    }
    await eventually('nobody', () => followers() === 0 && connected() === 0);
    await eventually('no socket', async () => (await openSockets()) <= before.sockets);
    expect(await listenersInPostgres()).toBe(before.heard);
    expect(before.heard).toBe(1);
    const server = api.app.getHttpServer() as Server;
    expect(server.listenerCount('upgrade')).toBe(1);
    expect(api.logged).toEqual([]);
  }, 60_000);
});

describe('a service that ends', () => {
  it('says goodbye to its clients at once, also to those that do not listen', async () => {
    const ending = await startApi(database.url);
    const clients = await Promise.all([1, 2, 3].map(() => LiveClient.open(ending.url)));
    clients.forEach((client) => client.subscribe(READINGS));
    await eventually('three', () => ending.app.get(JournalFollower).count === 3);
    clients[2]!.socket.pause();
    const start = Date.now();
    await ending.close();
    expect(Date.now() - start).toBeLessThan(4_000);
    clients[2]!.socket.resume();
    await eventually('all closed', () => clients.every(({ closed }) => closed !== null));
    expect(clients.slice(0, 2).map(({ closed }) => closed!.code)).toEqual([1001, 1001]);
    expect(ending.app.get(JournalFollower).count).toBe(0);
  });
});
