import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { microsOf, minuteOf, readInstant, toIso } from './epoch-micros.js';

const micros = (iso: string, extra = 0) => Date.parse(iso) * 1000 + extra;

describe('readInstant', () => {
  it.each([
    ['2025-02-03 16:28:40', micros('2025-02-03T16:28:40Z')],
    ['2025-02-03 16:28:40.5', micros('2025-02-03T16:28:40.5Z')],
    ['2025-11-11T14:35:49.772Z', micros('2025-11-11T14:35:49.772Z')],
    ['2026-01-26T15:16:04.703006', micros('2026-01-26T15:16:04Z', 703_006)],
    ['2026-01-26T13:12:19', micros('2026-01-26T13:12:19Z')],
    ['2026-01-26T15:16:04.000001Z', micros('2026-01-26T15:16:04Z', 1)],
    ['2024-02-29T00:00:00Z', micros('2024-02-29T00:00:00Z')],
    ['2000-02-29 23:59:59', micros('2000-02-29T23:59:59Z')],
    ['2025-11-11T14:35:49+01:00', micros('2025-11-11T13:35:49Z')],
    ['2025-11-11T14:35:49.123456-0530', micros('2025-11-11T20:05:49Z', 123_456)],
    ['2025-11-11T14:35:49+02', micros('2025-11-11T12:35:49Z')],
    ['1969-12-31T23:59:59.999999Z', -1],
    ['Mon, 03 Feb 2025 13:54:32 GMT', micros('2025-02-03T13:54:32Z')],
    ['Sun, 03 Feb 2025 13:54:32 GMT', micros('2025-02-03T13:54:32Z')], // it was a Monday
    ['Thu, 29 Feb 2024 00:00:00 GMT', micros('2024-02-29T00:00:00Z')],
  ])('reads %s', (text, expected) => {
    expect(readInstant(text)).toBe(expected);
  });

  it.each([
    '2025-02-30 10:00:00',
    '2025-02-29T10:00:00Z',
    '1900-02-29T10:00:00Z',
    '2025-04-31T10:00:00Z',
    '2025-13-01T10:00:00Z',
    '2025-00-10T10:00:00Z',
    '2025-01-00T10:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T10:60:00Z',
    '2025-01-01T10:00:60Z',
    '2025-01-01T10:00:00+24:00',
    '2025-01-01T10:00:00+01:60',
    '2025-01-01T10:00:00.1234567Z',
    '2025-01-01T10:00:00.Z',
    '2025-01-01 10:00:00Z',
    '2025-01-01T10:00Z',
    '2025-01-01',
    ' 2025-01-01T10:00:00Z',
    '2025-01-01T10:00:00Z\n',
    '0050-01-01T10:00:00Z',
    '1600-01-01T10:00:00Z',
    '2300-01-01T10:00:00Z',
    '٢٠٢٥-01-01T10:00:00Z',
    'Mon, 30 Feb 2025 13:54:32 GMT',
    'Mon, 03 Foo 2025 13:54:32 GMT',
    'Mon, 03 Feb 2025 13:54:32 BST',
    '03 Feb 2025 13:54:32 GMT',
    'yesterday',
    '',
    1_738_600_120,
    null,
    undefined,
    new Date(0),
    ['2025-01-01T10:00:00Z'],
  ])('gives null for %p', (value) => {
    expect(readInstant(value)).toBeNull();
  });

  it('never throws and gives nothing but whole microseconds', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const instant = readInstant(value);
        expect(instant === null || Number.isSafeInteger(instant)).toBe(true);
      }),
    );
  });
});

describe('toIso', () => {
  it.each([
    [micros('2026-01-26T15:16:04Z', 703_006), '2026-01-26T15:16:04.703006Z'],
    [micros('2026-01-26T15:16:04Z', 703_000), '2026-01-26T15:16:04.703Z'],
    [micros('2026-01-26T15:16:04Z', 700_000), '2026-01-26T15:16:04.700Z'],
    [micros('2026-01-26T15:16:04Z', 10), '2026-01-26T15:16:04.000010Z'],
    [micros('2026-01-26T15:16:04Z'), '2026-01-26T15:16:04Z'],
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999999Z'],
  ])('writes %d as %s', (instant, text) => {
    expect(toIso(instant)).toBe(text);
  });

  it.each([NaN, Infinity, 0.5, 2 ** 53])('refuses %d, which is no exact instant', (value) => {
    expect(() => toIso(value)).toThrow(RangeError);
  });

  it('is read back to the same microsecond', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (instant) => {
        expect(readInstant(toIso(instant))).toBe(instant);
      }),
    );
  });
});

describe('microsOf and minuteOf', () => {
  it('turn milliseconds into microseconds and into the minute they lie in', () => {
    expect(microsOf(1_700_000_000_123)).toBe(1_700_000_000_123_000);
    expect(microsOf(1.2345)).toBe(1235);
    expect(minuteOf(Date.parse('2026-01-26T15:16:59.999Z'))).toBe(Date.parse('2026-01-26T15:16:00Z'));
    expect(minuteOf(Date.parse('2026-01-26T15:16:00Z'))).toBe(Date.parse('2026-01-26T15:16:00Z'));
    expect(minuteOf(-1)).toBe(-60_000);
  });
});
