import { describe, expect, it } from '@jest/globals';
import { judgeClock } from './judge-clock.js';
import { measureOffset } from './offset.js';

const TOLERANCE = { warnMs: 2_000, failMs: 15_000, why: 'jobs are done twice' };
const judged = (aheadMs: number, giveOrTakeMs = 10) =>
  judgeClock('PostgreSQL', { aheadMs, giveOrTakeMs }, TOLERANCE);

describe('a clock', () => {
  it.each([
    [0, 'ok'],
    [-1_900, 'ok'],
    [2_500, 'warning'],
    [-14_000, 'warning'],
    [16_000, 'problem'],
    [-86_400_000, 'problem'],
  ])('that is %d ms off is %s', (aheadMs, status) => {
    expect(judged(aheadMs).status).toBe(status);
  });

  it('is not held guilty of a slow way', () => {
    expect(judged(2_500, 1_000).status).toBe('ok');
  });

  it('that is off is told with its direction, what comes of it and what helps', () => {
    const { text, remedy } = judged(-16_000);
    expect(text).toBe('16 s behind this machine (give or take 10 ms): jobs are done twice');
    expect(remedy).toContain('NTP');
  });
});

describe('measuring a clock', () => {
  it('finds how far it is ahead, as sure as the quickest answer', async () => {
    const offset = await measureOffset(async () => Date.now() + 60_000);
    // A busy machine may pause anywhere; a second of it is not what this is about.
    expect(Math.abs(offset.aheadMs - 60_000)).toBeLessThanOrEqual(offset.giveOrTakeMs + 1_000);
  });

  it('takes a word to the second for the middle of that second', async () => {
    const offset = await measureOffset(async () => Math.floor(Date.now() / 1_000) * 1_000, 1_000);
    expect(Math.abs(offset.aheadMs)).toBeLessThanOrEqual(offset.giveOrTakeMs + 1_000);
    expect(offset.giveOrTakeMs).toBeGreaterThanOrEqual(500);
  });
});
