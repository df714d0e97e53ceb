import { describe, expect, it } from '@jest/globals';
import { isTransient } from './transient-error.js';

const withCode = (code: string) => Object.assign(new Error('of PostgreSQL or the network'), { code });

describe('an error of the database', () => {
  it.each(['57P01', '57P03', '08006', '40P01', 'ECONNREFUSED', 'ECONNRESET'])(
    'with %s passes by itself',
    (code) => {
      expect(isTransient(withCode(code))).toBe(true);
    },
  );

  it('of a connection that ended passes by itself', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['23505', '22P02', '42P01'])('with %s does not', (code) => {
    expect(isTransient(withCode(code))).toBe(false);
  });

  it('that is none does not', () => {
    expect(isTransient('no error at all')).toBe(false);
  });
});
