import { describe, expect, it } from '@jest/globals';
import { isNestedDeeper } from './nesting.js';
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

  it('nested past a hundred levels stays text', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(toPayload(nested(30_000), 'utf8')).toBe(nested(30_000));
    expect(toPayload(nested(101), 'utf8')).toBe(nested(101));
    expect(JSON.stringify(toPayload(nested(100), 'utf8'))).toBe(nested(100));
  });

  it('of bytes stays base64', () => {
    expect(toPayload('/wA=', 'base64')).toEqual({ encoding: 'base64', data: '/wA=' });
  });
});

describe('nesting', () => {
  it.each([
    ['[[]]', true],
    ['{"a":{}}', true],
    ['[{}]', true],
    ['[]', false],
    ['[],[],[]', false],
    ['["[["]', false],
    ['["\\"[["]', false],
    ['["\\\\",[]]', true],
    ['"[[[', false],
    ['"\\', false],
    ['', false],
  ])('of %s is more than one level: %s', (json, deeper) => {
    expect(isNestedDeeper(json, 1)).toBe(deeper);
  });
});
