import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  coverageOf,
  coverageOfSpans,
  GAP_MICROS,
  isComplete,
  joinCoverage,
  type SourcedInstant,
} from './coverage.js';

const MINUTE = 60_000_000;

const each = (minutes: readonly number[], source: 'live' | 'archive'): SourcedInstant[] =>
  minutes.map((minute) => ({ takenAt: minute * MINUTE, source }));

const short = (coverage: ReturnType<typeof coverageOf>) =>
  coverage.map(({ from, to, source, readings, reason }) => [
    from / MINUTE,
    Math.round(to / MINUTE),
    source,
    readings,
    reason,
  ]);

describe('coverage', () => {
  it('is one run where every minute is there', () => {
    expect(short(coverageOf(each([0, 1, 2, 3], 'live'), { from: 0, to: 4 * MINUTE }))).toEqual([
      [0, 4, 'live', 4, null],
    ]);
  });

  it('goes over from archive to live without a hole', () => {
    const readings = [...each([0, 1], 'archive'), ...each([2, 3], 'live')];
    const [archived, live] = coverageOf(readings, { from: 0, to: 4 * MINUTE });
    expect([archived!.source, archived!.readings, live!.source, live!.readings]).toEqual([
      'archive',
      2,
      'live',
      2,
    ]);
    expect(archived!.to).toBe(live!.from);
  });

  it('takes four missed minutes for a pause and five for a gap', () => {
    expect(coverageOf(each([0, 5], 'live'), { from: 0, to: 6 * MINUTE }).map(({ source }) => source)).toEqual(
      ['live'],
    );
    expect(short(coverageOf(each([0, 6], 'live'), { from: 0, to: 7 * MINUTE }))).toEqual([
      [0, 0, 'live', 1, null],
      [1 / MINUTE, 6, 'gap', 0, 'no_readings'],
      [6, 7, 'live', 1, null],
    ]);
  });

  it('names gaps at both ends, and a stretch without any reading', () => {
    const sources = (readings: SourcedInstant[]) =>
      coverageOf(readings, { from: 0, to: 60 * MINUTE }).map(({ source }) => source);
    expect(sources(each([30], 'live'))).toEqual(['gap', 'live', 'gap']);
    expect(sources([])).toEqual(['gap']);
  });

  it('says which part of a gap is only unreadable', () => {
    const lost = [{ from: 10 * MINUTE, to: 20 * MINUTE }];
    const coverage = coverageOf(each([29, 30], 'live'), { from: 0, to: 31 * MINUTE }, lost);
    expect(short(coverage).map(([from, to, , , reason]) => [from, to, reason])).toEqual([
      [0, 10, 'no_readings'],
      [10, 20, 'unreadable'],
      [20, 29, 'no_readings'],
      [29, 31, null],
    ]);
    expect(isComplete(coverage)).toBe(false);
    expect(isComplete(coverageOf([], { from: 0, to: MINUTE }))).toBe(true);
  });

  it('gives the pauses beside an unreadable stretch to the readings there', () => {
    const lost = [{ from: 10 * MINUTE, to: 20 * MINUTE }];
    const coverage = coverageOf(each([8, 9, 21], 'live'), { from: 8 * MINUTE, to: 22 * MINUTE }, lost);
    expect(short(coverage).map(([from, to, source]) => [from, to, source])).toEqual([
      [8, 10, 'live'],
      [10, 20, 'gap'],
      [20, 22, 'live'],
    ]);
  });

  it('names an unreadable stretch however short it is', () => {
    const coverage = coverageOf(each([0, 2], 'live'), { from: 0, to: 3 * MINUTE }, [
      { from: MINUTE, to: MINUTE + 1 },
    ]);
    expect(coverage.some(({ reason }) => reason === 'unreadable')).toBe(true);
  });

  it('always covers the whole stretch, without holes or overlaps, and counts every reading', () => {
    const reading = fc.record({
      takenAt: fc.integer({ min: 0, max: 100 * MINUTE - 1 }),
      source: fc.constantFrom('live' as const, 'archive' as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(reading, { selector: ({ takenAt }) => takenAt, maxLength: 40 }), (some) => {
        const readings = [...some].sort((a, b) => a.takenAt - b.takenAt);
        const coverage = coverageOf(readings, { from: 0, to: 100 * MINUTE });
        expect(coverage[0]!.from).toBe(0);
        expect(coverage.at(-1)!.to).toBe(100 * MINUTE);
        coverage.slice(1).forEach((next, index) => expect(next.from).toBe(coverage[index]!.to));
        expect(coverage.reduce((sum, { readings: count }) => sum + count, 0)).toBe(readings.length);
        for (const { from, to, source } of coverage)
          if (source === 'gap')
            expect(to - from >= GAP_MICROS || from === 0 || to === 100 * MINUTE).toBe(true);
      }),
    );
  });
});

describe('coverage of spans', () => {
  const span = (from: number, to: number, source: 'live' | 'archive', readings: number) => ({
    from: from * MINUTE,
    to: to * MINUTE,
    source,
    readings,
  });

  it('has hours as a whole, cut at the stretch, and gaps between them', () => {
    const spans = [
      span(-30, 60, 'archive', 50),
      span(120, 180, 'archive', 60),
      span(180, 240, 'live', 7),
      span(240, 300, 'live', 60),
    ];
    expect(short(coverageOfSpans(spans, { from: 0, to: 290 * MINUTE }))).toEqual([
      [0, 60, 'archive', 50, null],
      [60, 120, 'gap', 0, 'no_readings'],
      [120, 180, 'archive', 60, null],
      [180, 290, 'live', 67, null],
    ]);
  });

  it('gives time that two of them have to the earlier one, and loses no reading', () => {
    const spans = [span(0, 60, 'archive', 60), span(10, 12, 'live', 2), span(50, 70, 'live', 20)];
    expect(short(coverageOfSpans(spans, { from: 0, to: 70 * MINUTE }))).toEqual([
      [0, 60, 'archive', 62, null],
      [60, 70, 'live', 20, null],
    ]);
  });

  it('joins neighbours that are alike, and pauses where stretches meet', () => {
    const before = coverageOfSpans([span(0, 60, 'live', 60)], { from: 0, to: 60 * MINUTE });
    const pause = coverageOfSpans([], { from: 60 * MINUTE, to: 63 * MINUTE });
    const after = coverageOf(each([64, 65], 'live'), { from: 63 * MINUTE, to: 66 * MINUTE });
    expect(short(joinCoverage(before, pause, after))).toEqual([[0, 66, 'live', 62, null]]);
    const lost = coverageOf([], { from: 60 * MINUTE, to: 61 * MINUTE }, [{ from: 0, to: 100 * MINUTE }]);
    expect(joinCoverage(before, lost).map(({ reason }) => reason)).toEqual([null, 'unreadable']);
  });
});
