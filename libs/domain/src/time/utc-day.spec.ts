import { describe, expect, it } from '@jest/globals';
import { dayAfter, dayLabel, daysFrom, isUtcDay, startOfDay, utcDayOf } from './utc-day.js';

const micros = (iso: string) => Date.parse(iso) * 1_000;

describe('a UTC day', () => {
  it.each([
    ['2026-11-20T23:59:59.999Z', '2026-11-20'],
    ['2026-11-21T00:00:00.000Z', '2026-11-21'],
    ['2024-02-29T12:00:00.000Z', '2024-02-29'],
    // London's clocks change at 01:00 UTC; a UTC day does not notice.
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31'],
  ])('holds %s on %s', (instant, day) => {
    expect(utcDayOf(micros(instant))).toBe(day);
  });

  it('holds its last microsecond', () => {
    expect(utcDayOf(micros('2026-11-21T00:00:00Z') - 1)).toBe('2026-11-20');
  });

  it.each(['2026-11-31', '2025-02-29', '2026-1-1', 'today', '2026-11-20T00:00', ''])('is not %p', (text) => {
    expect(isUtcDay(text)).toBe(false);
  });

  it('is followed by the next, over months and leap days', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysFrom('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(daysFrom('2024-03-01', '2024-02-28')).toEqual([]);
    expect(startOfDay('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
  });

  it('is written as the museum writes it', () => {
    expect(dayLabel('2023-08-31')).toBe('Thu 31 Aug 2023');
    expect(dayLabel('2024-02-29')).toBe('Thu 29 Feb 2024');
    expect(dayLabel('2026-01-01')).toBe('Thu 01 Jan 2026');
  });
});
