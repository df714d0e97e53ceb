import { describe, expect, it } from '@jest/globals';
import { addOldAlerts, fillAlerts } from './alerts.museum.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly number: number; readonly name: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PLANTS = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: PlantOrder, $filter: PlantFilter) {
  plants(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    edges { cursor node { number name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(variables: Record<string, unknown>): Promise<Page> {
  const answer = await museum.api.ask(PLANTS, variables);
  expect(answer.errors).toEqual([]);
  return answer.at('plants') as Page;
}

const numbersOf = ({ edges }: Page) => edges.map(({ node }) => node.number);

/** Walks a list from one end to the other. */
async function walk(variables: Record<string, unknown>, backward: boolean, size: number): Promise<number[]> {
  const seen: number[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 61; pages++) {
    const asked: Page = await page({
      ...variables,
      ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
    });
    if (backward) seen.unshift(...numbersOf(asked));
    else seen.push(...numbersOf(asked));
    cursor = backward ? asked.pageInfo.startCursor : asked.pageInfo.endCursor;
    if (!(backward ? asked.pageInfo.hasPreviousPage : asked.pageInfo.hasNextPage)) return seen;
  }
  throw new Error('the list does not end');
}

const ORDERS = [
  { field: 'NUMBER', direction: 'ASC' },
  { field: 'NUMBER', direction: 'DESC' },
  { field: 'NAME', direction: 'ASC' },
  { field: 'NAME', direction: 'DESC' },
];

describe('paging through plants', () => {
  it.each(ORDERS)(
    'meets every plant once, both ways, by $field $direction, although names tie',
    async (orderBy) => {
      const whole = numbersOf(await page({ first: 100, orderBy }));
      expect([...whole].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
      for (const size of [7, 20]) {
        expect(await walk({ orderBy }, false, size)).toEqual(whole);
        expect(await walk({ orderBy }, true, size)).toEqual(whole);
      }
    },
  );

  it('orders by name without regard to case, plants of one name by number', async () => {
    const { edges } = await page({ first: 4, orderBy: { field: 'NAME' } });
    expect(edges.map(({ node }) => node.name)).toEqual([
      'Bird’s nest 100%_fern',
      'Epipremnum',
      'Plant 43',
      'Plant kind 01',
    ]);
    expect(
      numbersOf(
        await page({ first: 3, filter: { text: 'kind 05' }, orderBy: { field: 'NAME', direction: 'DESC' } }),
      ),
    ).toEqual([15, 14, 13]);
  });

  it('gives fifty by number when nothing is said', async () => {
    const asked = await page({});
    expect(numbersOf(asked)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(asked.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('keeps its place while plants come and go', async () => {
    const first = await page({ first: 5 });
    await museum.database.pool.query(
      `INSERT INTO plant (id, name, status, status_since) VALUES (0, 'Zero', 'on_display', now())`,
    );
    const second = await page({ first: 5, after: first.pageInfo.endCursor });
    await museum.database.pool.query('DELETE FROM plant WHERE id = 0');
    expect(numbersOf(second)).toEqual([6, 7, 8, 9, 10]);
  });

  it('cuts a page between two cursors', async () => {
    const { edges } = await page({ first: 10 });
    const between = await page({ after: edges[2]?.cursor, before: edges[7]?.cursor, first: 3 });
    expect(numbersOf(between)).toEqual([4, 5, 6]);
    expect(numbersOf(await page({ after: edges[2]?.cursor, before: edges[7]?.cursor, last: 3 }))).toEqual([
      5, 6, 7,
    ]);
  });

  it('says what lies on both sides of a page, whichever way it was counted', async () => {
    const { edges } = await page({ first: 10 });
    const [third, eighth] = [edges[2]?.cursor, edges[7]?.cursor];
    const sides = async (variables: Record<string, unknown>) => {
      const { pageInfo } = await page(variables);
      return [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
    };
    expect(await sides({ first: 2, before: eighth })).toEqual([false, true]);
    expect(await sides({ first: 7, before: eighth })).toEqual([false, true]);
    expect(await sides({ last: 3, before: eighth })).toEqual([true, true]);
    expect(await sides({ last: 7, before: eighth })).toEqual([false, true]);
    expect(await sides({ last: 2, after: third })).toEqual([true, false]);
    expect(await sides({ last: 100, after: third })).toEqual([true, false]);
    expect(await sides({ first: 2, after: third, before: eighth })).toEqual([true, true]);
  });

  it('has an empty page for an empty list', async () => {
    expect(await page({ filter: { text: 'no such plant' } })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [{ first: 0 }, '`first` must be from 1 to 100; 0 was given'],
    [{ first: -5 }, '`first` must be from 1 to 100; -5 was given'],
    [{ first: 101 }, '`first` must be from 1 to 100; 101 was given'],
    [{ last: 101 }, '`last` must be from 1 to 100'],
    [{ first: 1, last: 1 }, 'not both'],
    [{ after: 'nonsense' }, '`after` is not a cursor of this list'],
    [{ after: '' }, '`after` is not a cursor of this list'],
    [{ before: Buffer.from('["plants-number"]').toString('base64url') }, '`before` is not a cursor'],
    [{ after: Buffer.from('["plants-number",1.5]').toString('base64url') }, '`after` is not a cursor'],
    [{ after: Buffer.from('["plants-number",1e300]').toString('base64url') }, '`after` is not a cursor'],
    [
      { after: Buffer.from('["plants-number","1); DROP TABLE plant"]').toString('base64url') },
      '`after` is not a cursor',
    ],
    [
      {
        after: Buffer.from('["plants-name","a\\u0000",1]').toString('base64url'),
        orderBy: { field: 'NAME' },
      },
      '`after` is not a cursor',
    ],
    [
      { after: Buffer.from('["plants-number",1]').toString('base64url'), orderBy: { field: 'NAME' } },
      'in this order',
    ],
  ])('refuses %j with a clear word', async (variables, words) => {
    const { error } = await museum.api.ask(PLANTS, variables);
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('paging through the other lists', () => {
  /** Walks any list forwards and gives one field of its entries. */
  async function collect(list: string, field: string, size: number): Promise<unknown[]> {
    const query = `query ($after: String) { ${list.replace('PAGE', `first: ${size}, after: $after`)} }`;
    const name = list.slice(0, list.indexOf('('));
    const seen: unknown[] = [];
    let after: unknown = null;
    for (let pages = 0; pages < 100; pages++) {
      const answer = await museum.api.ask(query, { after });
      expect(answer.errors).toEqual([]);
      seen.push(...(answer.at(`${name}.nodes.*.${field}`) as unknown[]));
      if (answer.at(`${name}.pageInfo.hasNextPage`) !== true) return seen;
      after = answer.at(`${name}.pageInfo.endCursor`);
    }
    throw new Error('the list does not end');
  }

  const REST = 'pageInfo { hasNextPage endCursor } }';

  it('botanists come by name, accents aside', async () => {
    const names = await collect(`botanists(PAGE) { nodes { name } ${REST}`, 'name', 1);
    expect(names).toEqual(['Carl Linnaeus', 'Élodie Brûlé', 'Gertrude Jekyll']);
  });

  it('sweeps come newest first, and only those of the range', async () => {
    const minutes = await collect(
      `sweeps(PAGE, range: { from: "2026-11-20T12:10:00+01:00", to: "2026-11-20T11:30:00Z" }) { nodes { minute } ${REST}`,
      'minute',
      7,
    );
    expect(minutes).toEqual(Array.from({ length: 20 }, (_, index) => `2026-11-20T11:${29 - index}:00Z`));
  });

  it('rejections come newest first, those of one instant each once', async () => {
    const ids = await collect(`rejections(PAGE) { nodes { id } ${REST}`, 'id', 5);
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(14);
    const times = (await collect(
      `rejections(PAGE) { nodes { receivedAt } ${REST}`,
      'receivedAt',
      5,
    )) as string[];
    expect(times).toEqual([...times].sort().reverse());
  });

  const lists: readonly (readonly [list: string, nodes: string, more?: string])[] = [
    ['botanists', 'nodes { name id }'],
    ['origins', 'nodes { town id }'],
    ['sweeps', 'nodes { minute }'],
    ['rejections', 'nodes { id receivedAt }'],
    ['rejections', 'nodes { id }', 'filter: { plantNumber: 7 }, '],
    ['archiveDays', 'nodes { day }'],
    ['alerts', 'nodes { id openedAt }'],
    ['alerts', 'nodes { id }', 'filter: { open: false, plantId: "UGxhbnQ6MQ" }, '],
    ['alerts', 'nodes { id }', 'filter: { open: true }, '],
  ];

  it.each(lists)('%s come the same from both ends: %s %s', async (list, nodes, more = '') => {
    await museum.database.pool.query(
      `INSERT INTO archive_day (day, state, run, version, planned_at)
       SELECT day, 'planned', gen_random_uuid(), 1, now() FROM generate_series('2026-10-01'::date, '2026-10-09', '1 day') AS day
       ON CONFLICT DO NOTHING`,
    );
    await fillAlerts(museum.database.pool);
    await addOldAlerts(museum.database.pool, 150);
    const walkFrom = async (size: string, cursor: string, end: string, more_: string) => {
      const pages: unknown[][] = [];
      for (let at: unknown = null; pages.length < 100;) {
        const answer = await museum.api.ask(
          `query ($at: String) { ${list}(${more}${size}: 4, ${cursor}: $at) { ${nodes} pageInfo { ${end} ${more_} } } }`,
          { at },
        );
        expect(answer.errors).toEqual([]);
        pages.push(answer.at(`${list}.nodes`) as unknown[]);
        if (answer.at(`${list}.pageInfo.${more_}`) !== true) return pages;
        at = answer.at(`${list}.pageInfo.${end}`);
      }
      throw new Error('the list does not end');
    };
    const forwards = (await walkFrom('first', 'after', 'endCursor', 'hasNextPage')).flat();
    const backwards = await walkFrom('last', 'before', 'startCursor', 'hasPreviousPage');
    expect(backwards.reverse().flat()).toEqual(forwards);
    expect(forwards.length).toBeGreaterThan(2);
  });

  it('origins come by country and town, those without a country last', async () => {
    const towns = await collect(`origins(PAGE) { nodes { town } ${REST}`, 'town', 1);
    expect(towns).toEqual(['Resplendor', 'Abidjan', 'Nowhere']);
  });

  it('one sweep is found by its minute', async () => {
    const answer = await museum.api.ask(
      '{ there: sweep(minute: "2026-11-20T12:30:00+01:00") { minute asked } gone: sweep(minute: "2026-11-20T12:30:00Z") { minute } }',
    );
    expect(answer.data).toEqual({ there: { minute: '2026-11-20T11:30:00Z', asked: 60 }, gone: null });
  });

  it.each(['botanists', 'origins', 'sweeps', 'rejections', 'alerts'])(
    '%s refuse a cursor of another list',
    async (list) => {
      const cursor = Buffer.from('["plants-number",1]').toString('base64url');
      const { error } = await museum.api.ask(`{ ${list}(after: "${cursor}") { totalCount } }`);
      expect(error.message).toContain('`after` is not a cursor of this list');
    },
  );
});
