import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { Selection } from './selection.js';

const schema = buildSchema(`
  type Query { plants: Plants }
  type Plants { edges: [Edge!] nodes: [Plant!] totalCount: Int }
  type Edge { node: Plant }
  type Plant { name: String botanist: Botanist origin: Botanist }
  type Botanist { name: String plants: Plants }`);

/** What the resolver of `plants` sees selected. */
async function selectionOf(source: string, variableValues: Record<string, unknown> = {}): Promise<Selection> {
  let seen: Selection | undefined;
  const rootValue = {
    plants: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      seen = Selection.of(info);
      return null;
    },
  };
  const { errors } = await graphql({ schema, source, rootValue, variableValues });
  expect(errors).toBeUndefined();
  if (seen === undefined) throw new Error('plants was not resolved');
  return seen;
}

describe('a selection', () => {
  it('finds entries by edges and by nodes, under any alias', async () => {
    const selection = await selectionOf(
      '{ plants { edges { node { carer: botanist { name } } } nodes { name } } }',
    );
    expect(selection.entries().has('botanist')).toBe(true);
    expect(selection.entries().has('name')).toBe(true);
    expect(selection.entries().has('carer', 'origin')).toBe(false);
    expect(selection.entries().at('botanist').has('name')).toBe(true);
  });

  it('follows fragments within fragments, also those spread twice', async () => {
    const selection = await selectionOf(`{ plants { ...A } plants { nodes { ...C } } }
      fragment A on Plants { nodes { ... { ...B } } edges { node { ...B } } }
      fragment B on Plant { botanist { plants { nodes { ...C } } } } fragment C on Plant { origin { name } }`);
    expect(selection.entries().has('botanist')).toBe(true);
    expect(selection.entries().has('origin')).toBe(true);
    expect(selection.entries().at('botanist').at('plants').entries().has('origin')).toBe(true);
  });

  it.each([
    [true, false, true],
    [true, true, false],
    [false, false, false],
  ])('obeys @include(if: %s) with @skip(if: %s)', async (include, skip, there) => {
    const selection = await selectionOf(
      'query ($include: Boolean!, $skip: Boolean!) { plants { nodes { name botanist @include(if: $include) @skip(if: $skip) { name } } } }',
      { include, skip },
    );
    expect(selection.entries().has('botanist')).toBe(there);
  });

  it('knows a page from a count', async () => {
    expect((await selectionOf('{ plants { totalCount } }')).wantsPage()).toBe(false);
    expect((await selectionOf('{ plants { ... on Plants { nodes { name } } } }')).wantsPage()).toBe(true);
  });
});
