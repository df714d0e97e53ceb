import { expect, it } from '@jest/globals';
import { byCountry, type PlaceTold } from './by-country.js';

const place = (town: string, countryName: string | null, countryCode: string | null = null): PlaceTold => ({
  id: town,
  town,
  countryName,
  countryCode,
  latitude: 0,
  longitude: 0,
  timeZone: null,
  plants: { nodes: [], totalCount: 1 },
});

const told = (places: readonly PlaceTold[]) =>
  byCountry(places).map(({ name, places: some }) => [name, some.map(({ town }) => town)]);

it('places stand under their countries, both by name, whatever order they came in', () => {
  expect(
    told([
      place('Zürich', 'Switzerland'),
      place('Resplendor', 'Brazil'),
      place('Ålesund', 'Norway'),
      place('Bauru', 'Brazil'),
    ]),
  ).toEqual([
    ['Brazil', ['Bauru', 'Resplendor']],
    ['Norway', ['Ålesund']],
    ['Switzerland', ['Zürich']],
  ]);
});

it('a country without a name goes by its code, and places of no country come last', () => {
  expect(told([place('Nowhere', null), place('Pristina', null, 'XK'), place('Bauru', 'Brazil')])).toEqual([
    ['Brazil', ['Bauru']],
    ['XK', ['Pristina']],
    [null, ['Nowhere']],
  ]);
});

it('there is nothing where there are no places', () => {
  expect(byCountry([])).toEqual([]);
});
