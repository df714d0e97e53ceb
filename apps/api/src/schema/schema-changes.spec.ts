import { describe, expect, it } from '@jest/globals';
import { judge, readDeclarations, type Declaration } from './declared-changes.js';
import { schemaChanges } from './schema-changes.js';

const BEFORE = `
  type Query { plant(number: Int): Plant }
  type Plant { name: String!, cycle: String, status: Status! }
  enum Status { ON_DISPLAY ON_LOAN }
  input Filter { text: String }
`;

/** What comes of the schema when one piece of it is written otherwise. */
function changes(from: string, to: string) {
  const after = BEFORE.replace(from, to);
  if (after === BEFORE) throw new Error(`"${from}" does not stand in the schema`);
  return schemaChanges(BEFORE, after);
}

describe('a change of the schema', () => {
  it.each([
    ['a field is removed', 'cycle: String, ', '', 'Plant.cycle was removed.'],
    [
      'a required argument is added',
      '(number: Int)',
      '(number: Int, day: Int!)',
      'A required arg day on Query.plant was added.',
    ],
    [
      'what always was there may be null',
      'name: String!',
      'name: String',
      'Plant.name changed type from String! to String.',
    ],
    [
      'an argument takes less',
      '(number: Int)',
      '(number: Int!)',
      'Query.plant arg number has changed type from Int to Int!.',
    ],
    ['a value is removed', 'ON_LOAN', '', 'ON_LOAN was removed from enum type Status.'],
    [
      'a required input field is added',
      'text: String',
      'text: String, day: Int!',
      'A required field day on input type Filter was added.',
    ],
    ['a type is removed', 'input Filter { text: String }', '', 'Filter was removed.'],
  ])('breaks clients when %s', (_what, from, to, words) => {
    expect(changes(from, to).breaking).toEqual([words]);
  });

  it('is dangerous when a value comes that no client knows', () => {
    const { breaking, dangerous } = changes('ON_LOAN', 'ON_LOAN MISSING');
    expect(breaking).toEqual([]);
    expect(dangerous).toEqual(['MISSING was added to enum type Status.']);
  });

  it.each([
    ['a field', 'cycle: String', 'cycle: String, light: String', 'Plant.light'],
    ['an argument that may be left out', '(number: Int)', '(number: Int, id: ID)', 'Query.plant(id:)'],
    ['a type', 'input Filter', 'type Origin { town: String } input Filter', 'Origin'],
    ['an input field that may be left out', 'text: String', 'text: String, rule: Int', 'Filter.rule'],
  ])('is safe when %s is added', (_what, from, to, added) => {
    const found = changes(from, to);
    expect(found.breaking).toEqual([]);
    expect(found.added).toContain(added);
  });

  it('is safe when a promise gets stronger', () => {
    expect(changes('cycle: String', 'cycle: String!').breaking).toEqual([]);
  });
});

describe('a breaking change', () => {
  const change = 'Plant.cycle was removed.';
  const declaration: Declaration = {
    change,
    on: '2026-11-20',
    why: 'No source sends it any more.',
    instead: 'Nothing: it was always null.',
  };

  it('is refused when nobody declared it', () => {
    expect(judge([change], [], []).undeclared).toEqual([change]);
  });

  it('passes when it is declared together with it', () => {
    expect(judge([change], [], [declaration])).toEqual({
      undeclared: [],
      declared: [declaration],
      unfounded: [],
    });
  });

  it('is refused when only an earlier one of the same words was declared', () => {
    expect(judge([change], [declaration], [declaration]).undeclared).toEqual([change]);
    const again = { ...declaration, on: '2026-12-24' };
    expect(judge([change], [declaration], [declaration, again]).undeclared).toEqual([]);
  });

  it('is not declared before it happens', () => {
    expect(judge([], [], [declaration]).unfounded).toEqual([declaration]);
    expect(judge([], [declaration], [declaration]).unfounded).toEqual([]);
  });

  it('is declared with all that its readers need', () => {
    expect(readDeclarations(JSON.stringify([declaration]))).toEqual([declaration]);
    for (const part of ['change', 'on', 'why', 'instead']) {
      expect(() => readDeclarations(JSON.stringify([{ ...declaration, [part]: '' }]))).toThrow(part);
    }
  });
});
