import { describe, expect, it } from '@jest/globals';
import { keyOf, NODE_TYPES, parseGlobalId, toGlobalId } from './global-id.js';

describe('a global id', () => {
  it.each(
    NODE_TYPES.flatMap((type) =>
      [0, 1, 12, 2_147_483_648, 999_999_999_999_999].map((key) => ({ type, key })),
    ),
  )('comes back as what it was made of: $type $key', ({ type, key }) => {
    const id = toGlobalId(type, key);
    expect(id).toMatch(/^[\w-]+$/);
    expect(parseGlobalId(id)).toEqual({ type, key });
    expect(keyOf(type, id, 'id')).toBe(key);
  });

  it('is refused in English where another type is expected', () => {
    expect(() => keyOf('Plant', toGlobalId('Origin', 1), 'id')).toThrow(
      '`id` is the id of an Origin; the id of a Plant is expected.',
    );
    expect(() => keyOf('Origin', toGlobalId('Plant', 1), 'originId')).toThrow(
      'the id of an Origin is expected',
    );
    expect(() => keyOf('Origin', 'x', 'originId')).toThrow('the `id` field of an Origin');
  });

  it.each([
    '',
    '12',
    'Plant:12',
    toGlobalId('Plant', '007'),
    toGlobalId('Plant', '-1'),
    toGlobalId('Plant', '1'.repeat(16)),
    `${toGlobalId('Plant', 1)}=`,
    ` ${toGlobalId('Plant', 1)}`,
  ])('is not "%s"', (text) => {
    expect(parseGlobalId(text)).toBeNull();
    expect(() => keyOf('Plant', text, 'id')).toThrow('not an id of this API');
  });
});
