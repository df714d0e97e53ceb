import { describe, expect, it } from '@jest/globals';
import { countsOf, hasOrderChanged } from './order-news.js';

const SAME = { countsThen: '1 0 0 9 0', countsNow: '1 0 0 9 0', hasMoved: false };
const OTHER = { ...SAME, countsNow: '2 0 0 8 0' };

describe('news of the order', () => {
  it('are that a plant in view changed its state, or that others did', () => {
    expect(hasOrderChanged({}, SAME)).toBe(false);
    expect(hasOrderChanged({}, { ...SAME, hasMoved: true })).toBe(true);
    expect(hasOrderChanged({}, OTHER)).toBe(true);
  });

  it('are none where the list goes by name or number, unless it shows certain states', () => {
    expect(hasOrderChanged({ order: 'name' }, OTHER)).toBe(false);
    expect(hasOrderChanged({ order: 'name', states: 'ATTENTION' }, OTHER)).toBe(true);
  });

  it('are seen in how many fare how', () => {
    const states = { attention: 1, away: 5, needsAttention: 6, ok: 4, sensorFault: 2, silent: 3 };
    expect(countsOf({ states } as never)).toBe('1 2 3 4 5');
  });
});
