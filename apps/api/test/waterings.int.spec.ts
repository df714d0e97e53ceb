import { beforeAll, describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

const WATERINGS = `query ($number: Int, $range: RangeInput, $first: Int, $after: String, $last: Int, $before: String) {
  plant(number: $number) { lastWateredAt waterings(range: $range, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { wateredAt source } pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } } }`;

const ask = async (variables: Record<string, unknown>) => {
  const answer = await museum.api.ask(WATERINGS, { number: 3, ...variables });
  expect(answer.errors).toEqual([]);
  return answer;
};

const dayOf = (day: number) => `2026-11-${String(day).padStart(2, '0')}T13:30:00.000007Z`;

beforeAll(async () => {
  await museum.database.pool.query(
    `INSERT INTO watering (plant_id, watered_at, reported, detected)
     SELECT plant, at + '7 microseconds', plant = 3, plant = 4 OR extract(day FROM at) = 9 FROM generate_series(3, 4) AS plant,
       generate_series('2026-11-01T13:30:00Z', '2026-11-19T13:30:00Z', interval '1 day') AS at`,
  );
});

describe('waterings of a plant', () => {
  it('come newest first, with how each became known', async () => {
    const answer = await ask({ first: 12 });
    expect(answer.at('plant.lastWateredAt')).toBe(dayOf(19));
    expect(answer.at('plant.waterings.totalCount')).toBe(19);
    const nodes = answer.at('plant.waterings.nodes') as { wateredAt: string; source: string }[];
    expect(nodes.map(({ wateredAt }) => wateredAt)).toEqual(
      Array.from({ length: 12 }, (_, index) => dayOf(19 - index)),
    );
    expect(nodes.map(({ source }) => source)).toEqual(
      Array.from({ length: 12 }, (_, index) => (index === 10 ? 'BOTH' : 'REPORTED')),
    );
    expect((await ask({ number: 4, last: 1 })).at('plant.waterings.nodes')).toEqual([
      { wateredAt: dayOf(1), source: 'DETECTED' },
    ]);
  });

  it('page both ways without loss, within their stretch', async () => {
    const range = { from: dayOf(5), to: dayOf(15) };
    for (const [size, cursor, end, more] of [
      ['first', 'after', 'endCursor', 'hasNextPage'],
      ['last', 'before', 'startCursor', 'hasPreviousPage'],
    ] as const) {
      const seen: unknown[] = [];
      for (let at: unknown = null, pages = 0; pages < 10; pages += 1) {
        const answer = await ask({ range, [size]: 3, [cursor]: at });
        expect(answer.at('plant.waterings.totalCount')).toBe(10);
        const page = answer.at('plant.waterings.nodes.*.wateredAt') as unknown[];
        if (size === 'first') seen.push(...page);
        else seen.unshift(...page);
        if (answer.at(`plant.waterings.pageInfo.${more}`) !== true) break;
        at = answer.at(`plant.waterings.pageInfo.${end}`);
      }
      expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => dayOf(14 - index)));
    }
  });

  it('are none where none are known', async () => {
    const answer = await ask({ number: 7 });
    expect(answer.at('plant')).toEqual({
      lastWateredAt: null,
      waterings: {
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null, hasPreviousPage: false, startCursor: null },
      },
    });
  });

  it('of a list of plants come from one statement, and their last ones with the list', async () => {
    const answer = await museum.api.ask(
      '{ plants(first: 50) { nodes { lastWateredAt waterings(first: 2) { nodes { wateredAt } } } } }',
    );
    expect(museum.api.statements()).toEqual(['plants-number-ASC-w', 'waterings-of-plants']);
    expect(answer.at('plants.nodes.2')).toEqual({
      lastWateredAt: dayOf(19),
      waterings: { nodes: [{ wateredAt: dayOf(19) }, { wateredAt: dayOf(18) }] },
    });
  });

  it('refuse a cursor of another list, and a size out of bounds', async () => {
    for (const variables of [{ after: 'x' }, { last: 101 }, { first: 1, last: 1 }]) {
      const { error } = await museum.api.ask(WATERINGS, { number: 3, ...variables });
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
