import { describe, expect, it } from '@jest/globals';
import { isDateTime, parseDateTime } from './date-time.js';

describe('a DateTime', () => {
  it.each([
    ['2026-11-22T14:30:00Z', '2026-11-22T14:30:00Z'],
    ['2026-11-22T14:30Z', '2026-11-22T14:30:00Z'],
    ['2026-11-22t14:30:00z', '2026-11-22T14:30:00Z'],
    ['2026-11-22T15:30:00+01:00', '2026-11-22T14:30:00Z'],
    ['2026-01-01T00:15:00.703006+05:30', '2025-12-31T18:45:00.703006Z'],
    ['2024-02-29T23:00:00-01:00', '2024-03-01T00:00:00Z'],
    ['2026-11-22T14:30:00.25-00:00', '2026-11-22T14:30:00.25Z'],
  ])('%s is %s', (text, utc) => {
    expect(parseDateTime(text)).toBe(utc);
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    '',
    '2026-11-22',
    '2026-11-22T14:30:00',
    '2026-11-22 14:30:00Z',
    '2026-11-22T14:30:00+0100',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T14:60:00Z',
    '2026-11-22T14:30:60Z',
    '2026-11-22T14:30:00+24:00',
    '2026-11-22T14:30:00.1234567Z',
    '0001-01-01T00:00:00+23:59',
    '9999-12-31T23:59:59-01:00',
    '2026-11-22T14:30:00Z; DROP TABLE plant',
    'infinity',
    'now',
  ])('is not "%s"', (text) => {
    expect(() => parseDateTime(text)).toThrow(/is not a DateTime/);
    expect(isDateTime(text)).toBe(false);
  });

  it('echoes no more than the beginning of what was wrong', () => {
    expect(() => parseDateTime('x'.repeat(10_000))).toThrow(/^"x{60}" is not/);
  });
});
