import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { requestBy } from '../../test/request-by.js';
import { OPEN_IDENTITY } from '../access/identity.js';
import { ErrorMask } from './error-mask.js';
import type { RequestContext } from './request-context.js';

interface Shown {
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Asks a small API and gives what the client sees and what was logged. */
async function ask(value: () => unknown, ...plugins: ApolloServerPlugin<RequestContext>[]) {
  const logged: { readonly err: Error; readonly requestId: string }[] = [];
  const log = { error: (fields: (typeof logged)[number]) => void logged.push(fields) };
  const mask = new ErrorMask(log as unknown as ConstructorParameters<typeof ErrorMask>[0]);
  const server = new ApolloServer<RequestContext>({
    typeDefs: 'scalar JSON type Query { value: JSON }',
    resolvers: { Query: { value } },
    plugins: [mask.plugin, ...plugins],
    formatError: mask.format,
  });
  await server.start();
  const { body, status } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query: '{ value }' },
    },
    context: () => Promise.resolve(requestBy(OPEN_IDENTITY, new Date())),
  });
  await server.stop();
  const shown = JSON.parse(body.kind === 'complete' ? body.string : '') as Shown;
  return { status, shown: shown.errors, logged };
}

describe('an error of ours', () => {
  const thrown = new Error('the inside');

  const failing = (): never => {
    throw thrown;
  };

  const unwritable = () => ({ toJSON: failing });

  it.each<[string, () => unknown, ApolloServerPlugin<RequestContext>[]]>([
    ['in a resolver', failing, []],
    ['while the answer is written', unwritable, []],
    ['in a plugin', () => 1, [{ requestDidStart: () => Promise.reject(thrown) }]],
  ])('%s is logged once, under the id that the client gets, and hidden', async (_, value, plugins) => {
    const { shown, logged } = await ask(value, ...plugins);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.message).toContain('Something went wrong on our side');
    expect(logged).toHaveLength(1);
    expect(logged[0]?.err).toBe(thrown);
    expect(shown[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: logged[0]?.requestId });
  });
});
