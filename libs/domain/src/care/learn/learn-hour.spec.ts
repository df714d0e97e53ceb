import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { learnHour, type HourOfDay } from './learn-hour.js';

const day = (median: number, unusual = false): HourOfDay => ({
  count: 60,
  p25: median - 0.2,
  median,
  p75: median + 0.2,
  unusual,
});
const learn = (...medians: readonly (number | HourOfDay)[]) =>
  learnHour(
    'temperature',
    medians.map((each) => (typeof each === 'number' ? day(each) : each)),
    POLICY,
  );

describe('learning an hour of the day', () => {
  it('takes the median of the days, and how far their quartiles lie from it', () => {
    expect(learn(14, 15, 16)).toEqual({
      median: 15,
      mad: expect.closeTo(0.8, 9), // of 0, 0.2, 0.2, 0.8, 0.8, 1, 1, 1.2, 1.2
      days: 3,
      readings: 180,
      leftOut: [],
    });
  });

  it('knows nothing of no days, and a little of one', () => {
    expect(learn()).toBeNull();
    expect(learn(15)).toMatchObject({ median: 15, mad: expect.closeTo(0.2, 9), days: 1 });
  });

  it.each([
    ['one day far off', [15, 15, 15, 24, 15], [3]],
    ['three days in a row', [15, 15, 15, 24, 24, 24, 15], [3, 4, 5]],
    ['three days that are the newest', [15, 15, 15, 24, 24, 24], [3, 4, 5]],
    ['one day hot, another cold', [15, 15, 15, 24, 15, 4, 15, 15], [3, 5]],
  ])('leaves out %s', (_what, medians, leftOut) => {
    expect(learn(...medians)).toMatchObject({ median: 15, leftOut, days: medians.length - leftOut.length });
  });

  it('takes the fourth day in a row for the new normal, and forgets the old', () => {
    expect(learn(15, 15, 15, 15, 15, 21, 21.2, 21.4, 21.2)).toMatchObject({
      median: 21.2,
      days: 4,
      leftOut: [],
    });
  });

  it('does not fall back to the old normal, however many days that had', () => {
    const weeks = Array.from({ length: 20 }, () => 15);
    expect(learn(...weeks, 21, 21, 21, 21, 21)).toMatchObject({ median: 21, days: 5 });
  });

  it('leaves out what care found unusual at the time, though its median is not', () => {
    expect(learn(15, 15, day(15, true), 15)).toMatchObject({ days: 3, leftOut: [2] });
  });

  it('counts what care found unusual on four days in a row', () => {
    const found = [21, 21, 21, 21].map((median) => day(median, true));
    expect(learn(15, 15, 15, ...found)).toMatchObject({ median: 21, days: 4, leftOut: [] });
    const mild = [15, 15, 15, 15].map((median) => day(median, true));
    expect(learn(15, 15, 15, ...mild)).toMatchObject({ median: 15, days: 7, leftOut: [] });
  });

  it('takes what comes and goes for a habit: a plant watered every other day', () => {
    const wet = learnHour(
      'soilMoisture',
      [90, 50, 90, 50, 90, 50, 90, 50, 90, 50, 90, 50].map((median) => day(median)),
      POLICY,
    );
    expect(wet).toMatchObject({ median: 70, days: 12, leftOut: [] });
    expect(wet!.mad).toBeGreaterThan(19);
  });

  it('follows a season without leaving a day out', () => {
    const season = Array.from({ length: 28 }, (_, index) => 12 + index * 0.2);
    expect(learn(...season)).toMatchObject({ days: 28, leftOut: [] });
  });

  it('is not moved further than the honest days by a minority of wild ones', () => {
    const honest = fc.double({ min: 14, max: 16, noNaN: true });
    const wild = fc.double({ min: -15, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(honest, { minLength: 7, maxLength: 25 }),
        fc.array(wild, { maxLength: 3 }),
        fc.nat(),
        (ordinary, strange, at) => {
          const place = at % (ordinary.length + 1);
          const days = [...ordinary.slice(0, place), ...strange, ...ordinary.slice(place)];
          const { median } = learn(...days)!;
          expect(median).toBeGreaterThanOrEqual(14);
          expect(median).toBeLessThanOrEqual(16);
        },
      ),
    );
  });
});
