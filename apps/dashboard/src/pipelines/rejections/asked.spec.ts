import { describe, expect, it } from '@jest/globals';
import { countsBy, filterOf } from './asked.js';

const COUNTS = [
  { rule: 'temperature-range', source: 'plants', open: 5, resolved: 1 },
  { rule: 'body-not-json', source: 'plants', open: 2, resolved: 7 },
  { rule: 'differs-from-archive', source: 'archive', open: 1, resolved: 0 },
];

describe('the filter of an address', () => {
  it('means what is open when it says nothing', () => {
    expect(filterOf({})).toEqual({ resolved: false });
  });

  it('takes every condition', () => {
    expect(filterOf({ rule: 'no-values', source: 'plants', plant: '7', rejections: 'all' })).toEqual({
      rule: 'no-values',
      source: 'plants',
      plantNumber: 7,
    });
  });
});

describe('what a filter offers', () => {
  it('is what the list has, most first', () => {
    expect(countsBy('rule', COUNTS, {})).toEqual([
      ['temperature-range', 5],
      ['body-not-json', 2],
      ['differs-from-archive', 1],
    ]);
    expect(countsBy('rule', COUNTS, { rejections: 'resolved' })[0]).toEqual(['body-not-json', 7]);
    expect(countsBy('source', COUNTS, { rejections: 'all' })).toEqual([
      ['plants', 15],
      ['archive', 1],
    ]);
  });

  it('goes by the other filter, and keeps what is chosen', () => {
    expect(countsBy('rule', COUNTS, { source: 'archive' })).toEqual([['differs-from-archive', 1]]);
    expect(countsBy('rule', COUNTS, { rule: 'made-up', source: 'archive' })).toContainEqual(['made-up', 0]);
  });
});
