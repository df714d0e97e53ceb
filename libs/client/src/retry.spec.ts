import { describe, expect, it } from '@jest/globals';
import { pause, retryAfterSeconds, waitBeforeRetry } from './retry.js';

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

  it('is right where nothing can have happened', () => {
    expect(waitBeforeRetry(busy, 'query', 1)).toBe(1000);
    expect(waitBeforeRetry({ ...busy, status: 429 }, 'mutation', 1)).toBe(1000);
  });

  it('is not where a mutation may have run, or the answer is an answer', () => {
    expect(waitBeforeRetry(busy, 'mutation', 1)).toBeUndefined();
    expect(waitBeforeRetry({ ...busy, status: 500 }, 'query', 1)).toBeUndefined();
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
