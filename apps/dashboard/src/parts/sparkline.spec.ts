import { describe, expect, it } from '@jest/globals';
import { sparkPath, sparkScale, type SparkPoint } from './sparkline.js';

const MINUTE = 60_000;
const box = { width: 100, height: 10, from: 0, to: 100 * MINUTE, lowest: 0, highest: 10 };

describe('a sparkline', () => {
  it('goes from point to point', () => {
    expect(
      sparkPath(
        [
          [0, 0],
          [MINUTE, 5],
          [2 * MINUTE, 10],
        ],
        box,
      ),
    ).toBe('M0 10L1 5L2 0');
  });

  it('is broken where nothing was read for more than seven minutes, and where a value is missing', () => {
    const points: SparkPoint[] = [
      [0, 0],
      [8 * MINUTE, 5],
      [9 * MINUTE, null],
      [10 * MINUTE, 5],
    ];
    expect(sparkPath(points, box)).toBe('M0 10M8 5M10 5');
  });

  it('never makes a storm of a whisper, and has room for the band', () => {
    expect(
      sparkScale(
        [
          [0, 20],
          [1, 20.2],
        ],
        4,
      ),
    ).toEqual({ lowest: 18.1, highest: 22.1 });
    expect(sparkScale([[0, 20]], 4, { low: 9, high: 30 })).toEqual({ lowest: 9, highest: 30 });
    expect(sparkScale([], 4)).toEqual({ lowest: 0, highest: 4 });
  });
});
