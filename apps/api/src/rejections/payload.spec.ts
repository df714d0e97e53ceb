import { describe, expect, it } from '@jest/globals';
import { toPayload } from './payload.js';

describe('a payload', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['null', null],
    ['<html>', '<html>'],
    ['', ''],
  ])('%s is told as JSON where it is JSON, else as text', (text, told) => {
    expect(toPayload(text, 'utf8')).toEqual(told);
  });

  it('of bytes stays base64', () => {
    expect(toPayload('/wA=', 'base64')).toEqual({ encoding: 'base64', data: '/wA=' });
  });
});
