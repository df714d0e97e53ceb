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

describe('how often plants were watered', () => {
  const RHYTHM = `query ($range: RangeInput) { plants(first: 50) { nodes { number
    wateringRhythm(range: $range) { count lastAt medianInterval } } } }`;

  const rhythmsOf = async (range: object | null) => {
    const answer = await museum.api.ask(RHYTHM, { range });
    expect(answer.errors).toEqual([]);
    return answer.at('plants.nodes.*.wateringRhythm') as unknown[];
  };

  beforeAll(async () => {
    // Once a day, twice in the evening of the third day, and once more after a long pause.
    await museum.database.pool.query(
      `INSERT INTO watering (plant_id, watered_at, reported) SELECT 9, at::timestamptz, true FROM unnest($1::text[]) AS at`,
      [
        ['01T08:00:00', '02T08:00:00', '03T08:00:00', '03T20:30:00', '12T20:30:00'].map(
          (at) => `2026-10-${at}Z`,
        ),
      ],
    );
  });

  it('is told by the stretch asked for, of a whole list by one statement', async () => {
    const rhythms = await rhythmsOf({ from: dayOf(5), to: dayOf(15) });
    expect(museum.api.statements()).toEqual(['plants-number-ASC', 'watering-rhythm-of-plants']);
    expect(rhythms[2]).toEqual({ count: 10, lastAt: dayOf(14), medianInterval: 'P1D' });
    expect(rhythms[8]).toEqual({ count: 0, lastAt: null, medianInterval: null });
  });

  it('is told by the median, so that one long pause does not make a plant look forgotten', async () => {
    const rhythms = await rhythmsOf(null);
    expect(rhythms[8]).toEqual({ count: 5, lastAt: '2026-10-12T20:30:00Z', medianInterval: 'P1D' });
  });

  it('has no interval where there was one watering', async () => {
    const rhythms = await rhythmsOf({ from: '2026-10-12T00:00:00Z', to: '2026-10-13T00:00:00Z' });
    expect(rhythms[8]).toEqual({ count: 1, lastAt: '2026-10-12T20:30:00Z', medianInterval: null });
  });

  it('rounds to the second, and never to nothing', async () => {
    await museum.database.pool.query(
      `INSERT INTO watering (plant_id, watered_at, reported) SELECT 12, at::timestamptz, true FROM unnest($1::text[]) AS at`,
      [['2026-10-20T08:00:00Z', '2026-10-20T08:00:00.2Z']],
    );
    const rhythms = await rhythmsOf({ to: '2026-11-01T00:00:00Z' });
    expect(rhythms[11]).toMatchObject({ count: 2, medianInterval: 'PT1S' });
  });
});
