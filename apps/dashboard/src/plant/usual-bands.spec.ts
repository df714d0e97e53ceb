import { describe, expect, it } from '@jest/globals';
import { usualBands, type BaselineHour } from './usual-bands.js';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const hour = (number: number, low: number, learning = false): BaselineHour => ({
  hour: number,
  low,
  high: low + 10,
  median: low + 5,
  days: 7,
  learning,
});

describe('what a plant is usually like', () => {
  it('is a step for each hour of which it is known', () => {
    const stretch = { from: at('2026-11-26T09:30:00Z'), to: at('2026-11-26T12:00:00Z') };
    const hours = [hour(9, 20), hour(10, 30), hour(11, 40, true)];
    expect(usualBands(stretch, hours)).toEqual([
      { from: at('2026-11-26T09:00:00Z'), to: at('2026-11-26T10:00:00Z'), low: 20, high: 30, look: 'usual' },
      { from: at('2026-11-26T10:00:00Z'), to: at('2026-11-26T11:00:00Z'), low: 30, high: 40, look: 'usual' },
    ]);
  });

  it('is one band over stretches in which no hour could be seen', () => {
    const from = at('2026-11-01T00:00:00Z');
    const month = { from, to: from + 30 * 24 * HOUR };
    expect(usualBands(month, [hour(9, 20), hour(10, 30)])).toEqual([
      { ...month, low: 20, high: 40, look: 'usual' },
    ]);
  });

  it('is not told while it is still being learnt', () => {
    expect(usualBands({ from: 0, to: HOUR }, [hour(0, 20, true)])).toEqual([]);
  });
});
