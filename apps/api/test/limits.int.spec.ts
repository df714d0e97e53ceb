import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

describe('limits', () => {
  it('let introspection pass', async () => {
    const everything = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect((await museum.api.ask(getIntrospectionQuery())).errors).toEqual([]);
    expect((await museum.api.ask(getIntrospectionQuery(everything))).errors).toEqual([]);
  });

  it.each([
    'plants(first: 100) { edges { cursor node { readings(first: 1000) { edges { __typename cursor node { __typename takenAt soilMoisture temperature lastWateredAt source } } } } } }',
    'origins(first: 50) { nodes { plants(first: 20) { nodes { readings(first: 10) { nodes { takenAt } } } } } }',
    'rejections(first: 100) { nodes { payload payloadText payloadEncoding } }',
  ])('let the largest pages there are pass: %s', async (query) => {
    expect((await museum.api.ask(`{ ${query} }`)).errors).toEqual([]);
  });

  const nested = (levels: number) =>
    `{ plant(number: 1) { ${'botanist { plants(first: 1) { nodes { '.repeat(levels)} name ${'} } } '.repeat(levels)} } }`;

  const aliases = (length: number, field: string) =>
    Array.from({ length }, (_, n) => `f${n}: ${field}`).join(' ');
  const introspection = `{ __schema { types { ${aliases(30, 'fields { type { ...F } }')} } } } fragment F on __Type { ${aliases(30, 'fields { name }')} }`;

  const bomb = Array.from(
    { length: 25 },
    (_, index) =>
      `fragment f${index} on Plant { ${index < 24 ? `...f${index + 1} ...f${index + 1}` : 'name'} }`,
  );

  it.each([
    ['levels', nested(4), 'at least 13 levels deep; the limit is 12'],
    [
      'nodes',
      '{ botanists { nodes { plants { nodes { readings { nodes { takenAt } } } } } } }',
      'up to 252,550 nodes; the limit is 110,000',
    ],
    [
      'statements',
      `{ ${Array.from({ length: 51 }, (_, n) => `s${n}: sweeps(first: 1) { totalCount }`).join(' ')} }`,
      'lists and look-ups; the limit is 50',
    ],
    [
      'values',
      `{ plants(first: 99) { nodes { readings(first: 1000) { nodes { ${aliases(400, 'takenAt')} } } } } }`,
      'up to 39,699,199 values; the limit is 1,100,000',
    ],
    [
      'long values',
      `{ rejections(first: 100) { nodes { ${aliases(6, 'payload')} } } }`,
      'up to 1,200,101 values',
    ],
    [
      'objects',
      `{ plants(first: 100) { nodes { readings(first: 1000) { edges { ${aliases(6, 'node { takenAt }')} } } } } }`,
      'up to 1,300,201 values',
    ],
    ['values of the schema', introspection, 'values; the limit is 1,100,000'],
    ['fields', `{ plant(number: 1) { ...f0 } } ${bomb.join(' ')}`, 'fields; the limit is 2,000'],
  ])('refuse too many %s, before anything is asked', async (_, query, words) => {
    const answer = await museum.api.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.error.message).toContain(words);
    expect(answer.error.extensions.code).toBe('QUERY_TOO_LARGE');
    expect(museum.api.statements()).toEqual([]);
    expect(museum.api.logged).toEqual([]);
  });

  it('count pages that are asked for in variables', async () => {
    const query =
      'query ($n: Int = 1000) { plants(first: 100) { nodes { readings(first: $n) { nodes { takenAt } } statusChanges { at } } } }';
    expect((await museum.api.ask(query)).error.message).toContain('up to 110,100 nodes');
    expect((await museum.api.ask(query, { n: 10 })).errors).toEqual([]);
  });

  it('refuse a document of too many words', async () => {
    const { error } = await museum.api.ask(`{ plant(number: 1) { ${'name '.repeat(5000)} } }`);
    expect(error.message).toContain('2000 tokens');
  });
});
