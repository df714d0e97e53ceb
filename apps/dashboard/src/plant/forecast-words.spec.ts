import { describe, expect, it } from '@jest/globals';
import { forecastInWords, trendOf, withForecast, type Forecast } from './forecast-words.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const HOUR = 3_600_000;
const forecast = (needsWaterAt: string, errorMinutes: number | null = 40): Forecast => ({
  needsWaterAt,
  errorMinutes,
  cycles: 4,
  madeAt: '2026-11-26T12:00:00Z',
  pointsPerHour: -4,
  soilMoisture: 60,
  wateredAt: null,
});
const said = (given: Forecast | null) => forecastInWords(given, NOW, 'Europe/London');

describe('a forecast in words', () => {
  it.each([
    ['2026-11-27T13:01:12Z', 'Needs water tomorrow about 13:00, ± 40 min.'],
    ['2026-11-26T16:58:00Z', 'Needs water today about 17:00, ± 40 min.'],
    ['2026-11-29T08:33:00Z', 'Needs water Sun 29 Nov about 08:35, ± 40 min.'],
  ])('at %s: %s', (needsWaterAt, words) => {
    expect(said(forecast(needsWaterAt))).toBe(words);
  });

  it('is never told more exactly than to the minute', () => {
    expect(said(forecast('2026-11-27T13:00:00Z', 0.2))).toContain('± 1 min');
    expect(said(forecast('2026-11-27T13:00:00Z', 95))).toContain('± 1 h 35 min');
  });

  it('says that nobody knows how exact it is, or that there is none', () => {
    expect(said(forecast('2026-11-27T13:00:00Z', null))).toContain('nobody knows yet how exactly');
    expect(said(null)).toContain('cannot be told yet');
  });

  it('that has come true says since when', () => {
    expect(said(forecast('2026-11-26T11:32:00Z'))).toBe(
      'By its dry-down it has needed water since today about 11:30.',
    );
  });
});

describe('a forecast on the chart', () => {
  const day = { from: NOW - 24 * HOUR, to: NOW };

  it('has room where it is near', () => {
    const { from, to } = withForecast(day, forecast('2026-11-26T16:00:00Z'), NOW);
    expect(from).toBe(day.from);
    expect(to).toBeGreaterThan(NOW + 4 * HOUR);
    expect(to).toBeLessThan(NOW + 5 * HOUR);
  });

  it('takes a quarter of the length at most, and nothing where it is far away or past', () => {
    expect(withForecast(day, forecast('2026-11-26T22:00:00Z'), NOW).to).toBe(NOW + 6 * HOUR);
    expect(withForecast(day, forecast('2026-11-28T12:00:00Z'), NOW)).toEqual(day);
    expect(withForecast(day, forecast('2026-11-26T11:00:00Z'), NOW)).toEqual(day);
    expect(withForecast(day, null, NOW)).toEqual(day);
  });

  it('goes from what the soil is down to what the plant likes at least, as far as it is seen', () => {
    const given = forecast('2026-11-26T22:00:00Z');
    expect(trendOf(given, 20, { ...day, to: NOW + 12 * HOUR })).toEqual({
      from: { at: NOW, value: 60 },
      to: { at: NOW + 10 * HOUR, value: 20 },
    });
    expect(trendOf(given, 20, { ...day, to: NOW + 5 * HOUR })?.to).toEqual({
      at: NOW + 5 * HOUR,
      value: 40,
    });
    expect(trendOf(forecast('2026-11-26T11:00:00Z'), 20, day)).toBeUndefined();
  });
});
