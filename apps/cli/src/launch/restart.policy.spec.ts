import { describe, expect, it } from '@jest/globals';
import { judgeDeath } from './restart.policy.js';

const MINUTE = 60_000;

describe('judgeDeath', () => {
  it('restarts a second after the first death', () => {
    expect(judgeDeath([0])).toEqual({ restartInMs: 1_000 });
  });

  it('doubles the delay with each death, up to half a minute', () => {
    const everyMinute = (deaths: number) => Array.from({ length: deaths }, (_, index) => index * MINUTE);
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((deaths) => judgeDeath(everyMinute(deaths)));
    expect(delays).toEqual(
      [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000].map((restartInMs) => ({ restartInMs })),
    );
  });

  it('gives up at the fifth death within a minute', () => {
    expect(judgeDeath([0, 2_000, 5_000, 10_000])).not.toBe('give up');
    expect(judgeDeath([0, 2_000, 5_000, 10_000, 59_999])).toBe('give up');
    expect(judgeDeath([0, 2_000, 5_000, 10_000, 60_000])).not.toBe('give up');
  });

  it('forgets deaths of more than ten minutes ago', () => {
    expect(judgeDeath([0, 1_000, 2_000, 20 * MINUTE])).toEqual({ restartInMs: 1_000 });
  });
});
