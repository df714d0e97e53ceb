import { describe, expect, it } from '@jest/globals';
import { dueSince, lastDue, looksForDays } from './due.js';

const AT = { hour: 0, minute: 10 };
const ms = (iso: string) => Date.parse(iso);

describe('the archive’s hours', () => {
  it.each([
    ['2026-11-22T00:10:00Z', '2026-11-22T00:10:00Z'],
    ['2026-11-22T00:09:59Z', '2026-11-21T00:10:00Z'],
    ['2026-11-22T23:59:00Z', '2026-11-22T00:10:00Z'],
  ])('at %s were last due at %s', (now, due) => {
    expect(lastDue(ms(now), AT)).toBe(ms(due));
  });

  it.each([
    ['2026-11-20', 24, { hour: 0, minute: 10 }, '2026-11-22T00:10:00Z'],
    ['2026-11-20', 24, { hour: 0, minute: 0 }, '2026-11-22T00:00:00Z'],
    ['2026-11-20', 25, { hour: 0, minute: 10 }, '2026-11-23T00:10:00Z'],
    ['2026-11-20', 36, { hour: 23, minute: 30 }, '2026-11-22T23:30:00Z'],
  ])('make %s, kept for %i hours, due at %j, from %s on', (day, keepLiveHours, at, due) => {
    expect(dueSince(day, keepLiveHours, at)).toBe(ms(due));
  });

  it('come every hour, so that a failed day waits no longer', () => {
    expect(looksForDays(ms('2026-11-22T00:10:00Z'), AT)).toBe(true);
    expect(looksForDays(ms('2026-11-22T17:10:00Z'), AT)).toBe(true);
    expect(looksForDays(ms('2026-11-22T17:11:00Z'), AT)).toBe(false);
    expect(looksForDays(ms('2026-11-22T01:45:00Z'), { hour: 3, minute: 45 })).toBe(true);
  });
});
