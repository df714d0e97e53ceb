import { describe, expect, it } from '@jest/globals';
import { quietUntil, readTimeOfDay } from './quiet-hours.js';

const NIGHT = { from: '22:00', until: '07:00' };
const LONDON = 'Europe/London';

const until = (quiet: { from: string; until: string } | null, zone: string, at: string): string =>
  new Date(quietUntil(quiet, zone, Date.parse(at))).toISOString().replace(':00.000Z', 'Z');

describe('quiet hours', () => {
  it.each([
    ['before them', '2026-11-20T21:59Z', '2026-11-20T21:59Z'],
    ['from their first minute', '2026-11-20T22:00Z', '2026-11-21T07:00Z'],
    ['over midnight', '2026-11-21T03:30Z', '2026-11-21T07:00Z'],
    ['up to their last minute', '2026-11-21T06:59Z', '2026-11-21T07:00Z'],
    ['not at their end', '2026-11-21T07:00Z', '2026-11-21T07:00Z'],
    ['by the clocks of summer', '2026-07-20T21:30Z', '2026-07-21T06:00Z'],
    ['over the night in which the clocks go forward', '2026-03-28T23:00Z', '2026-03-29T06:00Z'],
    ['over the night in which they go back', '2026-10-24T22:00Z', '2026-10-25T07:00Z'],
  ])('hold a mail back %s', (_when, at, expected) => {
    expect(until(NIGHT, LONDON, at)).toBe(expected);
  });

  it('within a day are those between', () => {
    const lunch = { from: '12:00:00', until: '13:30:00' };
    expect(until(lunch, LONDON, '2026-11-20T12:10Z')).toBe('2026-11-20T13:30Z');
    expect(until(lunch, LONDON, '2026-11-20T13:30Z')).toBe('2026-11-20T13:30Z');
    expect(until(lunch, 'Asia/Kathmandu', '2026-11-20T06:20Z')).toBe('2026-11-20T07:45Z');
  });

  it('that end in the hour which the clocks leave out end when they jump', () => {
    expect(until({ from: '22:00', until: '01:30' }, LONDON, '2026-03-28T23:00Z')).toBe('2026-03-29T01:00Z');
  });

  it('come again with the hour that comes twice', () => {
    const early = { from: '22:00', until: '01:30' };
    expect(until(early, LONDON, '2026-10-25T00:10Z')).toBe('2026-10-25T00:30Z'); // 01:10 in summer
    expect(until(early, LONDON, '2026-10-25T01:10Z')).toBe('2026-10-25T01:30Z'); // 01:10 in winter
  });

  it('are over where the clocks go back to before they began', () => {
    expect(until({ from: '01:30', until: '06:00' }, LONDON, '2026-10-25T00:45Z')).toBe('2026-10-25T01:00Z');
  });

  it('keep seconds, and know none where there are none', () => {
    const at = Date.parse('2026-11-20T12:00:01.234Z');
    expect(quietUntil(NIGHT, LONDON, at)).toBe(at);
    expect(quietUntil(null, LONDON, at)).toBe(at);
    expect(quietUntil(NIGHT, LONDON, Date.parse('2026-11-20T22:00:01.234Z'))).toBe(
      Date.parse('2026-11-21T07:00:00Z'),
    );
  });

  it('never ends before it was asked, and never at a quiet time, whatever the hour of a year', () => {
    for (let at = Date.parse('2026-01-01T00:13Z'); at < Date.parse('2027-01-01'); at += 3_600_000) {
      for (const zone of [LONDON, 'America/St_Johns', 'Australia/Lord_Howe']) {
        const end = quietUntil(NIGHT, zone, at);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(end - at).toBeLessThanOrEqual(10.5 * 3_600_000);
        expect(quietUntil(NIGHT, zone, end)).toBe(end);
      }
    }
  });

  it.each([
    ['00:00', 0],
    ['23:59', 86_340_000],
    ['07:30:00', 27_000_000],
    ['24:00', null],
    ['7:30', null],
    ['07:30:01', null],
    ['', null],
  ])('begin and end at a time of day: %s', (text, ms) => {
    expect(readTimeOfDay(text)).toBe(ms);
  });
});
