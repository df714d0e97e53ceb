import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBotanist } from './to-botanist.js';
import { countryOfCode, countryOfName } from './to-country.js';
import { toCycle, toSunlight } from './to-growing-facts.js';
import { toImage } from './to-image.js';
import { toOrigin } from './to-origin.js';
import { toScientificName } from './to-scientific-name.js';

describe('toOrigin', () => {
  it('reads the array of the first generation', () => {
    expect(toOrigin(['33.95015', '-118.03917', ' South  Whittier ', 'US', 'America/Los_Angeles'])).toEqual({
      latitude: 33.95015,
      longitude: -118.03917,
      town: 'South Whittier',
      countryCode: 'US',
      countryName: 'United States of America',
      timeZone: 'America/Los_Angeles',
    });
  });

  it.each([
    ['second', { latitude: 43.74, longitude: -11.5098, city: 'Stammside', country: 'Albania' }],
    ['third', { latitude: '43.74', longitude: '-11.5098', city: 'Stammside ', country: ' Albania' }],
  ])('reads the object of the %s generation', (_, given) => {
    expect(toOrigin(given)).toEqual({
      latitude: 43.74,
      longitude: -11.5098,
      town: 'Stammside',
      countryCode: 'AL',
      countryName: 'Albania',
      timeZone: null,
    });
  });

  it.each([
    [
      { latitude: 90, longitude: -180, city: 'x' },
      { latitude: 90, longitude: -180 },
    ],
    [
      { latitude: 0, longitude: '0.0', city: 'x' },
      { latitude: 0, longitude: 0 },
    ],
    [
      { latitude: '-7.5e-05', longitude: 1e-7, city: 'x' },
      { latitude: -0.000075, longitude: 1e-7 },
    ],
    [
      { latitude: 1, longitude: 1, city: 'x', country: null },
      { countryCode: null, countryName: null },
    ],
    [
      { latitude: 1, longitude: 1, city: 'x', country: 'Narnia' },
      { countryCode: null, countryName: 'Narnia' },
    ],
    [['1', '2', 'x', 'ZZ', 'nowhere at all'], { countryCode: null, countryName: 'ZZ', timeZone: null }],
    [['1', '2', 'x', '', ''], { countryCode: null, countryName: null, timeZone: null }],
  ])('reads %j', (given, expected) => {
    expect(toOrigin(given)).toMatchObject(expected);
  });

  it.each([
    [{ latitude: 90.1, longitude: 0, city: 'x' }],
    [{ latitude: 0, longitude: -180.5, city: 'x' }],
    [{ latitude: '', longitude: '0', city: 'x' }],
    [{ latitude: '0x10', longitude: '0', city: 'x' }],
    [{ latitude: NaN, longitude: 0, city: 'x' }],
    [{ latitude: null, longitude: 0, city: 'x' }],
    [{ latitude: 1, longitude: 2, city: '  ' }],
    [{ latitude: 1, longitude: 2 }],
    [['1', '2', 'x', 'GB']],
    [[1, 2, 'x', 'GB', 'Europe/London']],
    [[]],
    ['somewhere'],
    [null],
    [undefined],
  ])('gives null for %j', (given) => {
    expect(toOrigin(given)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => toOrigin(value) !== undefined));
  });
});

describe('countries', () => {
  it.each([
    ['Taiwan', 'TW'],
    ['Iran', 'IR'],
    ['Macao', 'MO'],
    ['Russian Federation', 'RU'],
    ['russia', 'RU'],
    ['Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Saint Martin', 'MF'],
    ['Pitcairn Islands', 'PN'],
    ['Cote d’Ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['The Bahamas', 'BS'],
    ['Svalbard & Jan Mayen Islands', 'SJ'],
    ['constructor', null],
  ])('%s is %s and keeps its name', (name, code) => {
    expect(countryOfName(name)).toEqual({ code, name });
  });

  it.each([
    ['br', { code: 'BR', name: 'Brazil' }],
    ['SV', { code: 'SV', name: 'El Salvador' }],
    ['XX', { code: null, name: 'XX' }],
    ['toString', { code: null, name: 'toString' }],
  ])('code %s is %j', (code, country) => {
    expect(countryOfCode(code)).toEqual(country);
  });
});

describe('toImage', () => {
  const placeholder = 'https://perenual.com/storage/image/upgrade_access.jpg';

  it('takes the largest real picture, its thumbnail and its licence', () => {
    const given = {
      license: 45,
      license_name: ' CC BY-SA 3.0 ',
      license_url: 'https://creativecommons.org/licenses/by-sa/3.0/deed.en',
      original_url: placeholder,
      regular_url: 'https://perenual.com/regular.jpg',
      medium_url: 'https://perenual.com/medium.jpg',
      thumbnail: 'https://perenual.com/thumbnail.jpg',
    };
    expect(toImage(given)).toEqual({
      url: 'https://perenual.com/regular.jpg',
      thumbnailUrl: 'https://perenual.com/thumbnail.jpg',
      licenceName: 'CC BY-SA 3.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/3.0/deed.en',
    });
  });

  it.each([
    ['original_url', 'regular_url', 'medium_url', 'small_url'],
    ['regular_url', 'medium_url', 'small_url'],
    ['medium_url', 'small_url'],
    ['small_url'],
  ])('prefers %s', (...keys: string[]) => {
    const image = toImage(Object.fromEntries(keys.map((key) => [key, `https://perenual.com/${key}.jpg`])));
    expect(image).toMatchObject({
      url: `https://perenual.com/${keys[0]}.jpg`,
      thumbnailUrl: null,
      licenceName: null,
    });
  });

  it.each([
    [undefined, undefined],
    [null, null],
    [{ original_url: placeholder, regular_url: placeholder, thumbnail: placeholder }, null],
    [{ original_url: `${placeholder}?v=2` }, null],
    [{ license: 5 }, null],
    [{ original_url: null, small_url: '' }, null],
    [{ original_url: 'javascript:alert(1)' }, 'unreadable'],
    [{ original_url: 'ftp://perenual.com/x.jpg' }, 'unreadable'],
    [{ original_url: 'https://' }, 'unreadable'],
    [{ original_url: 'https://perenual.com/a b.jpg' }, 'unreadable'],
    [{ original_url: `https://perenual.com/${'x'.repeat(2048)}` }, 'unreadable'],
    [{ original_url: 5 }, 'unreadable'],
    [[], 'unreadable'],
    ['https://perenual.com/x.jpg', 'unreadable'],
  ])('gives for %j: %j', (given, expected) => {
    expect(toImage(given)).toBe(expected);
  });

  it('takes an address of 2,048 characters whole', () => {
    const url = 'https://perenual.com/'.padEnd(2048, 'x');
    expect(toImage({ original_url: url })).toMatchObject({ url });
  });
});

describe('toBotanist', () => {
  it('reads name, e-mail and phone', () => {
    const given = { name: ' Ms.  Diana King', email: 'MS..diana.king@lnhm.co.uk', phone: '673.641.8851' };
    expect(toBotanist(given)).toEqual({
      name: 'Ms. Diana King',
      email: 'ms.diana.king@lnhm.co.uk',
      phone: '+16736418851',
    });
  });

  it('does without a phone', () => {
    expect(toBotanist({ name: 'Carl', email: 'carl@lnhm.uk' })?.phone).toBeNull();
    expect(toBotanist({ name: 'Carl', email: 'carl@lnhm.uk', phone: null })?.phone).toBeNull();
  });

  it.each([
    [{ name: 'Carl', email: 'nowhere' }],
    [{ name: ' ', email: 'carl@lnhm.uk' }],
    [{ name: 'Carl' }],
    [{ name: 'Carl', email: 'carl@lnhm.uk', phone: {} }],
    [{ name: 'Carl', email: 'carl@lnhm.uk', phone: '1'.repeat(501) }],
    ['Carl'],
    [null],
  ])('gives null for %j', (given) => {
    expect(toBotanist(given)).toBeNull();
  });
});

describe('toScientificName, toCycle and toSunlight', () => {
  it.each([
    [['Epipremnum aureum'], 'Epipremnum aureum'],
    ["Chlorophytum comosum 'Vittatum' ", "Chlorophytum comosum 'Vittatum'"],
    [['Sarracenia  catesbaei', 'Sarracenia'], 'Sarracenia catesbaei'],
    [undefined, undefined],
    [null, undefined],
    [[], undefined],
    [[5], null],
    [{}, null],
    [' ', null],
  ])('of the scientific name %j take %j', (given, expected) => {
    expect(toScientificName(given)).toBe(expected);
  });

  it('trims the cycle', () => {
    expect(toCycle(' Herbaceous Perennial ')).toBe('Herbaceous Perennial');
    expect(toCycle(['Perennial'])).toBeUndefined();
    expect(toCycle(undefined)).toBeUndefined();
  });

  it.each([
    [
      ['Full sun only if soil kept moist', ' Part sun/part shade'],
      ['full sun only if soil kept moist', 'part sun/part shade'],
    ],
    [['Full sun', 'full sun ', 3, null, ''], ['full sun']],
    [[], undefined],
    [[null], undefined],
    ['full sun', undefined],
    [undefined, undefined],
  ])('of the sunlight %j take %j', (given, expected) => {
    expect(toSunlight(given)).toEqual(expected);
  });
});
