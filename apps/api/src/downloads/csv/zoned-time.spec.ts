import { describe, expect, it } from '@jest/globals';
import { ZonedTime } from './zoned-time.js';

const at = (iso: string) => Date.parse(iso) * 1_000;

describe('an instant by the clocks of a time zone', () => {
  it('has the offset of its season, and its microseconds', () => {
    const london = new ZonedTime('Europe/London');
    expect(london.text(at('2026-07-01T12:00:00Z') + 3)).toBe('2026-07-01T13:00:00.000003+01:00');
    expect(london.text(at('2026-12-01T12:00:00Z'))).toBe('2026-12-01T12:00:00+00:00');
  });

  it('of the hour that comes twice is told apart by its offset', () => {
    const london = new ZonedTime('Europe/London');
    expect(['00:59:59.999Z', '01:00:00Z'].map((time) => london.text(at(`2026-10-25T${time}`)))).toEqual([
      '2026-10-25T01:59:59.999+01:00',
      '2026-10-25T01:00:00+00:00',
    ]);
  });

  it('skips the hour that never was', () => {
    const london = new ZonedTime('Europe/London');
    expect(['00:59:59Z', '01:00:00Z'].map((time) => london.text(at(`2026-03-29T${time}`)))).toEqual([
      '2026-03-29T00:59:59+00:00',
      '2026-03-29T02:00:00+01:00',
    ]);
  });

  it.each([
    ['Asia/Kathmandu', '2026-01-01T05:45:00+05:45'],
    ['America/St_Johns', '2025-12-31T20:30:00-03:30'],
    ['Australia/Lord_Howe', '2026-01-01T11:00:00+11:00'],
    ['UTC', '2026-01-01T00:00:00+00:00'],
  ])('in %s is %s', (zone, text) => {
    expect(new ZonedTime(zone).text(at('2026-01-01T00:00:00Z'))).toBe(text);
  });

  it('names the same instant as before, whatever the zone and the year', () => {
    for (const zone of ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const zoned = new ZonedTime(zone);
      for (
        let ms = Date.parse('2025-01-01T00:00:00Z');
        ms < Date.parse('2026-01-01T00:00:00Z');
        ms += 7_213_000
      )
        expect(Date.parse(zoned.text(ms * 1_000))).toBe(ms);
    }
  });
});
