import { describe, expect, it } from '@jest/globals';
import { gapInWords, stretchInWords } from './gaps.js';
import { ticksOf } from './ticks.js';

const at = (time: string) => Date.parse(`${time}:00Z`);
const ZONE = 'Europe/London';

describe('a gap in words', () => {
  it.each([
    ['2026-11-26T09:10', '2026-11-26T09:24', 'no sweep Thu 26 Nov 09:10–09:24, 14 min'],
    ['2026-11-26T23:50', '2026-11-27T00:10', 'no sweep Thu 26 Nov 23:50 – Fri 27 Nov 00:10, 20 min'],
    ['2026-11-26T09:10', '2026-11-26T09:11', 'no sweep Thu 26 Nov 09:10, 1 min'],
    ['2026-07-01T09:10', '2026-07-01T12:10', 'no sweep Wed 1 Jul 10:10–13:10, 3 h'],
  ])('%s to %s', (from, to, words) => {
    expect(gapInWords({ from: at(from), to: at(to) }, ZONE, false)).toBe(words);
  });

  it('goes on while it does', () => {
    const gap = { from: at('2026-11-26T09:10'), to: at('2026-11-26T09:24') };
    expect(gapInWords(gap, ZONE, true)).toBe('no sweep since Thu 26 Nov 09:10, 14 min');
  });

  it('of one minute names no end', () => {
    const from = at('2026-11-26T09:10');
    expect(stretchInWords({ from, to: from + 60_000 }, ZONE)).toBe('Thu 26 Nov 09:10');
  });
});

describe('ticks', () => {
  it('stand at round times of the zone', () => {
    const stretch = { from: at('2026-07-01T09:10'), to: at('2026-07-01T21:10') };
    const ticks = ticksOf(stretch, ZONE, 4);
    expect(ticks.map(({ label }) => label.split('\n')[0])).toEqual(['12:00', '15:00', '18:00', '21:00']);
    expect(ticks[0]?.share).toBeCloseTo(110 / 720);
  });

  it('stand at midnights where they are days apart', () => {
    const stretch = { from: at('2026-11-20T09:10'), to: at('2026-11-27T09:10') };
    expect(ticksOf(stretch, ZONE, 7).map(({ label }) => label.split('\n')[0])).toEqual([
      'Sat 21 Nov',
      'Sun 22 Nov',
      'Mon 23 Nov',
      'Tue 24 Nov',
      'Wed 25 Nov',
      'Thu 26 Nov',
      'Fri 27 Nov',
    ]);
  });
});
