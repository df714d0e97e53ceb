import { describe, expect, it } from '@jest/globals';
import { readRange } from './byte-range.js';

describe('a part of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=100-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=9-0', null],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
    ['bytes=-', null],
    [undefined, null],
  ])('%s', (header, range) => expect(readRange(header, undefined, '"a"', 100)).toEqual(range));

  it('is the whole where the file has changed since', () => {
    expect(readRange('bytes=0-9', '"b"', '"a"', 100)).toBeNull();
    expect(readRange('bytes=0-9', '"a"', '"a"', 100)).toEqual({ first: 0, last: 9 });
  });
});
