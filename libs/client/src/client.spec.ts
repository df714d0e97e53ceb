import { describe, expect, it } from '@jest/globals';
import { answer, answering, refused } from '../test/answering.js';
import { createClient, type ClientOptions } from './client.js';
import { PlantDocument, StorageDocument, SweepsDocument } from './generated/operations.js';
import { PalmhouseError } from './palmhouse-error.js';

const PLANT = { plant: { name: 'Venus flytrap' } };

function client(fetching: ClientOptions['fetch'], more: Partial<ClientOptions> = {}) {
  const waits: number[] = [];
  const pause = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  return { ...createClient({ url: 'http://api.test/graphql', fetch: fetching, pause, ...more }), waits };
}

async function failureOf(promise: Promise<unknown>): Promise<PalmhouseError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PalmhouseError)) throw new Error(`a PalmhouseError expected: ${String(error)}`);
  return error;
}

describe('a query', () => {
  it('is sent by its id, with who asks, and comes back with its type', async () => {
    const { fetch, asked } = answering(answer({ data: PLANT }));
    const { query } = client(fetch, {
      token: () => Promise.resolve('t'),
      apiKey: 'k',
      headers: { 'x-page': '1' },
    });
    const { plant } = await query(PlantDocument, { number: 1 });
    expect(plant?.name).toBe('Venus flytrap');
    expect(asked[0]?.body).toEqual({ documentId: PlantDocument.documentId, variables: { number: 1 } });
    expect(Object.fromEntries(asked[0]!.headers)).toEqual({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      authorization: 'Bearer t',
      'content-type': 'application/json',
      'x-api-key': 'k',
      'x-page': '1',
    });
  });

  it('is sent as text to an API that does not know the id, and from then on', async () => {
    const unknown = refused('PERSISTED_DOCUMENT_NOT_FOUND', 400);
    const { fetch, asked } = answering(unknown, answer({ data: PLANT }), answer({ data: PLANT }));
    const { query } = client(fetch);
    await query(PlantDocument, { number: 1 });
    await query(PlantDocument, { number: 2 });
    const text = { query: PlantDocument.text, operationName: 'Plant' };
    expect(asked.map(({ body }) => body).slice(1)).toEqual([
      { ...text, variables: { number: 1 } },
      { ...text, variables: { number: 2 } },
    ]);
  });

  it('fails with the code, the place and the id to quote', async () => {
    const errors = [
      {
        message: 'Something went wrong.',
        path: ['plant', 'botanist'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' },
      },
      { message: 'Another.' },
    ];
    const { query } = client(answering(answer({ data: PLANT, errors })).fetch);
    const error = await failureOf(query(PlantDocument, { number: 1 }));
    expect(error).toMatchObject({
      message: 'Something went wrong.',
      code: 'INTERNAL_SERVER_ERROR',
      path: ['plant', 'botanist'],
      requestId: 'r1',
      status: 200,
      errors,
    });
  });

  it('gives what can be had where a part of it failed, when asked so', async () => {
    const errors = [{ message: 'Not now.', path: ['plant', 'origin'], extensions: { code: 'LATER' } }];
    const { result } = client(answering(answer({ data: PLANT, errors })).fetch);
    const { data, errors: wrong } = await result(PlantDocument, { number: 1 });
    expect(data?.plant?.name).toBe('Venus flytrap');
    expect(wrong.map(({ code, path }) => [code, path])).toEqual([['LATER', ['plant', 'origin']]]);
  });

  it('that was refused as a whole fails also then', async () => {
    const { result } = client(answering(refused('UNAUTHENTICATED', 401)).fetch);
    expect(await failureOf(result(PlantDocument, {}))).toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  it.each([
    [new TypeError('fetch failed'), 'NETWORK'],
    [answer('<html>Bad gateway</html>', 502), 'UNREADABLE_ANSWER'],
    [answer('"no answer"'), 'UNREADABLE_ANSWER'],
  ])('that is not answered by the API says so', async (came, code) => {
    const { query } = client(answering(came).fetch);
    expect((await failureOf(query(StorageDocument))).code).toBe(code);
  });

  it('calls fetch as browsers want it, as a function of nothing', async () => {
    const called: unknown[] = [];
    const { query } = client(function (this: unknown) {
      called.push(this);
      return Promise.resolve(answer({ data: PLANT }));
    });
    await query(PlantDocument, {});
    expect(called).toEqual([undefined]);
  });

  it('ends with the reason of its signal', async () => {
    const { query } = client(answering(answer({ data: PLANT })).fetch);
    const reason = new Error('the page was left');
    await expect(query(PlantDocument, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('an API that asks for patience', () => {
  it('is asked again when it said', async () => {
    const { fetch } = answering(
      refused('RATE_LIMITED', 429, { 'retry-after': '7' }),
      answer('busy', 503),
      answer({ data: PLANT }),
    );
    const { query, waits } = client(fetch);
    expect(await query(PlantDocument, {})).toEqual(PLANT);
    expect(waits).toEqual([7000, 2000]);
  });

  it('is asked three times and not more', async () => {
    const { fetch, asked } = answering(...[1, 2, 3].map(() => refused('RATE_LIMITED', 429)));
    const { query } = client(fetch);
    expect(await failureOf(query(PlantDocument, {}))).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(asked).toHaveLength(3);
  });

  it('is not asked again when it wants longer than anyone waits', async () => {
    const { fetch, asked } = answering(refused('RATE_LIMITED', 429, { 'retry-after': '31' }));
    const { query } = client(fetch);
    expect((await failureOf(query(PlantDocument, {}))).retryAfterSeconds).toBe(31);
    expect(asked).toHaveLength(1);
  });
});

describe('pages', () => {
  const page = (endCursor: string | null, hasNextPage: boolean) =>
    answer({ data: { sweeps: { nodes: [endCursor], pageInfo: { endCursor, hasNextPage } } } });

  it('come one after the other, each when it is wanted', async () => {
    const { fetch, asked } = answering(page('a', true), page('b', true), page('c', false));
    const { pages } = client(fetch);
    const seen: unknown[] = [];
    for await (const { nodes } of pages(SweepsDocument, { first: 1 }, ({ sweeps }) => sweeps)) {
      seen.push(nodes[0]);
      expect(asked).toHaveLength(seen.length);
    }
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ body }) => (body.variables as { after?: string }).after)).toEqual([
      undefined,
      'a',
      'b',
    ]);
  });

  it('end where there is no list', async () => {
    const { pages } = client(answering(answer({ data: { sweeps: null } })).fetch);
    expect((await pages(SweepsDocument, {}, ({ sweeps }) => sweeps).next()).done).toBe(true);
  });

  it('do not go round in circles', async () => {
    const { pages } = client(answering(page('a', true), page('a', true)).fetch);
    const all = pages(SweepsDocument, {}, ({ sweeps }) => sweeps);
    await all.next();
    await all.next();
    expect((await failureOf(all.next())).code).toBe('UNREADABLE_ANSWER');
  });
});

describe('types', () => {
  const { query } = client(answering().fetch);
  // Never run: tsc is what checks these.
  const wrong = [
    // @ts-expect-error a variable that the operation does not have
    () => query(PlantDocument, { nmber: 1 }),
    // @ts-expect-error a variable of another type
    () => query(PlantDocument, { number: 'one' }),
    // @ts-expect-error a field that was not asked for
    async () => (await query(PlantDocument, {})).plant?.colour,
    // @ts-expect-error what may be null is not there for certain
    async () => (await query(PlantDocument, {})).plant.name,
  ];

  it('refuse what the schema does not have', () => {
    expect(wrong).toHaveLength(4);
  });
});
