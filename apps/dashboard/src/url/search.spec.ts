import { expect, it } from '@jest/globals';
import { oneOf, parseSearch, someOf, stringifySearch } from './search.js';

it('an address is written so that people can read it, and read back as it was', () => {
  const search = {
    from: '2026-11-26T11:42:00Z',
    states: 'OK,AWAY',
    text: 'a & b',
    empty: '',
    absent: undefined,
  };
  const written = stringifySearch(search);
  expect(written).toBe('?from=2026-11-26T11:42:00Z&states=OK,AWAY&text=a%20%26%20b');
  expect(parseSearch(written)).toEqual({ from: '2026-11-26T11:42:00Z', states: 'OK,AWAY', text: 'a & b' });
  expect(stringifySearch({})).toBe('');
});

it('a word that is not one of those expected is as if it were not there', () => {
  expect(oneOf(['light', 'dark'], 'pink')).toBeUndefined();
  expect(oneOf(['light', 'dark'], 'dark')).toBe('dark');
  expect(someOf(['OK', 'AWAY'], 'AWAY,PINK,OK')).toEqual(['OK', 'AWAY']);
  expect(someOf(['OK', 'AWAY'], 7)).toEqual([]);
});
