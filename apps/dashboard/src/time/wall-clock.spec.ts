import { describe, expect, it } from '@jest/globals';
import { fromWallClock, toWallClock } from './wall-clock.js';

const at = (iso: string) => Date.parse(iso);
const LONDON = 'Europe/London';

describe('what a clock shows', () => {
  it.each([
    ['2026-07-01T11:42:00Z', LONDON, '2026-07-01T12:42'],
    ['2026-12-31T23:59:00Z', 'Pacific/Kiritimati', '2027-01-01T13:59'],
    ['2026-01-15T00:30:00Z', 'America/St_Johns', '2026-01-14T21:00'],
  ])('at %s in %s is %s, and that is read back', (instant, zone, shown) => {
    expect(toWallClock(at(instant), zone)).toBe(shown);
    expect(fromWallClock(shown, zone)).toBe(at(instant));
  });

  it('twice, when clocks go back, is the first of both', () => {
    expect(fromWallClock('2026-10-25T01:30', LONDON)).toBe(at('2026-10-25T00:30:00Z'));
  });

  it('never, when clocks go forward, is an instant beside it all the same', () => {
    const read = fromWallClock('2026-03-29T01:30', LONDON);
    expect(Math.abs((read ?? 0) - at('2026-03-29T01:00:00Z'))).toBeLessThanOrEqual(1_800_000);
  });

  it.each(['', '2026-02-30T25:00', 'soon'])('is not %p', (text) => {
    expect(fromWallClock(text, LONDON)).toBeNull();
  });
});
