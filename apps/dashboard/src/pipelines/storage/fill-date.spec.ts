import { describe, expect, it } from '@jest/globals';
import { fillInWords } from './fill-date.js';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const words = (
  daysToFull: number | null,
  growthBytesPerDay: number | null = 1e9,
  capacityBytes: number | null = 1e12,
) => fillInWords({ daysToFull, growthBytesPerDay, capacityBytes }, NOW, 'Europe/London');

describe('the day it fills', () => {
  it('is named, with how far off it is', () => {
    expect(words(16.4)).toBe('Sun 13 Dec 2026, in 16 days');
    expect(words(1.2)).toBe('Sat 28 Nov 2026, in 1 day');
    expect(words(1_234)).toBe('Sun 14 Apr 2030, in 1,234 days');
  });

  it('may be at hand, or past', () => {
    expect([words(0.4), words(0)]).toEqual(['within a day', 'It is full now.']);
  });

  it('is not feigned where growth would take for ever', () => {
    expect(words(40_000)).toBe('not within ten years');
    expect(words(null, -5)).toBe('not at this rate');
  });

  it('is unknown as long as growth or capacity is', () => {
    const unknown = 'not known: that needs a capacity and some days of growth';
    expect([words(null, null), words(null, 1e9, null)]).toEqual([unknown, unknown]);
  });
});
