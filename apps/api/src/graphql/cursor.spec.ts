import { describe, expect, it } from '@jest/globals';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from './cursor.js';

describe('a cursor', () => {
  it('comes back as the key it was made of', () => {
    const byName = encodeCursor('plants-name', ['bird’s nest', 2]);
    expect(decodeCursor(byName, 'plants-name', CURSOR_KEYS.textAndNumber, 'after')).toEqual([
      'bird’s nest',
      2,
    ]);
    const byTime = encodeCursor('readings', ['2026-11-20T11:01:00.000001Z']);
    expect(decodeCursor(byTime, 'readings', CURSOR_KEYS.instant, 'after')).toEqual([
      '2026-11-20T11:01:00.000001Z',
    ]);
  });

  it.each([
    ['another list', encodeCursor('botanists', [1])],
    ['a key too few', encodeCursor('plants', [])],
    ['a key too many', encodeCursor('plants', [1, 2])],
    ['a key of another kind', encodeCursor('plants', ['1'])],
    ['a number no row has', encodeCursor('plants', [-1])],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no list', Buffer.from('{"0":"plants","1":1}').toString('base64url')],
    ['nothing', ''],
  ])('is refused when it holds %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'plants', CURSOR_KEYS.number, 'before')).toThrow(
      '`before` is not a cursor of this list',
    );
  });
});
