import { describe, expect, it } from '@jest/globals';
import { attemptsFor, fitWithin } from './picture-bounds.js';

describe('a picture made to fit', () => {
  it.each([
    [
      { width: 4_032, height: 3_024 },
      { width: 1_600, height: 1_200 },
    ],
    [
      { width: 1_170, height: 2_532 },
      { width: 739, height: 1_600 },
    ],
    [
      { width: 390, height: 844 },
      { width: 390, height: 844 },
    ],
    [
      { width: 20_000, height: 3 },
      { width: 1_600, height: 1 },
    ],
  ])('keeps its shape: %j is %j', (size, fitted) => {
    expect(fitWithin(size, 1_600)).toEqual(fitted);
  });

  it('is tried smaller and coarser each time, to the end', () => {
    const tries = attemptsFor({ width: 3_000, height: 2_000 });
    for (const [index, { width, quality }] of tries.entries()) {
      const before = tries[index - 1];
      if (before === undefined) continue;
      expect(width * quality).toBeLessThan(before.width * before.quality);
    }
    expect(tries.at(-1)).toEqual({ width: 640, height: 427, quality: 0.4 });
  });
});
