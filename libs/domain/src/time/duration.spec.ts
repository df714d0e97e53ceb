import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDuration, toDuration } from './duration.js';

const SECOND = 1_000_000;

describe('a duration', () => {
  it.each([
    ['PT5M', 300],
    ['PT1H', 3_600],
    ['P1D', 86_400],
    ['P1W', 604_800],
    ['P1DT12H', 129_600],
    ['PT90M', 5_400],
    ['PT1H30M5S', 5_405],
    ['PT0S', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds * SECOND);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '5M',
    'P1M',
    'P1Y',
    'PT1.5H',
    'PT-5M',
    '-PT5M',
    'pt5m',
    ' PT5M',
    'PT5M\n',
    'PT5M5H',
    'PT٥M',
    'PT9999999999S',
  ])('is not %p', (text) => {
    expect(readDuration(text)).toBeNull();
  });

  it('is written the shortest way', () => {
    expect([300, 5_400, 86_400, 604_800, 129_600].map((seconds) => toDuration(seconds * SECOND))).toEqual([
      'PT5M',
      'PT1H30M',
      'P1D',
      'P7D',
      'P1DT12H',
    ]);
    expect(() => toDuration(0)).toThrow(RangeError);
    expect(() => toDuration(SECOND / 2)).toThrow(RangeError);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000 }), (seconds) => {
        expect(readDuration(toDuration(seconds * SECOND))).toBe(seconds * SECOND);
      }),
    );
  });
});
