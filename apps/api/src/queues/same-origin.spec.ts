import { describe, expect, it } from '@jest/globals';
import { isFromOurPage } from './same-origin.js';

const host = 'plants.museum.example:8443';

describe('a change', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://proxy.example' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: `https://${host}` }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: `https://${host}` }, true],
    [{ origin: 'https://plants.museum.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('with %j is from our page: %s', (headers, ours) => {
    expect(isFromOurPage({ headers, host })).toBe(ours);
  });
});
