import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { explainUnusual, isLearnt, isUsual, unusualnessOf, usualBand } from './usual-band.js';

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
    expect(unusualnessOf('temperature', 40, baseline(15, 0.1, 2), POLICY)).toBeNull();
  });
});

describe('an unusual value', () => {
  it('is explained by its band and how far off it is', () => {
    const usual = unusualnessOf('temperature', 19.5, baseline(15, 0.2), POLICY);
    expect(usual).toEqual({ median: 15, low: 12, high: 18, spreads: 9 });
    expect(explainUnusual('temperature', 19.5, usual!)).toBe(
      '19.5 °C, usually 12.0–18.0 °C at this hour (9.0 spreads from its median of 15.0 °C)',
    );
    const soil = unusualnessOf('soilMoisture', 20, baseline(80, 1), POLICY);
    expect(explainUnusual('soilMoisture', 20, soil!)).toBe(
      '20 %, usually 62–98 % at this hour (20.0 spreads from its median of 80 %)',
    );
  });

  it('is none on the very bounds', () => {
    expect(unusualnessOf('temperature', 18, baseline(15, 0), POLICY)).toBeNull();
  });

  it('is told with care below zero', () => {
    const usual = unusualnessOf('temperature', 8, baseline(-1, 0), POLICY);
    expect(explainUnusual('temperature', 8, usual!)).toContain('usually -4.0 to 2.0 °C');
  });
});
