import { describe, expect, it } from '@jest/globals';
import { factRows } from './alert-facts.js';

const NONE = {
  __typename: 'AlertFacts',
  day: null,
  days: null,
  daysToFull: null,
  faultKind: null,
  high: null,
  lastWateredAt: null,
  low: null,
  needsWaterAt: null,
  plants: null,
  share: null,
  usual: null,
  value: null,
} as const;
const inWords = (at: string) => `[${at}]`;

describe('what an alert was judged by', () => {
  it('of a plant: the value, what it likes and what it is like, each with its unit', () => {
    const usual = {
      __typename: 'AlertUsualBand',
      median: 8.866,
      low: 5.866,
      high: 11.866,
      spreads: 14.21,
    } as const;
    const facts = { ...NONE, value: -0.25, low: 9, high: 30, usual, lastWateredAt: '2026-11-26T00:45:38Z' };
    expect(factRows({ kind: 'COLD', channel: 'TEMPERATURE', facts }, inWords)).toEqual([
      ['Value', '−0.3 °C'],
      ['What the plant likes', '9.0 °C to 30.0 °C'],
      ['Usually at this hour', 'near 8.9 °C, between 5.9 °C and 11.9 °C'],
      ['How far away', '14.2 of its usual spreads'],
      ['Last watered', '[2026-11-26T00:45:38Z]'],
    ]);
  });

  it('of the machinery: a share is of what the alert is about', () => {
    const rows = (kind: 'STORAGE_FULL' | 'SOURCE_ILL') =>
      factRows({ kind, channel: null, facts: { ...NONE, share: 0.883, daysToFull: 12.04 } }, inWords);
    expect(rows('STORAGE_FULL')).toEqual([
      ['Storage in use', '88 %'],
      ['Full in', '12.0 days'],
    ]);
    expect(rows('SOURCE_ILL')[0]).toEqual(['Share of plants without a usable answer', '88 %']);
  });
});
