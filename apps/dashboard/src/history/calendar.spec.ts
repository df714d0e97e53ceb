import { describe, expect, it } from '@jest/globals';
import { isDay, monthAfter, monthName, rangeOfDay, rangeOfMonth, weeksOf } from './calendar.js';

describe('the calendar', () => {
  it('has weeks that begin on Monday, and leaves other months’ days empty', () => {
    const weeks = weeksOf('2026-11'); // begins on a Sunday, ends on a Monday
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it.each([
    ['2026-02', 28, 5],
    ['2027-02', 28, 4], // begins on a Monday
    ['2024-02', 29, 5],
    ['2000-02', 29, 5],
  ])('knows how long %s is', (month, days, rows) => {
    const weeks = weeksOf(month);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(days);
    expect(weeks).toHaveLength(rows === 4 ? 4 : weeks.length);
  });

  it('turns the page over the year’s end', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthName('2026-12')).toBe('December 2026');
  });

  it.each(['abc', '', '2026-11', '2026-13-01', '2026-02-30', '2026-11-20T00:00:00Z'])(
    'knows that %j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('knows a leap day as a day', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
  });

  it('ends a day where the next begins', () => {
    expect(rangeOfDay('2024-02-29')).toEqual({ from: '2024-02-29T00:00:00Z', to: '2024-03-01T00:00:00Z' });
    expect(rangeOfMonth('2026-12')).toEqual({ from: '2026-12-01T00:00:00Z', to: '2027-01-01T00:00:00Z' });
  });
});
