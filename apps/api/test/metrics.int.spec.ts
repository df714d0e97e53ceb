import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepFinishedDocument, SweepsDocument } from '@palmhouse/client';
import { MetricsPage } from '@palmhouse/runtime';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { DownloadSlots } from '../src/downloads/download-slots.js';
import { signedInAs, startApi, type RunningApi } from './api.harness.js';
import { LiveClient } from './live.client.js';
import { fillMuseum } from './museum.builder.js';

const LIMITS = { anonymous: 5, visitor: 10_000, botanist: 0, engineer: 0, admin: 0, open: 0 };

let database: TestDatabase;
let api: RunningApi;
let engineer: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  api = await startApi(database.url, { authMode: 'keys', rateLimits: LIMITS, anonymousRole: 'visitor' });
  engineer = await signedInAs(database.pool, 'engineer', 'visitor');
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

type Labels = Readonly<Record<string, string>>;

/** A metric's value on the page as it is now; 0 where it is not on it. */
async function value(name: string, labels: Labels = {}): Promise<number> {
  const wanted = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  const lines = (await api.app.get(MetricsPage).text()).split('\n');
  const line = lines.find(
    (each) =>
      (each.startsWith(`${name}{`) || each.startsWith(`${name} `)) &&
      wanted.every((label) => each.includes(label)),
  );
  return line === undefined ? 0 : Number(line.split(' ').at(-1));
}

/** By how much a metric has risen behind some work. */
async function rise(name: string, labels: Labels, work: () => Promise<unknown>): Promise<number> {
  const before = await value(name, labels);
  await work();
  return (await value(name, labels)) - before;
}

const COUNT = 'palmhouse_graphql_request_seconds_count';

const requests = (operation: string, type: string, outcome: string, work: () => Promise<unknown>) =>
  rise(COUNT, { operation, type, outcome }, work);

describe('GraphQL requests, counted', () => {
  const { text } = SweepsDocument;

  it('stand under the names of our own documents, also in a second answer out of the same plan', async () => {
    const ask = () => api.ask(text, { first: 1 }, engineer);
    expect(await requests('Sweeps', 'query', 'ok', ask)).toBe(1);
    expect(await requests('Sweeps', 'query', 'ok', ask)).toBe(1);
    expect(await value('palmhouse_graphql_request_seconds_sum', { operation: 'Sweeps' })).toBeGreaterThan(0);
  });

  it('stand under no name that a client made up', async () => {
    const ask = () => api.ask('query MyOwn { sweeps(first: 1) { totalCount } }', {}, engineer);
    expect(await requests('other', 'query', 'ok', ask)).toBe(1);
    expect(await requests('anonymous', 'query', 'ok', () => api.ask('{ viewer { kind } }'))).toBe(1);
    expect(await api.app.get(MetricsPage).text()).not.toContain('MyOwn');
  });

  it.each([
    ['cannot be read', '{ sweeps(', 'anonymous', 'unknown', 'GRAPHQL_PARSE_FAILED'],
    ['are against the schema', '{ nothing }', 'anonymous', 'query', 'GRAPHQL_VALIDATION_FAILED'],
    ['hold a bad value', '{ sweeps(first: -1) { totalCount } }', 'anonymous', 'query', 'BAD_USER_INPUT'],
  ])('that %s are refused', async (_, query, operation, type, code) => {
    const ask = () => api.ask(query, {}, engineer);
    const errors = () => rise('palmhouse_graphql_errors_total', { code }, ask);
    expect(await requests(operation, type, 'refused', async () => expect(await errors()).toBe(1))).toBe(1);
  });

  it('that fail for our sake are errors', async () => {
    await database.pool.query('ALTER TABLE sweep RENAME TO swept');
    const ask = () => api.ask(text, { first: 1 }, engineer);
    const code = 'INTERNAL_SERVER_ERROR';
    const errors = () => rise('palmhouse_graphql_errors_total', { code }, ask);
    expect(await requests('Sweeps', 'query', 'error', async () => expect(await errors()).toBe(1))).toBe(1);
    await database.pool.query('ALTER TABLE swept RENAME TO sweep');
  });

  it('that are no GraphQL, or from where none may come, are refused', async () => {
    const foreign = () => fetch(`${api.url}/graphql?query=%7B__typename%7D`);
    expect(await requests('anonymous', 'unknown', 'refused', foreign)).toBe(1);
  });

  it('by an id that is not known are errors with a code', async () => {
    const body = JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` });
    const headers = { 'content-type': 'application/json' };
    const ask = () => fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    const code = 'PERSISTED_DOCUMENT_NOT_FOUND';
    expect(await rise('palmhouse_graphql_errors_total', { code }, ask)).toBe(1);
  });

  it('are mutations too', async () => {
    const note = (input: string) =>
      `mutation AddCareNote { addCareNote(input: { ${input} }) { userErrors { code } } }`;
    const botanist = await signedInAs(database.pool, 'botanist');
    const asked = (input: string) => () => api.ask(note(input), {}, botanist);
    expect(await requests('AddCareNote', 'mutation', 'refused', asked('nothing: 1'))).toBe(1);
    expect(await requests('AddCareNote', 'mutation', 'ok', asked('plantId: "none", text: "seen"'))).toBe(1);
  });
});

describe('points', () => {
  it('are counted by the highest role of whoever spent them', async () => {
    const ask = () => api.ask('{ plants(first: 50) { nodes { name } } }', {}, engineer);
    expect(await rise('palmhouse_graphql_points_total', { role: 'engineer' }, ask)).toBeGreaterThanOrEqual(1);
    expect(await value('palmhouse_rate_limited_total', { role: 'engineer' })).toBe(0);
  });

  it('that do not reach are counted too, by role', async () => {
    const role = 'visitor'; // what who has not signed in may do here
    const spend = () => api.ask('{ viewer { kind } }');
    expect(await rise('palmhouse_graphql_points_total', { role }, spend)).toBe(1);
    const spendAll = async () => {
      while ((await spend()).status !== 429);
    };
    expect(await rise('palmhouse_rate_limited_total', { role }, spendAll)).toBe(1);
    expect(await requests('anonymous', 'unknown', 'refused', spend)).toBe(1);
    expect(await rise('palmhouse_graphql_errors_total', { code: 'RATE_LIMITED' }, spend)).toBe(1);
  });
});

describe('what stays open', () => {
  const clients = () => value('palmhouse_live_clients');

  it('is counted while it does: live clients, and what they follow', async () => {
    const started = await value(COUNT, { operation: 'SweepFinished', type: 'subscription', outcome: 'ok' });
    const client = await LiveClient.open(api.url, { apiKey: engineer['x-api-key'] });
    expect(await clients()).toBe(1);
    client.subscribe(SweepFinishedDocument.text);
    const begun = async () =>
      value(COUNT, { operation: 'SweepFinished', type: 'subscription', outcome: 'ok' });
    await eventually('its beginning', async () => (await begun()) === started + 1);
    const refused = client.subscribe('subscription { nothing }');
    expect((await refused.error()).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await value(COUNT, { type: 'subscription', outcome: 'refused' })).toBe(1);
    await client.close();
    await eventually('none', async () => (await clients()) === 0);
  });

  it('is counted while it does: downloads', async () => {
    const giveBack = api.app.get(DownloadSlots).take();
    expect(await value('palmhouse_downloads_open')).toBe(1);
    giveBack();
    giveBack();
    expect(await value('palmhouse_downloads_open')).toBe(0);
  });
});

describe('HTTP answers', () => {
  const answers = (route: string, status: string, work: () => Promise<unknown>) =>
    rise('palmhouse_http_responses_total', { route, status }, work);

  it('stand under the pattern of their route, never under an address', async () => {
    const secret = randomUUID();
    const ask = (path: string) => () => fetch(`${api.url}${path}`).then((response) => response.text());
    expect(await answers('/health/live', '200', ask('/health/live'))).toBe(1);
    expect(await answers('none', '404', ask(`/nowhere/${secret}`))).toBe(1);
    expect(await answers('/bug-reports/:number/picture', '401', ask(`/bug-reports/${secret}/picture`))).toBe(
      1,
    );
    expect(await answers('/graphql', '200', () => api.ask('{ viewer { kind } }', {}, engineer))).toBe(1);
    expect(await api.app.get(MetricsPage).text()).not.toContain(secret);
  });
});
