import { describe, expect, it } from '@jest/globals';
import { lastDue, looksForDays } from './due.js';

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

  it('come every hour, so that a failed day waits no longer', () => {
    expect(looksForDays(ms('2026-11-22T00:10:00Z'), AT)).toBe(true);
    expect(looksForDays(ms('2026-11-22T17:10:00Z'), AT)).toBe(true);
    expect(looksForDays(ms('2026-11-22T17:11:00Z'), AT)).toBe(false);
    expect(looksForDays(ms('2026-11-22T01:45:00Z'), { hour: 3, minute: 45 })).toBe(true);
  });
});
