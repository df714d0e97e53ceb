import { describe, expect, it } from '@jest/globals';
import { isDue } from './due.js';

const at = (iso: string) => Date.parse(iso);
const last = { atMs: at('2026-11-26T09:10:00Z'), sampledHours: 1_000 };
const sample = { plants: 20, hours: 1_000 };

describe('learning is due', () => {
  it('when it has never been done', () => {
    expect(isDue(null, last.atMs, sample)).toBe(true);
  });

  it('every four hours, an hour past midnight first', () => {
    expect(isDue(last, at('2026-11-26T12:59:59Z'), sample)).toBe(false);
    expect(isDue(last, at('2026-11-26T13:00:00Z'), sample)).toBe(true);
    expect(isDue({ ...last, atMs: at('2026-11-26T00:59:00Z') }, at('2026-11-26T01:00:00Z'), sample)).toBe(
      true,
    );
  });

  it('when the history has grown by more than the time that passed', () => {
    const soon = at('2026-11-26T09:20:00Z');
    expect(isDue(last, soon, { plants: 20, hours: 1_040 })).toBe(false);
    expect(isDue(last, soon, { plants: 20, hours: 1_041 })).toBe(true);
    expect(isDue(last, at('2026-11-26T12:10:00Z'), { plants: 20, hours: 1_080 })).toBe(false);
  });

  it('when the clock has gone back past its last hour', () => {
    expect(isDue(last, at('2026-11-26T08:30:00Z'), sample)).toBe(true);
  });
});
