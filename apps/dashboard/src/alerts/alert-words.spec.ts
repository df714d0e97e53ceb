import { describe, expect, it } from '@jest/globals';
import { sentenceOf, timesAround } from './alert-words.js';

describe('an alert’s sentence', () => {
  const plant = {
    __typename: 'Plant',
    id: 'x',
    image: null,
    name: 'Amaryllis',
    number: 40,
    scientificName: null,
  } as const;

  it('is told without the plant’s name beside it', () => {
    const summary = 'Amaryllis (plant 40) – cold: 8.8 °C, below 9 °C since 26 Nov 23:23.';
    expect(sentenceOf({ summary, plant })).toBe('Cold: 8.8 °C, below 9 °C since 26 Nov 23:23.');
  });

  it('stays whole where it begins otherwise, as after the plant was named anew', () => {
    const summary = 'Plant 40 – cold: 8.8 °C.';
    expect(sentenceOf({ summary, plant })).toBe(summary);
    expect(sentenceOf({ summary: 'The storage is 88 % full.', plant: null })).toBe(
      'The storage is 88 % full.',
    );
  });
});

describe('the time around an alert', () => {
  const at = (iso: string) => Date.parse(iso);
  const now = at('2026-11-27T12:00:30Z');

  it('begins three hours before the trouble, and goes to now while it lasts', () => {
    const { from, to } = timesAround({ since: '2026-11-27T10:00:20Z', resolvedAt: null }, now);
    expect([from, to]).toEqual([at('2026-11-27T07:00:00Z'), at('2026-11-27T12:00:00Z')]);
  });

  it('ends an hour after it was over', () => {
    const over = { since: '2026-11-26T10:00:00Z', resolvedAt: '2026-11-26T11:00:00Z' };
    expect(timesAround(over, now).to).toBe(at('2026-11-26T12:00:00Z'));
    expect(timesAround({ ...over, resolvedAt: '2026-11-27T11:59:59Z' }, now).to).toBe(
      at('2026-11-27T12:00:00Z'),
    );
  });
});
