import { describe, expect, it } from '@jest/globals';
import { historyStart } from './history-start.js';

const startAt = (firstStart: string, days: number) =>
  new Date(historyStart(Date.parse(firstStart), days)).toISOString();

describe('historyStart', () => {
  it('lies so far back that the days before the last 24 hours are whole', () => {
    // the 21st is not wholly older than a day yet
    expect(startAt('2026-11-22T14:07:31Z', 1)).toBe('2026-11-20T00:02:00.000Z');
    expect(startAt('2026-11-22T14:07:31Z', 3)).toBe('2026-11-18T00:02:00.000Z');
  });

  it('counts a day as soon as its last moment is a day old', () => {
    expect(startAt('2026-11-21T23:59:59.999Z', 1)).toBe('2026-11-19T00:02:00.000Z');
    expect(startAt('2026-11-22T00:00:00Z', 1)).toBe('2026-11-20T00:02:00.000Z');
  });

  it('goes over the ends of months and years', () => {
    expect(startAt('2024-03-01T12:00:00Z', 1)).toBe('2024-02-28T00:02:00.000Z');
    expect(startAt('2027-01-02T12:00:00Z', 30)).toBe('2026-12-02T00:02:00.000Z');
  });
});
