import { describe, expect, it } from '@jest/globals';
import { pageLink } from './page-link.js';

const OURS = 'https://palmhouse.example/museum';

describe('the page of a report', () => {
  it.each([
    ['/plants/3?from=1', 'https://palmhouse.example/museum/plants/3?from=1'],
    ['https://palmhouse.example/museum/plants/3', 'https://palmhouse.example/museum/plants/3'],
    ['/"><script>', 'https://palmhouse.example/museum/%22%3E%3Cscript%3E'],
  ])('%j leads there', (page, link) => {
    expect(pageLink(page, OURS)).toBe(link);
  });

  it.each([
    null,
    'the plants',
    '//elsewhere.example/plants',
    '/\\elsewhere.example/plants',
    'https://elsewhere.example/plants',
    'https://palmhouse.example@elsewhere.example/',
    'https://palmhouse.example.elsewhere.example/',
    'https://user:word@palmhouse.example/',
    'http://palmhouse.example/museum',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('%j leads nowhere', (page) => {
    expect(pageLink(page, OURS)).toBeNull();
  });
});
