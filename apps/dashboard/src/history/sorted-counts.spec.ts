import { describe, expect, it } from '@jest/globals';
import { daysBetween, sortedCounts } from './sorted-counts.js';

function plant(number: number, totalCount: number, newest?: string, earliest = newest) {
  const at = (wateredAt: string | undefined) => (wateredAt === undefined ? [] : [{ wateredAt }]);
  return {
    name: `Plant ${number}`,
    number,
    lastWateredAt: newest ?? null,
    waterings: { totalCount, nodes: at(newest) },
    earliestWatering: { nodes: at(earliest) },
  };
}

describe('how often plants were watered', () => {
  it('is told by the waterings that are known, however long they were counted over', () => {
    expect(daysBetween(plant(1, 3, '2026-11-24T12:00:00Z', '2026-11-20T12:00:00Z'))).toBe(2);
  });

  it('cannot be told by one watering, or none', () => {
    expect(daysBetween(plant(1, 1, '2026-11-24T12:00:00Z'))).toBeNull();
    expect(daysBetween(plant(1, 0))).toBeNull();
  });

  it('lists first whoever was forgotten', () => {
    const plants = [plant(1, 4, '2026-11-24T12:00:00Z'), plant(2, 1, '2026-11-20T12:00:00Z'), plant(3, 0)];
    const numbers = (order: 'count' | 'last' | 'number') =>
      sortedCounts(plants, order).map(({ number }) => number);
    expect(numbers('count')).toEqual([3, 2, 1]);
    expect(numbers('last')).toEqual([3, 2, 1]);
    expect(numbers('number')).toEqual([1, 2, 3]);
  });
});
