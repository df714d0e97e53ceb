import { describe, expect, it } from '@jest/globals';
import { amount, bandInWords, bytesInWords, rangeInWords } from './amounts.js';
import { duration, usualTime, when } from './times.js';

const at = (iso: string) => Date.parse(iso);
const LONDON = 'Europe/London';

describe('an amount in words', () => {
  const soil = { low: 20, high: 98 };

  it.each([
    [14.23, 'soilMoisture', '14 %'],
    [20, 'soilMoisture', '20 %'],
    [19.96, 'soilMoisture', '19.96 %'],
    [19.6, 'soilMoisture', '19.6 %'],
    [98.0004, 'soilMoisture', '98.000 %'],
    [0, 'soilMoisture', '0 %'],
    [7.24, 'temperature', '7.2 °C'],
    [-2.04, 'temperature', '−2.0 °C'],
    [-0.04, 'temperature', '0.0 °C'],
  ] as const)('%f of %s is %s: never on a bound that it is beyond', (value, channel, words) => {
    expect(amount(value, channel, channel === 'soilMoisture' ? soil : { low: 9, high: 30 })).toBe(words);
  });

  it('has ranges and bytes too', () => {
    expect(rangeInWords(soil, 'soilMoisture')).toBe('20–98 %');
    expect(rangeInWords({ low: -2.5, high: 30 }, 'temperature')).toBe('−2.5 to 30 °C');
    const band = { median: 12.24, low: -0.4, high: 20 };
    expect(bandInWords(band, 'temperature')).toBe('−0.4 to 20.0 °C, about 12.2 °C');
    expect(bandInWords({ median: 31.2, low: 13.4, high: 49 }, 'soilMoisture')).toBe('13–49 %, about 31 %');
    expect([0, 999, 84e9, 100e9].map(bytesInWords)).toEqual(['0 bytes', '999 bytes', '84.0 GB', '100 GB']);
  });
});

describe('a time in words', () => {
  const now = at('2026-11-26T11:58:00Z');

  it.each([
    ['2026-11-26T11:42:00Z', '11:42'],
    ['2026-11-25T23:10:00Z', 'yesterday 23:10'],
    ['2026-11-27T00:10:00Z', 'tomorrow 00:10'],
    ['2026-11-20T09:00:00Z', 'Fri 20 Nov 09:00'],
  ])('%s is %s', (instant, words) => {
    expect(when(at(instant), now, LONDON)).toBe(words);
  });

  it('goes by the museum’s clocks, in summer and in winter', () => {
    expect(when(at('2026-03-28T23:30:00Z'), at('2026-03-29T23:30:00Z'), LONDON)).toBe('Sat 28 Mar 23:30');
    expect(when(at('2026-03-28T23:30:00Z'), at('2026-03-29T22:30:00Z'), LONDON)).toBe('yesterday 23:30');
  });

  it('lasts whole minutes, hours or days', () => {
    const minutes = [0, 34, 60, 65, 26 * 60 + 5, 71 * 60 + 59, 72 * 60, 200 * 60];
    expect(minutes.map((each) => duration(each * 60_000))).toEqual([
      ...['0 min', '34 min', '1 h', '1 h 5 min', '26 h', '71 h', '3 days', '8 days'],
    ]);
    expect(duration(-5)).toBe('0 min');
  });
});

describe('a habit', () => {
  const days = (...times: string[]) => times.map((time, day) => at(`2026-11-1${day}T${time}:00Z`));

  it('is the time of day that instants lie around, also around midnight', () => {
    expect(usualTime(days('14:05', '14:07', '14:04', '09:00'), LONDON)).toBe('14:05');
    expect(usualTime(days('23:58', '00:02', '00:04'), LONDON)).toBe('00:00');
  });

  it('is none of two, or of such as lie anywhere', () => {
    expect(usualTime(days('14:02', '14:07'), LONDON)).toBeNull();
    expect(usualTime(days('02:00', '08:00', '14:00', '20:00'), LONDON)).toBeNull();
  });
});
