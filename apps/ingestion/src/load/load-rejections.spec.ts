import { describe, expect, it } from '@jest/globals';
import type { Rejection } from '@palmhouse/domain';
import { inChunks } from './load-rejections.js';

const rejection = (plantId: number, bytes: number): Rejection => ({
  plantId,
  rule: 'body-not-json',
  reason: 'of a test',
  payload: new Uint8Array(bytes),
  receivedAt: 0,
  identified: false,
});

const sizes = (list: Rejection[], bytes: number) =>
  [...inChunks(list, bytes)].map((chunk) => chunk.map(({ plantId }) => plantId));

describe('rejections on their way into the quarantine', () => {
  it('go in statements of a bounded size, in order, none left out', () => {
    const list = [rejection(1, 40), rejection(2, 40), rejection(3, 40), rejection(4, 90)];
    expect(sizes(list, 100)).toEqual([[1, 2], [3], [4]]);
  });

  it('go alone when one is larger than a statement should be', () => {
    expect(sizes([rejection(1, 500), rejection(2, 1)], 100)).toEqual([[1], [2]]);
  });

  it('are no statement at all when there are none', () => {
    expect(sizes([], 100)).toEqual([]);
  });
});
