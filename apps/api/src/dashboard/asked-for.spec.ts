import { describe, expect, it } from '@jest/globals';
import { askedFor } from './asked-for.js';

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('what a path of the dashboard is asked for as', () => {
  it.each([
    '',
    'plants/5',
    'plants/5/',
    'history/2026-11-20',
    'botanists/Qm90YW5pc3Q6MQ==',
    'nowhere at all',
  ])('a page, by a browser: /%s', (path) => expect(askedFor(path, BROWSER)).toBe('page'));

  it('the first page, by whoever does not say: /', () => expect(askedFor('')).toBe('page'));

  it.each(['assets/index-abc123.js', 'assets/gone', 'sw.js', 'manifest.webmanifest', 'plants/5.png'])(
    'a file, by whomever: /%s',
    (path) => {
      expect(askedFor(path, BROWSER)).toBe('file');
      expect(askedFor(path)).toBe('file');
    },
  );

  it('at most a file, by a program: /plants/5', () =>
    expect(askedFor('plants/5', 'application/json')).toBe('file'));

  it.each([
    '.env',
    'assets/.hidden.js',
    '../secret.txt',
    'assets/../../secret.txt',
    'assets//index.js',
    '/etc/passwd.txt',
    'assets\\index.js',
    'assets/%2e%2e/secret.js',
    'index.html\0.js',
  ])('nothing: /%s', (path) => expect(askedFor(path, BROWSER)).toBe('nothing'));
});
