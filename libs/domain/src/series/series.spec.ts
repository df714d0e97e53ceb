import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../readings/reading.js';
import { bucketsOf, mergeBuckets, mergeChannels, type Bucket, type ChannelSummary } from './buckets.js';
import { bucketsWithin, bucketStart, HOUR_MICROS, isWholeHours, stepFor, wholeBuckets } from './steps.js';

const MINUTE = 60_000_000;
const DAY = 24 * HOUR_MICROS;
const at = (iso: string) => Date.parse(iso) * 1_000;

const instants = fc.integer({ min: at('1900-01-01T00:00:00Z'), max: at('2199-12-31T00:00:00Z') });
const steps = fc.integer({ min: 1, max: 20_000 }).map((minutes) => minutes * MINUTE);

describe('the step of a series', () => {
  it.each([
    [2 * HOUR_MICROS, 500, MINUTE],
    [DAY, 500, 5 * MINUTE],
    [DAY, 100, 15 * MINUTE],
    [7 * DAY, 500, 30 * MINUTE],
    [30 * DAY, 500, 2 * HOUR_MICROS],
    [365 * DAY, 500, DAY],
    [365 * DAY, 30, 14 * DAY],
    [100 * 365 * DAY, 500, 112 * DAY],
  ])('of %d µs in %d points is %d µs', (length, points, step) => {
    const from = at('2026-11-20T00:00:00Z');
    expect(stepFor({ from, to: from + length }, points)).toBe(step);
  });

  it('never gives more points than asked for, and no coarser step than that needs', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 400 * DAY }),
        fc.integer({ min: 2, max: 5_000 }),
        (from, length, points) => {
          const stretch = { from, to: from + length };
          const step = stepFor(stretch, points);
          expect(bucketsWithin(stretch, step)).toBeLessThanOrEqual(points);
          if (step > 15 * DAY) expect(bucketsWithin(stretch, step / 2)).toBeGreaterThan(points);
        },
      ),
    );
  });

  it('can be kept at an hour or more, and needs two points', () => {
    const stretch = { from: 0, to: 2 * HOUR_MICROS };
    expect(stepFor(stretch, 500, HOUR_MICROS)).toBe(HOUR_MICROS);
    expect(() => stepFor(stretch, 1)).toThrow('At least 2 points');
    expect([isWholeHours(2 * HOUR_MICROS), isWholeHours(90 * MINUTE)]).toEqual([true, false]);
  });
});

describe('a bucket', () => {
  it('begins at a multiple of its length, wherever the range begins', () => {
    expect(bucketStart(at('2026-11-20T11:59:59.999Z'), 5 * MINUTE)).toBe(at('2026-11-20T11:55:00Z'));
    expect(bucketStart(-1, DAY)).toBe(-DAY);
    fc.assert(
      fc.property(instants, steps, (instant, every) => {
        const start = bucketStart(instant, every);
        expect(Math.abs(start % every)).toBe(0);
        expect(start <= instant && instant < start + every).toBe(true);
      }),
    );
  });

  it('is whole at both ends of a range', () => {
    const stretch = { from: at('2026-11-20T10:07:00Z'), to: at('2026-11-20T10:52:00Z') };
    expect(wholeBuckets(stretch, 15 * MINUTE)).toEqual({
      from: at('2026-11-20T10:00:00Z'),
      to: at('2026-11-20T11:00:00Z'),
    });
    expect(bucketsWithin(stretch, 15 * MINUTE)).toBe(4);
    expect(bucketsWithin({ from: 0, to: HOUR_MICROS }, HOUR_MICROS)).toBe(1);
    expect(bucketsWithin({ from: 5, to: 1 }, HOUR_MICROS)).toBe(0);
  });
});

const value = fc.option(fc.double({ min: -15, max: 100, noNaN: true }), { nil: null });
const readings = fc
  .uniqueArray(
    fc.record({
      plantId: fc.constant(1),
      takenAt: fc.integer({ min: -2_000, max: 2_000 }).map((minute) => minute * MINUTE + 3),
      soilMoisture: value,
      temperature: value,
      lastWateredAt: fc.constant(null),
    }),
    { selector: ({ takenAt }) => takenAt, maxLength: 200 },
  )
  .map((some): Reading[] => [...some].sort((a, b) => a.takenAt - b.takenAt));

const known = (values: readonly (number | null)[]) =>
  values.filter((one): one is number => one !== null && one !== undefined);

/** What must be true of a series, whatever its buckets. */
function expectSeries(buckets: readonly Bucket[], from: readonly Reading[]): void {
  buckets.slice(1).forEach((next, index) => expect(next.at).toBeGreaterThan(buckets[index]!.at));
  expect(buckets.reduce((sum, bucket) => sum + bucket.readings, 0)).toBe(from.length);
  for (const channel of ['soilMoisture', 'temperature'] as const) {
    const values = known(from.map((reading) => reading[channel]));
    const summaries = buckets.map((bucket) => bucket[channel]);
    expect(summaries.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(Math.max(...known(summaries.map(({ max }) => max)))).toBe(Math.max(...values));
    expect(Math.min(...known(summaries.map(({ min }) => min)))).toBe(Math.min(...values));
    for (const { count, min, mean, max } of summaries) {
      if (count === 0) expect([min, mean, max]).toEqual([null, null, null]);
      else expect(min! <= mean! && mean! <= max!).toBe(true);
    }
  }
}

describe('readings put into buckets', () => {
  it('keep every peak, every reading once, and rise', () => {
    fc.assert(
      fc.property(readings, steps, (some, every) => {
        const buckets = bucketsOf(some, every);
        expectSeries(buckets, some);
        if (some.length > 0)
          expect(buckets.length).toBeLessThanOrEqual(
            bucketsWithin({ from: some[0]!.takenAt, to: some.at(-1)!.takenAt + 1 }, every),
          );
      }),
    );
  });

  it('stand for themselves where nothing is put together', () => {
    fc.assert(
      fc.property(readings, (some) => {
        const buckets = bucketsOf(some, null);
        expect(buckets.map(({ at: instant }) => instant)).toEqual(some.map(({ takenAt }) => takenAt));
        buckets.forEach(({ temperature }, index) => {
          const { temperature: plain } = some[index]!;
          expect([temperature.min, temperature.mean, temperature.max]).toEqual([plain, plain, plain]);
        });
      }),
    );
  });

  it('are the same put together at once or in two parts, however they were parted', () => {
    fc.assert(
      fc.property(readings, steps, fc.infiniteStream(fc.boolean()), (some, every, coin) => {
        const left = some.filter(() => coin.next().value);
        const right = some.filter((reading) => !left.includes(reading));
        const merged = mergeBuckets(bucketsOf(left, every), bucketsOf(right, every));
        const whole = bucketsOf(some, every);
        expectSeries(merged, some);
        expect(merged.map(({ at: start, readings: count }) => [start, count])).toEqual(
          whole.map(({ at: start, readings: count }) => [start, count]),
        );
        merged.forEach(({ temperature }, index) => {
          const mean = whole[index]!.temperature.mean;
          if (mean === null) expect(temperature.mean).toBeNull();
          else expect(temperature.mean).toBeCloseTo(mean, 9);
        });
      }),
    );
  });

  it('weigh each side of a mean by its values, not by its readings', () => {
    const two: ChannelSummary = { count: 2, min: 10, mean: 11, max: 12 };
    const one: ChannelSummary = { count: 1, min: 20, mean: 20, max: 20 };
    expect(mergeChannels(two, one)).toEqual({ count: 3, min: 10, mean: 14, max: 20 });
    expect(mergeChannels(two, { count: 0, min: null, mean: null, max: null })).toEqual(two);
  });
});
