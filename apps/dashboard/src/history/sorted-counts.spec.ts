import { describe, expect, it } from '@jest/globals';
import { intervalOf, sortedCounts, type WateredPlant } from './sorted-counts.js';

const plant = (
  number: number,
  name: string,
  count: number,
  medianInterval: string | null,
  lastWateredAt: string | null,
): WateredPlant => ({
  id: `plant-${number}`,
  number,
  name,
  lastWateredAt,
  wateringRhythm: { count, medianInterval },
});

const plants = [
  plant(3, 'Cactus', 2, 'P14D', '2026-11-20T09:00:00Z'),
  plant(1, 'Ficus', 0, null, null),
  plant(2, 'aloe', 30, 'PT23H', '2026-11-26T09:00:00.5Z'),
  plant(4, 'Begonia', 2, 'P14D', '2026-11-26T09:00:00Z'),
];

const numbers = (...how: Parameters<typeof sortedCounts> extends [unknown, ...infer Rest] ? Rest : never) =>
  sortedCounts(plants, ...how).map(({ number }) => number);

describe('how often plants were watered', () => {
  it('is told by number when nobody asked for another order', () => {
    expect(numbers()).toEqual([1, 2, 3, 4]);
  });

  it('can be sorted by name as people sort names', () => {
    expect(numbers('name')).toEqual([2, 4, 3, 1]);
  });

  it('can be sorted by count, fewest first to find the forgotten, or most first', () => {
    expect(numbers('count')).toEqual([1, 3, 4, 2]);
    expect(numbers('count', 'down')).toEqual([2, 3, 4, 1]);
  });

  it('has plants without an interval behind the longest', () => {
    expect(numbers('interval')).toEqual([2, 3, 4, 1]);
    expect(numbers('interval', 'down')).toEqual([1, 3, 4, 2]);
  });

  it('has plants of which no watering is known as those longest ago', () => {
    expect(numbers('last')).toEqual([1, 3, 4, 2]);
    expect(numbers('last', 'down')).toEqual([2, 4, 3, 1]);
  });
});

it('an interval is read as the API writes it', () => {
  expect(plants.map(intervalOf)).toEqual([14 * 86_400_000, null, 23 * 3_600_000, 14 * 86_400_000]);
});
