import { describe, expect, it } from '@jest/globals';
import { Connection } from './connection.js';
import { pageRequest } from './page.js';

const SIZES = { byDefault: 2, max: 5 };

describe('a page', () => {
  it('has the default size when none is said, null or nothing', () => {
    expect(pageRequest({}, SIZES)).toEqual({ limit: 2, backward: false, after: null, before: null });
    expect(pageRequest({ first: null, last: null }, SIZES).limit).toBe(2);
  });

  it('is counted from the end with `last`', () => {
    expect(pageRequest({ last: 5, before: 'c' }, SIZES)).toEqual({
      limit: 5,
      backward: true,
      after: null,
      before: 'c',
    });
  });

  it.each([{ first: 0 }, { first: 6 }, { last: -1 }, { last: 6 }, { first: 1, last: 1 }])(
    'is refused: %j',
    (args) => {
      expect(() => pageRequest(args, SIZES)).toThrow(/from 1 to 5|not both/);
    },
  );
});

describe('a connection', () => {
  const connection = (rows: number[], args: object) =>
    new Connection({
      rows,
      page: pageRequest(args, SIZES),
      cursorOf: (row) => `c${row}`,
      totalCount: () => Promise.resolve(9),
    });

  it('leaves out the row too many and says that there is more', () => {
    const { nodes, edges, pageInfo } = connection([1, 2, 3], { first: 2 });
    expect(nodes).toEqual([1, 2]);
    expect(edges.map(({ cursor }) => cursor)).toEqual(['c1', 'c2']);
    expect([
      pageInfo.hasPreviousPage,
      pageInfo.hasNextPage,
      pageInfo.startCursor,
      pageInfo.endCursor,
    ]).toEqual([false, true, 'c1', 'c2']);
  });

  it('turns a page from the end round', () => {
    const { nodes, pageInfo } = connection([9, 8, 7], { last: 2, before: 'c10' });
    expect(nodes).toEqual([8, 9]);
    expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([true, true]);
  });

  it.each([
    [{ first: 2, before: 'c9' }, [1, 2, 3], { hasPreviousPage: false, hasNextPage: true }],
    [{ first: 2, before: 'c9' }, [7, 8], { hasPreviousPage: false, hasNextPage: true }],
    [{ first: 2, after: 'c0', before: 'c9' }, [1, 2], { hasPreviousPage: true, hasNextPage: true }],
    [{ last: 2, after: 'c0' }, [3, 2, 1], { hasPreviousPage: true, hasNextPage: false }],
    [{ last: 2, after: 'c0' }, [2, 1], { hasPreviousPage: true, hasNextPage: false }],
    [{ last: 2 }, [2, 1], { hasPreviousPage: false, hasNextPage: false }],
  ])('knows of entries on both sides: %j', (args, rows, sides) => {
    expect(connection(rows, args).pageInfo).toMatchObject(sides);
  });

  it('counts only when asked', async () => {
    let counted = 0;
    const asked = new Connection({
      rows: [1],
      page: pageRequest({}, SIZES),
      cursorOf: String,
      totalCount: async () => ++counted,
    });
    expect(asked.nodes).toEqual([1]);
    expect(counted).toBe(0);
    expect(await asked.totalCount).toBe(1);
  });
});
