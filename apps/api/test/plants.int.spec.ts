import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

/** Numbers of the plants that a filter lets through. */
async function numbers(filter: Record<string, unknown>): Promise<unknown> {
  const query = 'query ($filter: PlantFilter) { plants(filter: $filter, first: 100) { nodes { number } } }';
  const answer = await museum.api.ask(query, { filter });
  expect(answer.errors).toEqual([]);
  return answer.at('plants.nodes.*.number');
}

describe('plant', () => {
  it('tells everything that is known of a plant', async () => {
    const answer = await museum.api.ask(`{ plant(number: 1) {
      id number name scientificName status statusSince cycle sunlight
      image { url thumbnailUrl licenceName licenceUrl }
      botanist { name email phone } origin { latitude longitude town countryCode countryName timeZone }
      latestReading { takenAt soilMoisture temperature lastWateredAt source } } }`);
    expect(answer.data).toEqual({
      plant: {
        id: 'UGxhbnQ6MQ',
        number: 1,
        name: 'Epipremnum',
        scientificName: 'Epipremnum aureum',
        status: 'ON_DISPLAY',
        statusSince: '2026-11-01T08:00:00Z',
        cycle: 'Perennial',
        sunlight: ['full sun', 'part shade'],
        image: {
          url: 'https://images.example/1.jpg',
          thumbnailUrl: null,
          licenceName: 'CC BY',
          licenceUrl: null,
        },
        botanist: { name: 'Carl Linnaeus', email: 'carl@museum.example', phone: null },
        origin: {
          latitude: 5.34,
          longitude: -4.03,
          town: 'Abidjan',
          countryCode: 'CI',
          countryName: 'Côte d’Ivoire',
          timeZone: null,
        },
        latestReading: {
          takenAt: '2026-11-20T11:50:00.000003Z',
          soilMoisture: 21,
          temperature: 11,
          lastWateredAt: '2026-11-19T14:00:00Z',
          source: 'LIVE',
        },
      },
    });
  });

  it('names a plant that was never seen by its number, and has nothing else to tell', async () => {
    const answer = await museum.api.ask(
      '{ plant(number: 43) { name status image { url } botanist { name } origin { town } latestReading { takenAt } readings { nodes { takenAt } } } }',
    );
    expect(answer.at('plant')).toEqual({
      name: 'Plant 43',
      status: 'ON_LOAN',
      image: null,
      botanist: null,
      origin: null,
      latestReading: null,
      readings: { nodes: [] },
    });
  });

  it('is found by id as well, and is null where there is none', async () => {
    const answer = await museum.api.ask(
      '{ byId: plant(id: "UGxhbnQ6MQ") { number } none: plant(number: 4711) { number } negative: plant(number: -1) { number } }',
    );
    expect(answer.data).toEqual({ byId: { number: 1 }, none: null, negative: null });
  });

  it.each([
    ['{ plant { name } }', 'Say which plant'],
    ['{ plant(id: "UGxhbnQ6MQ", number: 1) { name } }', 'not both'],
    ['{ plant(id: "1") { name } }', 'not an id of this API'],
    ['{ plant(id: "Qm90YW5pc3Q6MQ") { name } }', 'the id of a Botanist; the id of a Plant is expected'],
  ])('refuses %s with a clear word', async (query, words) => {
    const { error } = await museum.api.ask(query);
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('tells where it has been, newest first', async () => {
    const answer = await museum.api.ask(
      '{ plant(number: 40) { statusChanges { at statusFrom statusTo cause botanistFrom { name } botanistTo { name } } } }',
    );
    expect(answer.at('plant.statusChanges')).toEqual([
      {
        at: '2026-11-10T09:30:00.123456Z',
        statusFrom: 'ON_DISPLAY',
        statusTo: 'MISSING',
        cause: 'plant not found',
        botanistFrom: { name: 'Carl Linnaeus' },
        botanistTo: { name: 'Carl Linnaeus' },
      },
      {
        at: '2026-11-01T08:00:00Z',
        statusFrom: null,
        statusTo: 'ON_DISPLAY',
        cause: 'first seen',
        botanistFrom: null,
        botanistTo: { name: 'Carl Linnaeus' },
      },
    ]);
  });
});

describe('origins', () => {
  it('give fifty of their plants when nothing is said, and refuse more than they can', async () => {
    const all = await museum.api.ask('{ origins { nodes { plants { totalCount nodes { number } } } } }');
    expect((all.at('origins.nodes.*.plants.nodes') as unknown[][]).map(({ length }) => length)).toEqual([
      20, 19, 20,
    ]);
    expect(all.at('origins.nodes.*.plants.totalCount')).toEqual([20, 19, 20]);
    const { error } = await museum.api.ask('{ origins(first: 101) { totalCount } }');
    expect(error.message).toContain('`first` must be from 1 to 100; 101 was given.');
    const none = await museum.api.ask('{ origins(first: 1) { nodes { plants(first: 0) { totalCount } } } }');
    expect(none.error.message).toContain('`first` must be from 1 to 100; 0 was given.');
    expect(none.error.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are found by their id, and their plants paged through', async () => {
    const ids = await museum.api.ask('{ origins { nodes { id } } botanists { nodes { id } } }');
    const id = ids.at('origins.nodes.1.id');
    const query = `query ($id: ID!, $after: String) { origin(id: $id) { town
      plants(first: 12, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } } }`;
    const first = await museum.api.ask(query, { id });
    expect(first.at('origin.town')).toBe('Abidjan');
    const after = first.at('origin.plants.pageInfo.endCursor');
    const second = await museum.api.ask(query, { id, after });
    const numbers = [first, second].flatMap((page) => page.at('origin.plants.nodes.*.number') as number[]);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => 1 + index * 3).filter((n) => n !== 43));
    expect(second.at('origin.plants.pageInfo.hasNextPage')).toBe(false);
    expect((await museum.api.ask(query, { id: 'T3JpZ2luOjk5' })).at('origin')).toBeNull();
    const wrong = await museum.api.ask(query, { id: ids.at('botanists.nodes.0.id') });
    expect(wrong.error.message).toContain('the id of an Origin is expected');
  });
});

describe('plants, filtered', () => {
  it('by status', async () => {
    expect(await numbers({ status: ['MISSING'] })).toEqual([40, 41]);
    expect(await numbers({ status: ['MISSING', 'ON_LOAN'] })).toEqual([40, 41, 42, 43]);
    expect(await numbers({ status: [] })).toEqual([]);
  });

  it('by botanist and by origin', async () => {
    const ids = await museum.api.ask('{ botanists { nodes { id name } } origins { nodes { id town } } }');
    const botanistId = ids.at('botanists.nodes.0.id');
    const originId = ids.at('origins.nodes.0.id');
    expect([ids.at('botanists.nodes.0.name'), ids.at('origins.nodes.0.town')]).toEqual([
      'Carl Linnaeus',
      'Resplendor',
    ]);
    const carls = (await numbers({ botanistId })) as number[];
    expect(carls).toHaveLength(19); // plant 43 has nobody
    expect(carls.every((number) => number % 3 === 1)).toBe(true);
    expect(await numbers({ botanistId, originId })).toEqual([]);
  });

  it.each(['CI', 'ci', 'Côte d’Ivoire', "cote d'ivoire", '  COTE   D’IVOIRE '])(
    'by country: %s',
    async (country) => {
      expect(await numbers({ country, status: ['MISSING'] })).toEqual([40]);
    },
  );

  it.each([
    ['EPIPREMNUM', [1]],
    ['épiprémnum', [1]],
    ['aureum', [1]],
    ['aureum epi', [1]],
    ["bird's nest", [2]],
    ['100%_fern', [2]],
    ['100% fern', [2]],
    ['%', [2]],
    ['_', [2]],
    ['\\', []],
    ['Plant 43', [43]],
    ['brule 14', [41]],
    ["'; DROP TABLE plant; --", []],
    ["' OR '1'='1", []],
    ['$1', []],
  ])('by text: %s', async (text, found) => {
    expect(await numbers({ text })).toEqual(found);
  });

  it('takes a blank text for none', async () => {
    expect(await numbers({ text: '   ' })).toHaveLength(60);
  });

  it('refuses a text that is too long, or that no name can hold', async () => {
    const query = 'query ($text: String) { plants(filter: { text: $text }) { totalCount } }';
    expect((await museum.api.ask(query, { text: 'a'.repeat(201) })).error.message).toContain('at most 200');
    expect((await museum.api.ask(query, { text: 'a b c d e f g h i j k' })).error.message).toContain(
      'at most 10 are looked for',
    );
    expect((await museum.api.ask(query, { text: 'a\0b' })).error.message).toContain('NUL');
  });

  it('counts what the filter lets through, not the page', async () => {
    const answer = await museum.api.ask(
      '{ plants(first: 1, filter: { status: [ON_DISPLAY] }) { totalCount nodes { number } } }',
    );
    expect(answer.data).toEqual({ plants: { totalCount: 56, nodes: [{ number: 1 }] } });
  });
});
