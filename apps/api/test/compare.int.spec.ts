import { beforeAll, describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';
import { answeredBuckets, SERIES_FIELDS, type AnsweredSeries } from './series.oracle.js';

// Plant 5 has lost its thermometer for good; plant 3 was silent for the first hours of the 20th.
const museum = openArchivedMuseum(
  `DELETE FROM reading WHERE plant_id = 3 AND taken_at >= '2026-11-20' AND taken_at < '2026-11-20T03:00:00Z'`,
);

const RANGE = '{ from: "2026-11-19T20:00:00Z", to: "2026-11-20T08:00:00Z" }';

interface Line {
  readonly plant: { readonly number: number };
  readonly label: string;
  readonly plants: number;
  readonly series: AnsweredSeries;
}

let ids: Record<'plants' | 'origins' | 'botanists', string[]>;

async function lines(field: 'compare' | 'compareGroups', args: string): Promise<Line[]> {
  const of =
    field === 'compare' ? 'plant { number name }' : 'key label plants origin { town } botanist { name }';
  const answer = await museum.api.ask(
    `{ ${field}(range: ${RANGE}, ${args}) { ${of} series { ${SERIES_FIELDS} } } }`,
  );
  expect(answer.errors).toEqual([]);
  return answer.at(field) as Line[];
}

const list = (some: readonly string[]) => JSON.stringify(some);

beforeAll(async () => {
  const all = await museum.api.ask(
    '{ plants(first: 100) { nodes { id } } origins { nodes { id } } botanists { nodes { id } } }',
  );
  ids = {
    plants: all.at('plants.nodes.*.id') as string[],
    origins: all.at('origins.nodes.*.id') as string[],
    botanists: all.at('botanists.nodes.*.id') as string[],
  };
});

describe('plants compared', () => {
  it('have one axis, in the order they were named in, from one statement', async () => {
    const [three, one] = [ids.plants[2]!, ids.plants[0]!];
    museum.api.statements();
    const compared = await lines('compare', `plantIds: ${list([three, one, three])}, every: "PT1H"`);
    expect(museum.api.statements()).toEqual(['plants-by-number', 'history-series-hours-coverage']);
    expect(compared.map(({ plant }) => plant.number)).toEqual([3, 1]);
    const [a, b] = compared.map(({ series }) => series) as [AnsweredSeries, AnsweredSeries];
    expect(a.at).toEqual(b.at);
    expect([a.every, b.every, a.at.length]).toEqual(['PT1H', 'PT1H', 12]);
    expect(a.soilMoisture.mean).toEqual([23, 23, 23, 23, null, null, null, 23, 23, 23, 23, 23]);
    expect(b.soilMoisture.mean).toEqual(Array(12).fill(21));
  });

  it('are those of an origin or a botanist, in as many points as are wanted, never reading by reading', async () => {
    const byOrigin = await lines('compare', `originId: "${ids.origins[0]}"`);
    expect(byOrigin).toHaveLength(20);
    expect(byOrigin[0]!.series.every).toBe('PT5M');
    const byBotanist = await lines('compare', `botanistId: "${ids.botanists[0]}", maxPoints: 10`);
    expect(byBotanist.map(({ plant }) => plant.number).slice(0, 3)).toEqual([1, 4, 7]);
    expect(new Set(byBotanist.map(({ series }) => series.every))).toEqual(new Set(['PT2H']));
    expect(new Set(byBotanist.map(({ series }) => series.at.join())).size).toBe(1);
  });

  it.each([
    ['', 'exactly one of `plantIds`, `originId` and `botanistId`'],
    ['plantIds: [], ', '`plantIds` names nothing'],
    ['plantIds: ["UGxhbnQ6MQ"], originId: "T3JpZ2luOjE", ', 'exactly one of'],
    ['plantIds: ["T3JpZ2luOjE"], ', 'the id of a Plant is expected'],
    ['plantIds: ["UGxhbnQ6NDcxMQ"], ', 'its number is 4711'],
    ['plantIds: ["UGxhbnQ6MQ"], maxPoints: 2001, ', '`maxPoints` must be from 2 to 2000'],
    [
      `plantIds: ${list(Array.from({ length: 101 }, (_, n) => Buffer.from(`Plant:${n}`).toString('base64url')))}, `,
      '`plantIds` holds 101; at most 100 are compared',
    ],
  ])('are refused with a clear word: %s', async (args, words) => {
    const { error } = await museum.api.ask(`{ compare(${args}range: ${RANGE}) { series { at } } }`);
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are refused where an origin has more than there may be', async () => {
    await museum.database.pool.query(
      `INSERT INTO plant (id, status, status_since, origin_id) SELECT id, 'on_display', now(), 1 FROM generate_series(1001, 1090) AS id`,
    );
    const { error } = await museum.api.ask(
      `{ compare(originId: "T3JpZ2luOjE", range: ${RANGE}) { series { at } } }`,
    );
    expect(error.message).toContain('more than 100 plants of this origin');
    await museum.database.pool.query('DELETE FROM plant WHERE id > 1000');
  });
});

describe('groups compared', () => {
  it('have the readings of all their plants together', async () => {
    await lines('compareGroups', 'by: ORIGIN, every: "PT1H"');
    museum.api.statements();
    const groups = await lines('compareGroups', 'by: ORIGIN, every: "PT1H"');
    expect(museum.api.statements()).toEqual([
      'plants-of-groups-by-origin',
      'origins-by-id',
      'history-series-hours-coverage',
    ]);
    expect(groups.map(({ label, plants }) => [label, plants])).toEqual([
      ['Abidjan, Côte d’Ivoire', 19],
      ['Nowhere', 21 - 1],
      ['Resplendor, Brazil', 20],
    ]);
    // Plants 3, 6 and 9 come from there; moisture 23, 26 and 29, temperature 13, 16 and 19.
    const [, , resplendor] = groups as [Line, Line, Line];
    const [before, silent] = [3, 5].map((hour) => answeredBuckets(resplendor.series, 'soilMoisture')[hour]!);
    expect(before).toMatchObject({ min: 23, mean: 26, max: 29 });
    expect(silent).toMatchObject({ min: 26, mean: 27.5, max: 29 });
    // Of 2, 5 and 8 one has no thermometer: the mean weighs values, not readings.
    expect(answeredBuckets(groups[1]!.series, 'temperature')[0]).toMatchObject({
      min: 12,
      mean: 15,
      max: 18,
    });
    expect(groups[0]!.series.coverage.map(({ source, readings }) => [source, readings])).toEqual([
      ['ARCHIVE', 4 * 6 * 3],
      ['LIVE', 8 * 6 * 3],
    ]);
  });

  it('are the same in fine buckets, which are read out of the archive', async () => {
    const [group] = await lines(
      'compareGroups',
      `by: BOTANIST, ids: ["${ids.botanists[0]}"], every: "PT30M"`,
    );
    expect([group!.label, group!.plants, group!.series.at.length]).toEqual(['Carl Linnaeus', 19, 24]);
    expect(answeredBuckets(group!.series, 'soilMoisture')[0]).toMatchObject({ min: 21, mean: 24, max: 27 });
    expect(group!.series.coverage.at(-1)!.to).toBe('2026-11-20T08:00:00Z');
  });

  it('are refused where they are of another kind, or have too many plants', async () => {
    const wrong = await museum.api.ask(
      `{ compareGroups(by: ORIGIN, ids: ["${ids.botanists[0]}"], range: ${RANGE}) { label } }`,
    );
    expect(wrong.error.message).toContain('the id of an Origin is expected');
    await museum.database.pool.query(
      `INSERT INTO plant (id, status, status_since, origin_id) SELECT id, 'on_display', now(), 1 FROM generate_series(1001, 2000) AS id`,
    );
    const many = await museum.api.ask(`{ compareGroups(by: ORIGIN, range: ${RANGE}) { label } }`);
    expect(many.error.message).toContain('more than 1,000 plants in all');
    await museum.database.pool.query('DELETE FROM plant WHERE id > 1000');
  });
});
