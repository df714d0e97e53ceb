import { describe, expect, it } from '@jest/globals';
import { snoozeChoices, whyNotUntil } from './snooze-choices.js';

const LONDON = 'Europe/London';
const at = (iso: string) => Date.parse(iso);
const chosen = (now: string, zone = LONDON) =>
  snoozeChoices(at(now), zone).map(
    ({ name, until }) => `${name} ${new Date(until).toISOString().slice(0, 16)}`,
  );

describe('how long an alert can be left be', () => {
  it('an hour, the evening or the next morning, by the museum’s clock', () => {
    expect(chosen('2026-07-01T09:00:00Z')).toEqual([
      'HOUR 2026-07-01T10:00',
      'EVENING 2026-07-01T17:00', // 18:00 in summer
      'MORNING 2026-07-02T07:00',
    ]);
  });

  it('the evening is no choice when it is there, or within the hour', () => {
    expect(chosen('2026-11-26T17:00:00Z')).toEqual(['HOUR 2026-11-26T18:00', 'MORNING 2026-11-27T08:00']);
    expect(chosen('2026-11-26T21:30:00Z')).toEqual(['HOUR 2026-11-26T22:30', 'MORNING 2026-11-27T08:00']);
    expect(chosen('2026-11-26T16:59:00Z')).toContain('EVENING 2026-11-26T18:00');
  });

  it('behind midnight the morning to come is meant, not the one of the day behind it', () => {
    expect(chosen('2026-11-26T00:30:00Z')).toEqual([
      'HOUR 2026-11-26T01:30',
      'THIS_MORNING 2026-11-26T08:00',
    ]);
    expect(chosen('2026-11-26T23:59:00Z')).toContain('MORNING 2026-11-27T08:00');
    expect(chosen('2026-11-30T12:00:00Z')).toContain('MORNING 2026-12-01T08:00');
  });

  it('the midnight is that of the zone', () => {
    expect(chosen('2026-11-26T15:30:00Z', 'Asia/Tokyo')).toContain('THIS_MORNING 2026-11-26T23:00');
  });

  it('an hour is an hour and a morning is at eight, also where the clocks change in between', () => {
    // In London clocks go forward on 29 March and back on 25 October.
    expect(chosen('2026-03-28T20:00:00Z')).toEqual(['HOUR 2026-03-28T21:00', 'MORNING 2026-03-29T07:00']);
    expect(chosen('2026-10-24T20:00:00Z')).toEqual(['HOUR 2026-10-24T21:00', 'MORNING 2026-10-25T08:00']);
    expect(chosen('2026-10-25T00:30:00Z')).toEqual([
      'HOUR 2026-10-25T01:30',
      'THIS_MORNING 2026-10-25T08:00',
    ]);
  });

  it('a time of one’s own lies ahead, within seven days', () => {
    const now = at('2026-11-26T12:00:00Z');
    expect(whyNotUntil(now, now)).toBe('PAST');
    expect(whyNotUntil(now + 60_000, now)).toBeNull();
    expect(whyNotUntil(at('2026-12-03T12:00:00Z'), now)).toBeNull();
    expect(whyNotUntil(at('2026-12-03T12:01:00Z'), now)).toBe('TOO_FAR');
  });
});
