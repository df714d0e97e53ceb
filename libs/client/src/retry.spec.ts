import { describe, expect, it } from '@jest/globals';
import { mayRunTwice, pause, retryAfterSeconds, waitBeforeRetry } from './retry.js';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');

  it.each([
    ['5', 5],
    ['Fri, 20 Nov 2026 12:00:09 GMT', 9],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('of %s is %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

describe('sending again', () => {
  const busy = { status: 503, retryAfterSeconds: 1 };

  it('is right where nothing can have happened, or may happen twice', () => {
    expect(waitBeforeRetry(busy, true, 1)).toBe(1000);
    expect(waitBeforeRetry({ ...busy, status: 429 }, false, 1)).toBe(1000);
  });

  it('may happen to a query, and to a mutation that has a key', () => {
    expect(mayRunTwice('query', undefined)).toBe(true);
    expect(mayRunTwice('mutation', { input: { idempotencyKey: 'a wish of mine' } })).toBe(true);
    expect(mayRunTwice('mutation', { input: { plantId: 'x' } })).toBe(false);
    expect(mayRunTwice('mutation', undefined)).toBe(false);
  });

  it('is not where a mutation may have run, or the answer is an answer', () => {
    expect(waitBeforeRetry(busy, false, 1)).toBeUndefined();
    expect(waitBeforeRetry({ ...busy, status: 500 }, true, 1)).toBeUndefined();
  });
});

describe('a pause', () => {
  it('ends with its signal', async () => {
    const leaving = new AbortController();
    const waiting = pause(60_000, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    await expect(pause(0, leaving.signal)).rejects.toThrow('left');
    await expect(pause(0, undefined)).resolves.toBeUndefined();
  });
});
