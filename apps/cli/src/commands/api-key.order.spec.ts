import { describe, expect, it } from '@jest/globals';
import { readApiKeyOrder } from './api-key.order.js';

const READING = {
  roles: ['visitor', 'botanist', 'engineer', 'admin'] as const,
  now: new Date('2026-11-20T12:00:00Z'),
};
const read = (...words: string[]) => readApiKeyOrder(words, READING);

describe('palmhouse api-key', () => {
  it('creates a key with its roles, once each, that ends when it is told to', () => {
    expect(
      read(
        'create',
        'dashboard',
        '--role',
        'visitor',
        '--role=botanist',
        '--role',
        'visitor',
        '--days',
        '30',
      ),
    ).toEqual({
      order: {
        verb: 'create',
        name: 'dashboard',
        roles: ['visitor', 'botanist'],
        createdBy: expect.stringContaining('@'),
        expiresAt: '2026-12-20T12:00:00.000Z',
      },
      problems: [],
    });
    expect(read('create', 'x', '--role', 'admin', '--by', 'Ada').order).toMatchObject({
      createdBy: 'Ada',
      expiresAt: null,
    });
  });

  it('revokes by the prefix, or by the whole key', () => {
    const order = { verb: 'revoke', prefix: 'abcd1234' };
    expect(read('revoke', 'abcd1234').order).toEqual(order);
    expect(read('revoke', `phk_abcd1234_${'x'.repeat(43)}`).order).toEqual(order);
  });

  it.each([
    [['create', '--role', 'admin'], 'the name is missing'],
    [['create', 'x'], '--role is missing'],
    [['create', 'x', '--role', 'gardener'], '--role gardener is wrong'],
    [['create', 'x', '--role', 'admin', '--days', '0'], '--days is wrong'],
    [['create', 'x', '--role', 'admin', '--colour', 'red'], '--colour'],
    [['revoke', 'no-prefix'], 'the prefix is missing or wrong'],
    [['revoke', 'abcd1234', '--role', 'admin'], 'options are for api-key create'],
    [['list', 'all'], 'not known'],
    [['burn'], 'not known'],
  ])('says what is wrong with %j', (words, problem) => {
    const { order, problems } = read(...words);
    expect(order).toBeUndefined();
    expect(problems.join()).toContain(problem);
  });
});
