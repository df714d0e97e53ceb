import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

describe('errors', () => {
  it('of ours are logged once and shown without their inside', async () => {
    await museum.database.pool.query('ALTER TABLE sweep RENAME TO sweep_aside');
    const answer = await museum.api.ask('query Rounds { sweeps { nodes { minute } } }');
    await museum.database.pool.query('ALTER TABLE sweep_aside RENAME TO sweep');
    expect(answer.error.message).toBe(
      'Something went wrong on our side. Nothing was changed; please ask again in a moment.',
    );
    const { requestId } = answer.error.extensions;
    expect(answer.error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
    expect(JSON.stringify(answer)).not.toMatch(/sweep"? does not exist|relation|stack/);
    expect(museum.api.logged).toHaveLength(1);
    expect(museum.api.logged[0]).toMatchObject({
      message: 'query failed',
      fields: { requestId, operationName: 'Rounds', path: 'sweeps' },
    });
    expect(String(museum.api.logged[0]?.fields.err)).toContain('relation "sweep" does not exist');
  });

  it('of the client come as they are and are not logged', async () => {
    const unknown = await museum.api.ask('{ plants { nodes { nme } } }');
    expect(unknown.status).toBe(400);
    expect(unknown.error.message).toContain('Did you mean "name"');
    expect((await museum.api.ask('{ plants')).error.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await museum.api.ask('{ plants(first: 1000) { totalCount } }')).error.extensions).toEqual({
      code: 'BAD_USER_INPUT',
    });
    expect(museum.api.logged).toEqual([]);
  });

  it.each([
    [
      'a name that no operation has',
      { query: 'query Rounds { __typename }', operationName: 'Round' },
      'Unknown operation named "Round".',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'no name among several operations',
      { query: 'query One { __typename } query Two { __typename }' },
      'Must provide operation name if query contains multiple operations.',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a document without operations',
      { query: 'fragment Line on Plant { name }' },
      'Fragment "Line" is never used.',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('over %s are the client’s', async (_, request, message, code) => {
    const response = await fetch(`${museum.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: object }[] };
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
    expect(museum.api.logged).toEqual([]);
  });

  it.each([
    ['a cursor', '{ plants(after: "nonsense") { totalCount } }'],
    ['an id', '{ plant(id: "nonsense") { name } }'],
    ['a size', '{ plants(first: 0) { totalCount } }'],
    ['the id of another type', '{ node(id: "nonsense") { id } }'],
  ])('over %s at the root are not logged, not by Nest either', async (_, query) => {
    expect((await museum.api.ask(query)).error.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(museum.api.logged).toEqual([]);
  });

  it.each([
    [
      'an argument',
      'query ($v: OrderDirection) { plants(orderBy: { field: NUMBER, direction: $v }) { totalCount } }',
      'A variable in it is null',
    ],
    [
      'a directive at the root',
      'query ($v: Boolean = true) { plants @skip(if: $v) { totalCount } }',
      'must not be null',
    ],
    [
      'a directive below',
      'query ($v: Boolean = true) { plants { nodes { name @include(if: $v) } } }',
      'must not be null',
    ],
    ['introspection', 'query ($v: String = "Plant") { __type(name: $v) { name } }', 'must not be null'],
  ])('over a null in %s are the client’s', async (_, query, words) => {
    const { error } = await museum.api.ask(query, { v: null });
    expect(error.message).toContain(words);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(museum.api.logged).toEqual([]);
  });

  it('of ours on a plain route are still Nest’s to tell', async () => {
    expect((await fetch(`${museum.api.url}/no-such-page`)).status).toBe(404);
    expect((await fetch(`${museum.api.url}/health/ready`)).status).toBe(200);
  });
});
