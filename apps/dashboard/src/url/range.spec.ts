import { describe, expect, it } from '@jest/globals';
import { pinned, readRange, toRange } from './range.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const HOUR = 3_600_000;

describe('the range in an address', () => {
  it('is a day up to now when the address says nothing', () => {
    expect(toRange(readRange({}), NOW)).toEqual({ from: NOW - 24 * HOUR, to: NOW, isLive: true });
  });

  it('is so far back, and goes along with now', () => {
    expect(toRange(readRange({ last: '7d' }), NOW)).toMatchObject({ from: NOW - 168 * HOUR, isLive: true });
  });

  it('stays where it is when both ends are given', () => {
    const read = readRange({ from: '2026-11-20T00:00:00Z', to: '2026-11-21T01:00:00+01:00', last: '2h' });
    expect(toRange(read, NOW)).toEqual({
      from: Date.parse('2026-11-20T00:00:00Z'),
      to: Date.parse('2026-11-21T00:00:00Z'),
      isLive: false,
    });
  });

  it.each([
    [{ last: '3 weeks' }],
    [{ from: '2026-11-21T00:00:00Z', to: '2026-11-20T00:00:00Z' }],
    [{ from: '2026-11-20T00:00:00Z' }],
    [{ from: 'yesterday', to: 'today' }],
    [{ from: '2026-13-40T00:00:00Z', to: '2026-11-20T00:00:00Z' }],
  ])('that makes no sense is let go of: %j', (raw) => {
    expect(readRange(raw)).toEqual({});
  });

  it('can be pinned to what is seen now, and then says the same tomorrow', () => {
    const shown = toRange(readRange({ last: '2h' }), NOW);
    const tomorrow = toRange(readRange({ ...pinned(shown) }), NOW + 24 * HOUR);
    expect(tomorrow).toEqual({ from: shown.from, to: shown.to, isLive: false });
  });
});
