import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY } from './care-policy.js';
import { wateringLevel } from './watering-level.js';

const NOW = 1_800_000_000_000_000;
const levelAfter = (hours: number) => wateringLevel(NOW - hours * 3_600_000_000, DEFAULT_CARE_POLICY, NOW);

describe('a watering', () => {
  it.each([
    [0, 'in_time'],
    [24, 'in_time'],
    [24.001, 'amber'],
    [48, 'amber'],
    [48.001, 'red'],
    [-1, 'in_time'], // the source's clock runs ahead of ours
  ] as const)('%s hours ago is %s', (hours, level) => {
    expect(levelAfter(hours)).toBe(level);
  });

  it('that nobody knows of is neither in time nor overdue', () => {
    expect(wateringLevel(null, DEFAULT_CARE_POLICY, NOW)).toBe('unknown');
  });
});
