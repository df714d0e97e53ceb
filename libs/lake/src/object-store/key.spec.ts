import { describe, expect, it } from '@jest/globals';
import { checkKey, folderPrefix, isKey } from './key.js';

describe('a key', () => {
  it.each([
    'a',
    'readings/year=2026/month=11/day=20/part-0f3c.parquet',
    '_manifests/readings/2026-11-20.v1.json',
    'a..b/-/=',
    `${'a'.repeat(255)}/${'b'.repeat(255)}`,
  ])('may be %s', (key) => {
    expect(() => checkKey(key)).not.toThrow();
  });

  it.each([
    ['empty', ''],
    ['absolute', '/a'],
    ['a folder', 'a/'],
    ['with an empty segment', 'a//b'],
    ['the folder itself', './a'],
    ['the folder above', 'a/../b'],
    ['hidden', 'a/.tmp/b'],
    ['with a space', 'a b'],
    ['with a backslash', 'a\\b'],
    ['with a line break', 'a\n'],
    ['with a zero byte', 'a\0'],
    ['with what would be escaped in a URL', 'a%2e'],
    ['not in ASCII', 'Grünlilie'],
    ['longer than a file’s name', 'a'.repeat(256)],
    ['longer than 512 characters', `${'a/'.repeat(256)}a`],
  ])('is never %s', (_what, key) => {
    expect(isKey(key)).toBe(false);
    expect(() => checkKey(key)).toThrow(RangeError);
  });
});

describe('a folder', () => {
  it.each([
    ['', ''],
    ['readings', 'readings/'],
    ['readings/year=2026/', 'readings/year=2026/'],
  ])('%j has the prefix %j', (folder, prefix) => {
    expect(folderPrefix(folder)).toBe(prefix);
  });

  it.each(['/', '//', 'a//', '../', '.tmp/'])('is never %j', (folder) => {
    expect(() => folderPrefix(folder)).toThrow(RangeError);
  });
});
