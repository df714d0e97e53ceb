import { expect, it } from '@jest/globals';
import { chosenGroups, readOriginsSearch } from './origins-search.js';

it('the groups of an address are each there once, and no more than can be told apart', () => {
  const groups = 'a,b,,a,c,d,e,f,g,h,i';
  expect(chosenGroups(readOriginsSearch({ groups }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(chosenGroups(readOriginsSearch({}))).toEqual([]);
});

it('an origin’s own page has it among them, and room for seven others', () => {
  expect(chosenGroups({ groups: 'a,b,c,d,e,f,g,h,i' }, 'b')).toEqual(['a', 'c', 'd', 'e', 'f', 'g', 'h']);
});

it('what groups are made by is the origin, unless the address says the botanist', () => {
  expect(readOriginsSearch({ by: 'botanist', last: '7d' })).toMatchObject({ by: 'botanist', last: '7d' });
  expect(readOriginsSearch({ by: 'colour' }).by).toBeUndefined();
});
