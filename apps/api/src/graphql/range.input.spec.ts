import { describe, expect, it } from '@jest/globals';
import { readingsRange } from '../readings/readings.input.js';
import { toRange } from './range.input.js';

describe('a range', () => {
  it('may be open at either end', () => {
    expect(toRange(undefined)).toEqual({ from: null, to: null });
    expect(toRange({ to: '2026-11-20T00:00:00Z' })).toEqual({ from: null, to: '2026-11-20T00:00:00Z' });
  });

  it('tells instants apart that differ by a microsecond', () => {
    const from = '2026-11-20T00:00:00Z';
    expect(toRange({ from, to: '2026-11-20T00:00:00.000001Z' }).from).toBe(from);
    expect(() => toRange({ from: '2026-11-20T00:00:00.1Z', to: '2026-11-20T00:00:00.100000Z' })).toThrow(
      'must be before',
    );
    expect(() => toRange({ from: '2026-11-20T00:00:00.000001Z', to: from })).toThrow('must be before');
  });

  it('of readings is a day where no start is said', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    expect(readingsRange({}, now)).toEqual({ from: '2026-11-19T12:00:00.000Z', to: null });
    expect(readingsRange({ to: '2026-11-10T00:00:00Z' }, now).from).toBe('2026-11-09T00:00:00.000Z');
    expect(readingsRange({ to: '0001-01-01T12:00:00Z' }, now).from).toBe('0001-01-01T00:00:00.000Z');
    expect(readingsRange({ from: '2026-01-01T00:00:00Z' }, now)).toEqual({
      from: '2026-01-01T00:00:00Z',
      to: null,
    });
  });
});
