import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OPEN_IDENTITY, type Identity } from '../../access/identity.js';
import { signInAway, unauthenticated } from '../../access/sign-in.errors.js';
import { LIVE_LIMITS } from '../live.limits.js';
import { watchSignIn } from './sign-in.watch.js';

const visitor: Identity = { ...OPEN_IDENTITY, kind: 'key', id: 'key:a', roles: new Set(['visitor']) };

describe('a sign-in that a connection lives by', () => {
  let over: string[];
  let identify: () => Promise<Identity>;

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
    over = [];
    identify = () => Promise.resolve(visitor);
  });

  afterEach(() => void jest.useRealTimers());

  const watch = (identity: Identity) =>
    watchSignIn(
      identity,
      () => identify(),
      () => new Date(),
      (why) => over.push(why),
    );

  it('ends with its token, to the millisecond', async () => {
    watch({ ...visitor, expiresAt: new Date(Date.now() + 90_000) });
    await jest.advanceTimersByTimeAsync(89_999);
    expect(over).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(over).toEqual(['run out']);
    await jest.advanceTimersByTimeAsync(LIVE_LIMITS.signInMs * 3);
    expect(over).toEqual(['run out']);
  });

  it.each([
    ['its key is revoked', () => Promise.reject(unauthenticated('revoked')), ['run out']],
    ['its roles change', () => Promise.resolve(OPEN_IDENTITY), ['changed']],
    ['nobody can say just now', () => Promise.reject(signInAway('The list', 1)), []],
  ])('when %s', async (_, answer, expected) => {
    watch(visitor);
    await jest.advanceTimersByTimeAsync(LIVE_LIMITS.signInMs);
    expect(over).toEqual([]);
    identify = answer as () => Promise<Identity>;
    await jest.advanceTimersByTimeAsync(LIVE_LIMITS.signInMs);
    expect(over).toEqual(expected);
  });

  it('is not looked at behind the connection’s end, nor where there is none', async () => {
    identify = () => Promise.reject(unauthenticated('revoked'));
    watch(visitor)();
    watch(OPEN_IDENTITY);
    await jest.advanceTimersByTimeAsync(LIVE_LIMITS.signInMs * 2);
    expect(over).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
