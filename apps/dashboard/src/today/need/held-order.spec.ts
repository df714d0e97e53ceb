import { describe, expect, it } from '@jest/globals';
import { heldOrder } from './held-order.js';

const entry = (id: string, value = 0) => ({ id, value });

describe('a list under a finger', () => {
  it('stays in its order, with its entries as they are by now', () => {
    const { entries, hasNews } = heldOrder([entry('a'), entry('b')], [entry('c'), entry('b', 1)], true);
    expect(entries).toEqual([entry('a'), entry('b', 1)]);
    expect(hasNews).toBe(true);
  });

  it('is the new one where nobody touches it, or nobody came or went', () => {
    const next = [entry('b'), entry('a')];
    expect(heldOrder([entry('a'), entry('b')], next, false)).toEqual({ entries: next, hasNews: false });
    const same = [entry('a', 1)];
    expect(heldOrder([entry('a')], same, true)).toEqual({ entries: same, hasNews: false });
  });
});
