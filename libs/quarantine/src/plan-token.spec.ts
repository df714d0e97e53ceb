import { describe, expect, it } from '@jest/globals';
import { decodePlan, encodePlan } from './plan-token.js';

describe('a dry run’s plan', () => {
  it('is read back as it was given', () => {
    const plan = { digest: 'abc', ids: ['1', '20', '300'] };
    expect(decodePlan(encodePlan(plan))).toEqual(plan);
  });

  it('of 500 rejections is short enough for a request', () => {
    const ids = Array.from({ length: 500 }, (_, index) => String(1_000_000 + index));
    expect(encodePlan({ digest: 'a'.repeat(43), ids }).length).toBeLessThan(8_000);
  });

  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    '',
    'nonsense',
    written({}),
    written(['digest']),
    written([1, '2']),
    written(['digest', '1,x']),
    written(['digest', '0']),
    written(['digest', '1; DROP TABLE rejection']),
  ])('is not "%s"', (token) => {
    expect(decodePlan(token)).toBeNull();
  });
});
