import { describe, expect, it } from '@jest/globals';
import { whyNotARange } from './care-ranges.js';

describe('a range for a plant', () => {
  it('may reach as far as a sensor can plausibly say', () => {
    expect(whyNotARange('soilMoisture', { low: 0, high: 100 })).toBeNull();
    expect(whyNotARange('temperature', { low: -15, high: 50 })).toBeNull();
  });

  it.each([
    ['soilMoisture', { low: -0.1, high: 50 }, 'Expected bounds from 0 to 100 %'],
    ['soilMoisture', { low: 10, high: 100.1 }, 'Expected bounds from 0 to 100 %'],
    ['temperature', { low: -15.1, high: 20 }, 'Expected bounds from -15 to 50 °C'],
    ['temperature', { low: NaN, high: 20 }, 'Expected bounds'],
    ['temperature', { low: 20, high: 20 }, '`low` must be below `high`'],
    ['temperature', { low: 21, high: 20 }, '`low` must be below `high`'],
  ] as const)('is none: %s %j', (channel, range, why) => {
    expect(whyNotARange(channel, range)).toContain(why);
  });
});
