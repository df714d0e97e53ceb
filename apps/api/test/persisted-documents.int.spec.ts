import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StorageDocument, SweepFinishedDocument, SweepsDocument } from '@palmhouse/client';
import { eventually } from '@palmhouse/testing';
import { JournalFollower } from '../src/live/journal.follower.js';
import { startApi, type RunningApi } from './api.harness.js';
import { LiveClient } from './live.client.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();
const { documentId } = SweepsDocument;
const UNKNOWN = `sha256:${'0'.repeat(64)}`;

interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions: object }[];
  };
}

async function ask(path: string, init: RequestInit = {}, api: RunningApi = museum.api): Promise<Answered> {
  const response = await fetch(`${api.url}/graphql${path}`, init);
  const body = (await response.json()) as Answered['body'];
  return { status: response.status, type: response.headers.get('content-type'), body };
}

function post(body: unknown, headers: Record<string, string> = {}, api?: RunningApi): Promise<Answered> {
  const all = { 'content-type': 'application/json', ...headers };
  return ask('', { method: 'POST', headers: all, body: JSON.stringify(body) }, api);
}

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(`?${new URLSearchParams(parameters).toString()}`, { headers });

describe('a document asked by its id', () => {
  it('is answered as its text is', async () => {
    const variables = { first: 2 };
    const byId = await post({ documentId, variables });
    expect(byId.status).toBe(200);
    expect(byId.body).toEqual((await post({ query: SweepsDocument.text, variables })).body);
    expect(byId.body).toMatchObject({ data: { sweeps: { nodes: [{ asked: 60 }, { asked: 60 }] } } });
  });

  it('is answered to a GET, from where a GET may come', async () => {
    const parameters = { documentId, variables: '{"first":1}' };
    const preflighted = await get(parameters, { 'apollo-require-preflight': 'yes' });
    expect(preflighted.body).toMatchObject({ data: { sweeps: { nodes: [{ asked: 60 }] } } });
    const foreign = await fetch(`${museum.api.url}/graphql?documentId=${documentId}`);
    expect([foreign.status, await foreign.text()]).toEqual([400, expect.stringContaining('CSRF')]);
  });

  it('is bound to the limits as any other', async () => {
    const { status, body } = await post({ documentId, variables: { first: 1000 } });
    expect([status, body.errors?.[0]?.extensions]).toEqual([200, { code: 'BAD_USER_INPUT' }]);
  });

  it('that is unknown is refused with what to do', async () => {
    const found = await post({ documentId: UNKNOWN });
    expect(found.status).toBe(400);
    expect(found.body.errors).toEqual([
      {
        message: expect.stringContaining('Send the text as `query`, or load the page again.'),
        extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' },
      },
    ]);
    expect(museum.api.logged).toEqual([]);
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
  ])('is refused as %s where that is asked for', async (accept, type) => {
    expect((await post({ documentId: UNKNOWN }, { accept })).type).toBe(type);
  });

  it.each([
    ['twice', `?documentId=${documentId}&documentId=${documentId}`],
    ['beside a text', `?documentId=${documentId}&query=%7B__typename%7D`],
  ])('%s is refused', async (_, path) => {
    const { status, body } = await ask(path, { headers: { 'apollo-require-preflight': 'yes' } });
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });
});

describe('an API that runs its own documents only', () => {
  let strict: RunningApi;

  beforeAll(async () => {
    strict = await startApi(museum.database.url, { persistedDocuments: 'required' });
  });

  afterAll(() => strict?.close());

  it('answers them by id and by text, and refuses every other', async () => {
    const byId = await post({ documentId: StorageDocument.documentId }, {}, strict);
    expect(byId.body).toMatchObject({ data: { storage: { __typename: 'Storage' } } });
    const byText = await post({ query: StorageDocument.text }, {}, strict);
    expect(byText.body).toMatchObject({ data: { storage: { __typename: 'Storage' } } });
    expect(strict.statements()).not.toEqual([]);
    for (const query of ['{ __schema { types { name } } }', `${StorageDocument.text} # mine`]) {
      const { status, body } = await post({ query }, {}, strict);
      expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'PERSISTED_DOCUMENT_REQUIRED' }]);
    }
    expect(strict.statements()).toEqual([]);
  });

  it('follows them by WebSocket too, and refuses every other', async () => {
    const client = await LiveClient.open(strict.url);
    const other = client.subscribe('subscription { sweepFinished { cursor } }');
    expect((await other.error()).extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    client.subscribe(SweepFinishedDocument.text);
    await eventually('a follower', () => strict.app.get(JournalFollower).count === 1);
    await client.close();
  });

  it('refuses a text by GET too, and shows its page', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    const { body } = await ask('?query=%7B__typename%7D', { headers }, strict);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_DOCUMENT_REQUIRED' });
    const page = await fetch(`${strict.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});
