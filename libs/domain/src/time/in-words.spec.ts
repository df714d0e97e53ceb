import { describe, expect, it } from '@jest/globals';
import {
  dayInWords,
  instantInWords,
  lengthInWords,
  localTime,
  sinceInWords,
  timeInWords,
} from './in-words.js';

const at = (iso: string) => Date.parse(iso) * 1_000;
const LONDON = 'Europe/London';
const NOW = at('2026-11-26T12:10:00Z');

describe('an instant in words', () => {
  it('is what the museum’s clocks show, in winter as in summer', () => {
    expect(timeInWords(at('2026-11-26T11:42:59.9Z'), LONDON)).toBe('11:42');
    expect(timeInWords(at('2026-07-01T11:42:00Z'), LONDON)).toBe('12:42');
    expect(localTime(at('2026-09-01T23:30:00Z'), LONDON)).toEqual({
      day: '2026-09-02',
      date: '2 Sep',
      weekday: 'Wed',
      time: '00:30',
    });
  });

  it('has its date where it is kept, and three letters a month', () => {
    expect(instantInWords(at('2026-11-06T11:42:00Z'), LONDON)).toBe('6 Nov 11:42');
    expect(instantInWords(at('2026-09-30T23:30:00Z'), LONDON)).toBe('1 Oct 00:30');
    expect(instantInWords(at('2026-09-03T10:00:00Z'), 'Asia/Tokyo')).toBe('3 Sep 19:00');
  });

  it.each([
    ['2026-11-26T00:00:00Z', '00:00'],
    ['2026-11-25T23:59:59Z', 'yesterday 23:59'],
    ['2026-11-27T23:59:00Z', 'tomorrow 23:59'],
    ['2026-11-24T12:00:00Z', 'Tue 24 Nov 12:00'],
    ['2025-11-26T12:00:00Z', 'Wed 26 Nov 12:00'],
  ])('is told from now: %s is %s', (iso, words) => {
    expect(sinceInWords(at(iso), NOW, LONDON)).toBe(words);
  });

  it('counts days by the calendar, whose days are not all as long', () => {
    const night = at('2026-10-24T23:30:00Z'); // 00:30, of a day of 25 hours
    expect(dayInWords(at('2026-10-25T23:45:00Z'), night, LONDON)).toBe('today');
    expect(dayInWords(at('2026-10-26T00:15:00Z'), night, LONDON)).toBe('tomorrow');
  });
});

describe('a length in words', () => {
  it.each([
    [-5, '0 min'],
    [59.9, '59 min'],
    [60, '1 h'],
    [65, '1 h 5 min'],
    [600, '10 h'],
    [26 * 60 + 59, '26 h'],
    [72 * 60, '3 days'],
  ])('of %d minutes is %s', (minutes, words) => {
    expect(lengthInWords(minutes * 60_000_000)).toBe(words);
  });
});
