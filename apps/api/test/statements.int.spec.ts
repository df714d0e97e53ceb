import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

async function statementsOf(query: string, variables?: Record<string, unknown>): Promise<string[]> {
  const { errors } = await museum.api.ask(query, variables);
  expect(errors).toEqual([]);
  return museum.api.statements().sort();
}

describe('statements', () => {
  it('are three for fifty plants with everything of them and their readings, live and archived', async () => {
    const statements = await statementsOf(`{ plants(first: 50) { edges { node {
      name botanist { name } origin { town } latestReading { takenAt } readings(first: 10) { edges { node { takenAt } } } } } } }`);
    expect(statements).toEqual(['history-committed-files', 'history-live-readings', 'plants-number-ASC-bol']);
  });

  it('are as many for one botanist as for all', async () => {
    const query = (
      first: number,
    ) => `{ botanists(first: ${first}) { nodes { name plants(first: 20) { totalCount nodes {
      name origin { town } statusChanges { at } readings(first: 20) { totalCount nodes { takenAt } } } } } } }`;
    const one = await statementsOf(query(1));
    expect(one).toEqual([
      'botanists',
      'count-plants-of-botanists',
      'history-committed-files',
      'history-committed-files',
      'history-count-live',
      'history-live-readings',
      'plants-of-botanist-o',
      'status-changes',
    ]);
    expect(await statementsOf(query(3))).toEqual(one);
  });

  it('are two for all origins with their plants, as many as are asked for', async () => {
    const answer = await museum.api.ask(
      '{ origins(first: 2) { nodes { town plants(first: 3) { nodes { number latestReading { temperature } } } } } }',
    );
    expect(museum.api.statements()).toEqual(['origins', 'plants-of-origin-l']);
    expect(answer.at('origins.nodes.*.town')).toEqual(['Resplendor', 'Abidjan']);
    expect(answer.at('origins.nodes.0.plants.nodes.*.number')).toEqual([3, 6, 9]);
  });

  it('join only what is selected, through fragments, aliases and directives', async () => {
    const query = `query ($with: Boolean!, $without: Boolean!) {
      plants(first: 3) { ...Page ... on PlantConnection { nodes { place: origin @include(if: $with) { town } } } } }
    fragment Page on PlantConnection { edges { node { ...Card latestReading @skip(if: $without) { takenAt } } } }
    fragment Card on Plant { name carer: botanist { name } }`;
    expect(await statementsOf(query, { with: true, without: false })).toEqual(['plants-number-ASC-bol']);
    expect(await statementsOf(query, { with: false, without: true })).toEqual(['plants-number-ASC-b']);
  });

  it('do not read a page when only the count is asked for, nor count when only the page is', async () => {
    expect(await statementsOf('{ plants { totalCount } }')).toEqual(['count-plants']);
    expect(await statementsOf('{ plants { nodes { name } } }')).toEqual(['plants-number-ASC']);
    expect(await statementsOf('{ plant(number: 1) { readings { totalCount } } }')).toEqual([
      'history-committed-files',
      'history-count-live',
      'plants-by-number',
    ]);
  });

  it('are one each for aliases with arguments of their own, and shared where the arguments are the same', async () => {
    const answer = await museum.api.ask(`{ plants(first: 2) { nodes {
      early: readings(first: 1, from: "2026-11-18T12:00:00Z", to: "2026-11-19T12:00:00Z") { nodes { takenAt } }
      late: readings(first: 1, from: "2026-11-20T00:00:00Z") { nodes { takenAt } }
      again: readings(first: 1, from: "2026-11-20T01:00:00+01:00") { nodes { temperature } } } } }`);
    expect(museum.api.statements().sort()).toEqual([
      'history-committed-files',
      'history-committed-files',
      'history-live-readings',
      'history-live-readings',
      'plants-number-ASC',
    ]);
    expect(answer.at('plants.nodes.1')).toEqual({
      early: { nodes: [{ takenAt: '2026-11-18T12:00:00.000003Z' }] },
      late: { nodes: [{ takenAt: '2026-11-20T00:00:00.000003Z' }] },
      again: { nodes: [{ temperature: 12 }] },
    });
  });

  it('are one more for the series of all plants of a list, and shared by aliases that ask alike', async () => {
    const answer = await museum.api.ask(`{ plants(first: 9) { nodes { number
      series(range: { from: "2026-11-19T12:00:00Z" }, maxPoints: 24) { at temperature { max } }
      again: series(range: { from: "2026-11-19T13:00:00+01:00" }, maxPoints: 24) { every } } }
      one: plant(number: 3) { series(range: { from: "2026-11-19T12:00:00Z" }, maxPoints: 24) { soilMoisture { min } } } }`);
    expect(answer.errors).toEqual([]);
    expect(museum.api.statements().sort()).toEqual([
      'history-series-hours-text',
      'history-series-hours-text',
      'plants-by-number',
      'plants-number-ASC',
    ]);
    expect(answer.at('plants.nodes.2.series.temperature.max')).toEqual(Array(24).fill(13));
    expect(answer.at('plants.nodes.*.again.every')).toEqual(Array(9).fill('PT1H'));
    const fine = `{ plants(first: 50) { nodes { series(range: {}) { at coverage { source } } daily(range: {}) { day } } } }`;
    expect(await statementsOf(fine)).toEqual([
      'daily-of-plants',
      'history-series-live-coverage',
      'plants-number-ASC',
    ]);
  });

  it('are one for many plants asked for one by one', async () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `p${index}: plant(number: ${index}) { name }`);
    expect(await statementsOf(`{ ${aliases.join(' ')} }`)).toEqual(['plants-by-number']);
  });
});

describe('node and nodes', () => {
  it('find whatever has an id, with one statement a type', async () => {
    const ids = await museum.api.ask(
      '{ plants(first: 2) { nodes { id } } botanists(first: 1) { nodes { id } } origins { nodes { id } } rejections(first: 1) { nodes { id } } }',
    );
    const plants = ids.at('plants.nodes.*.id') as string[];
    const botanist = ids.at('botanists.nodes.0.id') as string;
    const origin = ids.at('origins.nodes.0.id') as string;
    const rejection = ids.at('rejections.nodes.0.id') as string;
    museum.api.statements();
    const answer = await museum.api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on Plant { number botanist { name } } ... on Botanist { name } ... on Origin { town } ... on Rejection { rule } } }`,
      { ids: [...plants, botanist, origin, rejection, 'UGxhbnQ6NDcxMQ', plants[0]] },
    );
    expect(answer.at('nodes')).toEqual([
      { __typename: 'Plant', id: plants[0], number: 1, botanist: { name: 'Carl Linnaeus' } },
      { __typename: 'Plant', id: plants[1], number: 2, botanist: { name: 'Élodie Brûlé' } },
      { __typename: 'Botanist', id: botanist, name: 'Carl Linnaeus' },
      { __typename: 'Origin', id: origin, town: 'Resplendor' },
      { __typename: 'Rejection', id: rejection, rule: 'body-not-json' },
      null,
      { __typename: 'Plant', id: plants[0], number: 1, botanist: { name: 'Carl Linnaeus' } },
    ]);
    expect(museum.api.statements().sort()).toEqual([
      'botanists-by-id',
      'origins-by-id',
      'plants-by-number-b',
      'rejections-by-id',
    ]);
  });

  it('name the one id that is none of ours and give the others', async () => {
    const answer = await museum.api.ask(
      '{ nodes(ids: ["UGxhbnQ6MQ", "nonsense"]) { id } node(id: "UGxhbnQ6MQ") { ... on Plant { readings(first: 1) { totalCount } } } }',
    );
    expect(answer.at('nodes')).toEqual([{ id: 'UGxhbnQ6MQ' }, null]);
    expect(answer.error).toMatchObject({ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } });
    expect(answer.at('node.readings.totalCount')).toBe(144);
  });
});
