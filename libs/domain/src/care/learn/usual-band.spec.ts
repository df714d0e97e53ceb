import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { isLearnt, isUsual, usualBand } from './usual-band.js';

const baseline = (median: number, mad: number, days = 10) => ({ median, mad, days });

describe('a usual band', () => {
  it('reaches six spreads to both sides, a spread being what would be a standard deviation', () => {
    const band = usualBand('temperature', baseline(15, 1), POLICY);
    expect(band).toEqual({ median: 15, spread: 1.4826, low: 15 - 6 * 1.4826, high: 15 + 6 * 1.4826 });
  });

  it('is never narrower than the least spreads: a sensor that hardly moves is not unusual at once', () => {
    expect(usualBand('temperature', baseline(15, 0.01), POLICY)).toMatchObject({ low: 12, high: 18 });
    expect(usualBand('soilMoisture', baseline(50, 0), POLICY)).toMatchObject({ low: 32, high: 68 });
  });

  it('ends where a sensor can plausibly end', () => {
    expect(usualBand('soilMoisture', baseline(90, 5), POLICY)).toMatchObject({ high: 100 });
    expect(usualBand('soilMoisture', baseline(10, 5), POLICY)).toMatchObject({ low: 0 });
  });

  it('holds its own bounds', () => {
    const band = usualBand('temperature', baseline(15, 0), POLICY);
    expect([12, 18, 11.999, 18.001].map((value) => isUsual(value, band))).toEqual([true, true, false, false]);
  });

  it('is learnt from the minimum of days on', () => {
    expect([2, 3].map((days) => isLearnt({ days }, POLICY))).toEqual([false, true]);
  });
});
