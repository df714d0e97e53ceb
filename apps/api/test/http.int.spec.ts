import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { getIntrospectionQuery } from 'graphql';
import { startApi, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  api = await startApi(database.url);
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

beforeEach(() => {
  api.logged.length = 0;
  api.statements();
});

describe('the page for browsers', () => {
  it('stands at /graphql, needs nothing from elsewhere, and / leads there', async () => {
    const page = await fetch(`${api.url}/`, { headers: { accept: 'text/html' } });
    expect([page.status, page.redirected, page.url]).toEqual([200, true, `${api.url}/graphql`]);
    expect(page.headers.get('content-type')).toContain('text/html');
    const html = await page.text();
    expect(html).toContain('<textarea id="query"');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('shows an example that works', async () => {
    const html = await (await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const [, example = ''] = /<textarea id="query"[^>]*>([^<]+)</.exec(html) ?? [];
    const answer = await api.ask(example);
    expect(answer.errors).toEqual([]);
    expect(answer.at('plants.nodes')).toHaveLength(10);
  });
});

describe('errors', () => {
  it('of ours are logged once and shown without their inside', async () => {
    await database.pool.query('ALTER TABLE sweep RENAME TO sweep_aside');
    const answer = await api.ask('query Rounds { sweeps { nodes { minute } } }');
    await database.pool.query('ALTER TABLE sweep_aside RENAME TO sweep');
    expect(answer.error.message).toBe(
      'Something went wrong on our side. Nothing was changed; please ask again in a moment.',
    );
    const { requestId } = answer.error.extensions;
    expect(answer.error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
    expect(JSON.stringify(answer)).not.toMatch(/sweep"? does not exist|relation|stack/);
    expect(api.logged).toHaveLength(1);
    expect(api.logged[0]).toMatchObject({
      message: 'query failed',
      fields: { requestId, operationName: 'Rounds', path: 'sweeps' },
    });
    expect(String(api.logged[0]?.fields.err)).toContain('relation "sweep" does not exist');
  });

  it('of the client come as they are and are not logged', async () => {
    const unknown = await api.ask('{ plants { nodes { nme } } }');
    expect(unknown.status).toBe(400);
    expect(unknown.error.message).toContain('Did you mean "name"');
    expect((await api.ask('{ plants')).error.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await api.ask('{ plants(first: 1000) { totalCount } }')).error.extensions).toEqual({
      code: 'BAD_USER_INPUT',
    });
    expect(api.logged).toEqual([]);
  });
});

describe('limits', () => {
  it('let introspection pass', async () => {
    const answer = await api.ask(getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
  });

  it('let a wide but sensible query pass', async () => {
    const { errors } = await api.ask(
      '{ plants(first: 90) { nodes { readings(first: 1000) { nodes { takenAt } } } } }',
    );
    expect(errors).toEqual([]);
  });

  const nested = (levels: number) =>
    `{ plant(number: 1) { ${'botanist { plants(first: 1) { nodes { '.repeat(levels)} name ${'} } } '.repeat(levels)} } }`;

  const bomb = Array.from(
    { length: 25 },
    (_, index) =>
      `fragment f${index} on Plant { ${index < 24 ? `...f${index + 1} ...f${index + 1}` : 'name'} }`,
  );

  it.each([
    ['levels', nested(4), 'at least 13 levels deep; the limit is 12'],
    [
      'nodes',
      '{ botanists { nodes { plants { nodes { readings { nodes { takenAt } } } } } } }',
      'up to 252,550 nodes; the limit is 100,000',
    ],
    [
      'statements',
      `{ ${Array.from({ length: 51 }, (_, n) => `s${n}: sweeps(first: 1) { totalCount }`).join(' ')} }`,
      'lists and look-ups; the limit is 50',
    ],
    ['fields', `{ plant(number: 1) { ...f0 } } ${bomb.join(' ')}`, 'fields; the limit is 2,000'],
  ])('refuse too many %s, before anything is asked', async (_, query, words) => {
    const answer = await api.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.error.message).toContain(words);
    expect(answer.error.extensions.code).toBe('QUERY_TOO_LARGE');
    expect(api.statements()).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  it('count pages that are asked for in variables', async () => {
    const query =
      'query ($n: Int = 1000) { plants(first: 100) { nodes { readings(first: $n) { nodes { takenAt } } } } }';
    expect((await api.ask(query)).error.message).toContain('up to 100,100 nodes');
    expect((await api.ask(query, { n: 10 })).errors).toEqual([]);
  });

  it('refuse a document of too many words', async () => {
    const { error } = await api.ask(`{ plant(number: 1) { ${'name '.repeat(5000)} } }`);
    expect(error.message).toContain('4000 tokens');
  });
});

describe('requests', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

  it('larger than 100 kB are refused in the shape of a GraphQL error', async () => {
    const response = await post(
      JSON.stringify({ query: `{ plants { totalCount } } #${'x'.repeat(110_000)}` }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('102,400 bytes'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('that are not JSON are refused in the shape of a GraphQL error', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('that a foreign page could make a browser send are refused', async () => {
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ plants { totalCount } }')}`);
    expect(get.status).toBe(400);
    expect(await get.text()).toContain('CSRF');
    const plain = await post('{"query":"{ plants { totalCount } }"}', { 'content-type': 'text/plain' });
    expect(plain.status).toBeGreaterThanOrEqual(400);
  });

  it('cannot be bundled to get around the limits', async () => {
    const response = await post('[{"query":"{ plants { totalCount } }"}]');
    expect(response.status).toBe(400);
  });
});
