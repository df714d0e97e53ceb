import { describe, expect, it } from '@jest/globals';
import { marksOf, markAt, minutesOf, minutesPerMark, outcomeOf, type Bin, type Strip } from './strip.js';

const HOUR = 3_600_000;
const bin = (time: string, more: Partial<Bin> = {}): Bin => ({
  at: `2026-11-26T${time}:00Z`,
  sweeps: 5,
  unfinished: 0,
  slowestSeconds: 2,
  asked: 250,
  stored: 240,
  duplicate: 0,
  rejected: 0,
  away: 10,
  faulty: 0,
  failed: 0,
  ...more,
});
const strip = (from: string, to: string, bins: readonly Bin[], every = 'PT5M'): Strip => ({
  from: `2026-11-26T${from}:00Z`,
  to: `2026-11-26T${to}:00Z`,
  every,
  bins,
  gaps: [],
});

describe('minutes of a mark', () => {
  it.each([
    [2, 1_200, 1],
    [24, 1_200, 5],
    [24, 358, 15],
    [168, 1_200, 30],
    [168, 358, 120],
    [8_760, 358, 10_080],
  ])('over %i h on %i px: %i', (hours, width, minutes) => {
    expect(minutesPerMark(hours * HOUR, width)).toBe(minutes);
  });

  it('are read from a duration', () => {
    expect(['PT5M', 'PT1H', 'P1DT2H', 'P1W'].map(minutesOf)).toEqual([5, 60, 1_560, 10_080]);
  });
});

describe('marks', () => {
  it('stand for every stretch, also where no sweep was', () => {
    const marks = marksOf(strip('09:00', '09:20', [bin('09:00'), bin('09:15')]));
    expect(marks.map(({ outcome }) => outcome)).toEqual(['well', 'none', 'none', 'well']);
  });

  it('at the ends stand for the minutes within the strip alone', () => {
    const marks = marksOf(
      strip('09:02', '09:08', [bin('09:00', { sweeps: 3 }), bin('09:05', { sweeps: 3 })]),
    );
    expect(marks.map(({ expected, outcome }) => [expected, outcome])).toEqual([
      [3, 'well'],
      [3, 'well'],
    ]);
  });

  it('are none where nothing was to be swept', () => {
    expect(marksOf({ ...strip('09:00', '09:20', []), from: null, to: null })).toEqual([]);
  });

  it('are found by an instant, or the nearest', () => {
    const marks = marksOf(strip('09:00', '09:20', []));
    const find = (time: string) => markAt(marks, Date.parse(`2026-11-26T${time}:00Z`));
    expect([find('08:00'), find('09:07'), find('10:00')]).toEqual([0, 1, 3]);
    expect(markAt([], 0)).toBe(-1);
  });
});

describe('the outcome of a mark', () => {
  it('is the worst of its minutes', () => {
    const all = { sweeps: 4, failed: 2, unfinished: 1, rejected: 1, faulty: 3 };
    expect(outcomeOf(bin('09:00', all), 5, false)).toBe('none');
    expect(outcomeOf(bin('09:00', { ...all, sweeps: 5 }), 5, false)).toBe('failed');
    expect(outcomeOf(bin('09:00', { ...all, sweeps: 5, failed: 0 }), 5, false)).toBe('broken');
    expect(outcomeOf(bin('09:00', { rejected: 1, faulty: 3 }), 5, false)).toBe('rejected');
    expect(outcomeOf(bin('09:00', { faulty: 3 }), 5, false)).toBe('faulty');
    expect(outcomeOf(bin('09:00'), 5, false)).toBe('well');
  });

  it('lets the newest minute run', () => {
    expect(outcomeOf(bin('09:00', { unfinished: 1 }), 5, true)).toBe('running');
    expect(outcomeOf(bin('09:00', { unfinished: 2 }), 5, true)).toBe('broken');
  });
});
