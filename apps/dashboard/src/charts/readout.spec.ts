import { describe, expect, it } from '@jest/globals';
import { newestPoint, placeOf, pointAt, wordsAt } from './readout.js';

const LINE = { id: 'a', name: 'a', at: [10, 20, 30], mean: [1, null, 3], longest: 12, look: 0 };

describe('what a chart says at an instant', () => {
  it('is its nearest point', () => {
    expect(pointAt(LINE, 12)).toMatchObject({ at: 10, mean: 1 });
    expect(pointAt(LINE, 33)).toMatchObject({ at: 30, mean: 3 });
  });

  it('is nothing where the value is missing or the point too far away', () => {
    expect(pointAt(LINE, 21)).toBeUndefined();
    expect(pointAt(LINE, 50)).toBeUndefined();
    expect(pointAt({ ...LINE, at: [], mean: [] }, 10)).toBeUndefined();
  });

  it('is also what happened near it, and how it was then', () => {
    const content = {
      from: 0,
      to: 40,
      series: [LINE],
      scale: { step: 1, narrowest: 1 },
      marks: [{ at: 11, shape: 'drop' as const, label: 'Watered' }],
      lanes: [{ name: 'state', stretches: [{ from: 0, to: 20, tone: 'trouble' as const, label: 'Dry' }] }],
    };
    expect(wordsAt(content, 10, 2)).toEqual(['Watered', 'Dry']);
    expect(wordsAt(content, 20, 2)).toEqual([]);
  });
});

it('the newest point is the last that has a value', () => {
  expect(newestPoint(LINE, 40)).toMatchObject({ at: 30 });
  expect(newestPoint(LINE, 29)).toMatchObject({ at: 10 });
  expect(placeOf([10, 20], 5)).toBe(-1);
});
