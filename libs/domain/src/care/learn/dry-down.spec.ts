import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { foreseeWatering, pastErrorOf } from './dry-down.js';
import type { MoisturePoint } from './robust-line.js';

const HOUR = 3_600_000_000;
const WATERED = Date.parse('2026-11-20T14:00:00Z') * 1_000;

/** Straight down from `top` by `rate` an hour, every quarter of an hour. */
const fall = (top: number, rate: number, hours: number, since = WATERED): MoisturePoint[] =>
  Array.from({ length: hours * 4 + 1 }, (_, index) => ({
    at: since + (index * HOUR) / 4,
    value: top - (rate * index) / 4,
  }));

const foresee = (points: readonly MoisturePoint[], low = 20) =>
  foreseeWatering(points, low, points.at(-1)?.at ?? WATERED, POLICY);

describe('foreseeing a watering', () => {
  it('follows the line down to the lower bound', () => {
    expect(foresee(fall(98, 3, 10))).toEqual({
      soilMoisture: expect.closeTo(68, 9),
      pointsPerHour: expect.closeTo(-3, 9),
      needsWaterAt: WATERED + 26 * HOUR,
    });
  });

  it('is not led astray by a quarter of wild points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (wild) => {
          const points = fall(98, 3, 6).map((point, index) =>
            index % 4 === 2 ? { ...point, value: Math.min(point.value + 14, wild[(index - 2) / 4]!) } : point,
          );
          const { needsWaterAt } = foresee(points)!;
          expect(Math.abs(needsWaterAt - (WATERED + 26 * HOUR)) / HOUR).toBeLessThan(0.5);
        },
      ),
    );
  });

  it('lies in the past where the bound is passed', () => {
    expect(foresee(fall(98, 4, 23))!.needsWaterAt).toBe(WATERED + 19.5 * HOUR);
    expect(foresee(fall(15, 1, 3))!.needsWaterAt).toBe(WATERED);
  });

  it('waits for an hour of readings', () => {
    expect(foresee([])).toBeNull();
    expect(foresee(fall(98, 3, 0.5))).toBeNull();
    expect(foresee(fall(98, 3, 1))).not.toBeNull();
  });

  it.each([
    ['rises', -0.5],
    ['stands', 0],
    ['falls by less than a point a day', 0.04],
  ])('is none where the moisture %s', (_what, rate) => {
    expect(foresee(fall(50, rate, 10))).toBeNull();
  });

  it('is none for more than a fortnight ahead', () => {
    expect(foresee(fall(98, 0.2, 20))).toBeNull();
    expect(foresee(fall(98, 0.25, 20))).not.toBeNull();
  });

  it('begins behind a rise that only a watering makes', () => {
    const again = WATERED + 12 * HOUR;
    const points = [...fall(60, 3, 10), ...fall(98, 3, 5, again)];
    expect(foresee(points)!.needsWaterAt).toBe(again + 26 * HOUR);
  });
});

describe('a forecast’s past error', () => {
  it('is none where the plant dries in a straight line', () => {
    expect(pastErrorOf([fall(98, 3, 24), fall(97, 3.1, 24)])).toEqual({
      minutes: expect.closeTo(0, 6),
      cycles: 2,
    });
  });

  it('tells in minutes how far the second half went another way', () => {
    const half = fall(98, 4, 12);
    const bent = [...half, ...fall(50, 2, 12, WATERED + 12 * HOUR).slice(1)];
    // Foreseen at the end: 2 %; there: 26 %, which at 4 points an hour is six hours.
    expect(pastErrorOf([bent])).toEqual({ minutes: expect.closeTo(360, 6), cycles: 1 });
  });

  it('is the median of the newest seven cycles that can be told', () => {
    const off = (minutes: number) => {
      const points = fall(98, 3, 20);
      const last = points.at(-1)!;
      return [...points.slice(0, -1), { ...last, value: last.value + (3 * minutes) / 60 }];
    };
    const cycles = [off(10), [], off(20), fall(50, 0, 20), ...[30, 40, 50, 60, 70, 9_999, 9_999].map(off)];
    expect(pastErrorOf(cycles)).toEqual({ minutes: expect.closeTo(40, 6), cycles: 7 });
  });

  it('is unknown without cycles', () => {
    expect(pastErrorOf([])).toEqual({ minutes: null, cycles: 0 });
  });
});
