import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './plant-request.js';

const NOW = Date.parse('2026-11-20T10:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['none', '0', 0],
    ['a date', 'Fri, 20 Nov 2026 10:00:30 GMT', 30_000],
    ['a date that has passed', 'Fri, 20 Nov 2026 09:00:00 GMT', 0],
    ['nothing readable', 'soon', null],
    ['no header', undefined, null],
  ])('reads %s', (_what, value, expected) => {
    expect(retryAfterMs(value, NOW)).toBe(expected);
  });
});
