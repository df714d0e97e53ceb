import { describe, expect, it } from '@jest/globals';
import { added, isLate, keptFrom, seeded, type AnyReading, type SeriesAnswer } from './live-series.js';

const MINUTE = 60_000;
const time = (minute: number, second = 0) => new Date(minute * MINUTE + second * 1_000).toISOString();
const reading = (minute: number, soilMoisture: number | null, second = 0): AnyReading => ({
  takenAt: time(minute, second),
  soilMoisture,
  temperature: soilMoisture === null ? null : soilMoisture / 2,
});

function answer(minutes: readonly number[], every: string | null = null): SeriesAnswer {
  const column = (share: number) => {
    const values = minutes.map((minute) => minute * share);
    return { __typename: 'SeriesColumn' as const, mean: values, min: values, max: values };
  };
  return {
    at: minutes.map((minute) => time(minute)),
    every,
    soilMoisture: column(1),
    temperature: column(0.5),
  };
}

const minutesOf = ({ at }: { readonly at: readonly number[] }) => at.map((instant) => instant / MINUTE);

describe('reading by reading', () => {
  it('new ones are appended, each once, whatever comes twice when the line returns', () => {
    const first = seeded(answer([1, 2, 3]));
    const replayed = [2, 3, 4, 4, 5].map((minute) => reading(minute, minute));
    const grown = replayed.reduce(added, first);
    expect(minutesOf(grown)).toEqual([1, 2, 3, 4, 5]);
    expect(grown.soilMoisture.mean).toEqual([1, 2, 3, 4, 5]);
    expect(grown.temperature.max).toEqual([0.5, 1, 1.5, 2, 2.5]);
  });

  it('what is known already changes nothing at all', () => {
    const first = seeded(answer([1, 2]));
    expect(added(first, reading(2, 99))).toBe(first);
  });

  it('one that comes late takes its place', () => {
    expect(minutesOf(added(seeded(answer([1, 2, 4])), reading(3, 3)))).toEqual([1, 2, 3, 4]);
  });

  it('one without a value breaks the line and does not end it', () => {
    const grown = [reading(2, null), reading(3, 3)].reduce(added, seeded(answer([1])));
    expect(grown.soilMoisture.mean).toEqual([1, null, 3]);
  });

  it('begins with the first one where there was none', () => {
    expect(minutesOf(added(seeded(answer([])), reading(7, 1)))).toEqual([7]);
  });
});

describe('in buckets', () => {
  const tail = [reading(10, 40), reading(11, 50)];

  it('the last bucket is told by all of its readings, and goes on with new ones', () => {
    const first = seeded(answer([0, 5, 10], 'PT5M'), tail);
    expect(first.soilMoisture).toEqual({ mean: [0, 5, 45], min: [0, 5, 40], max: [0, 5, 50] });
    const grown = added(first, reading(12, 60));
    expect(grown.soilMoisture).toEqual({ mean: [0, 5, 50], min: [0, 5, 40], max: [0, 5, 60] });
  });

  it('a reading that comes twice counts once', () => {
    const first = seeded(answer([0, 5, 10], 'PT5M'), tail);
    expect(added(first, reading(11, 50))).toBe(first);
  });

  it('the next bucket begins with its first reading', () => {
    const grown = [reading(15, 8), reading(16, 10)].reduce(added, seeded(answer([0, 5, 10], 'PT5M'), tail));
    expect(minutesOf(grown)).toEqual([0, 5, 10, 15]);
    expect(grown.soilMoisture.mean.at(-1)).toBe(9);
    expect(grown.open).toHaveLength(2);
  });

  it('readings that came between both answers are in the tail, also beyond the last bucket', () => {
    const first = seeded(answer([0, 5, 10], 'PT5M'), [...tail, reading(16, 10)]);
    expect(minutesOf(first)).toEqual([0, 5, 10, 15]);
  });

  it('nothing joins a bucket whose readings are not known', () => {
    const first = seeded(answer([0, 5, 10], 'PT5M'));
    expect(added(first, reading(11, 50))).toBe(first);
  });

  it('one that comes when its bucket is closed is told to be late', () => {
    const first = seeded(answer([0, 5, 10], 'PT5M'), tail);
    expect(isLate(first, reading(7, 1))).toBe(true);
    expect(added(first, reading(7, 1))).toBe(first);
    expect(isLate(first, reading(12, 1))).toBe(false);
  });
});

it('what has left on the left goes, but for the point that the line comes in from', () => {
  const kept = keptFrom(seeded(answer([1, 2, 3, 4])), 3.5 * MINUTE);
  expect(minutesOf(kept)).toEqual([3, 4]);
  expect(kept.temperature.min).toEqual([1.5, 2]);
});

it('hours of live readings do not make it grow', () => {
  let series = seeded(answer([0]));
  for (let minute = 1; minute <= 600; minute += 1)
    series = keptFrom(added(series, reading(minute, minute)), (minute - 120) * MINUTE);
  expect(series.at).toHaveLength(121);
});
