import { describe, expect, it } from '@jest/globals';
import { columnsIn } from './use-columns.js';

const CARDS = { narrowest: 15, gap: 1 };

describe('cards side by side', () => {
  it('are as many as fit, and one at the least', () => {
    expect(columnsIn(1_184, CARDS, 16)).toBe(4);
    expect(columnsIn(495, CARDS, 16)).toBe(1);
    expect(columnsIn(496, CARDS, 16)).toBe(2);
    expect(columnsIn(100, CARDS, 16)).toBe(1);
  });

  it('are fewer where letters are larger', () => {
    expect(columnsIn(1_184, CARDS, 32)).toBe(2);
  });
});
