import { expect, it } from '@jest/globals';
import { CompareGroupsDocument, PlaceDocument, PlacesDocument } from '@palmhouse/client';
import { toGlobalId } from '../../src/graphql/global-id.js';
import type { Asking } from './asking.js';

/** Where the plants come from. */
export function places(asking: Asking): void {
  it('the map, and the plants of each place', async () => {
    const { origins, overview } = await asking.client.query(PlacesDocument);
    expect(origins.nodes.map(({ town, plants }) => [town, plants.totalCount])).toEqual([
      ['Resplendor', 20],
      ['Abidjan', 19],
      ['Nowhere', 20],
    ]);
    expect(overview.plantsPerCountry).toContainEqual({
      __typename: 'CountryCount',
      countryCode: 'BR',
      countryName: 'Brazil',
      plants: 20,
    });
    const { origin } = await asking.client.query(PlaceDocument, { id: origins.nodes[1]!.id });
    expect(origin).toMatchObject({ town: 'Abidjan', plants: { totalCount: 19 } });
    expect(origin?.plants.nodes[0]).toMatchObject({
      number: 1,
      latestReading: { soilMoisture: 21, temperature: 11 },
      state: { overall: 'SILENT' },
    });
  });

  it('places and botanists against each other', async () => {
    const range = { from: '2026-11-20T00:00:00Z', to: '2026-11-20T12:00:00Z' };
    const ids = [2, 3].map((key) => toGlobalId('Origin', key));
    const origins = await asking.client.query(CompareGroupsDocument, { by: 'ORIGIN', ids, range });
    expect(origins.compareGroups.map(({ key }) => key)).toEqual(ids);
    // Plants 1, 4 and 7 have readings.
    const { temperature } = origins.compareGroups[0]!.series;
    expect([temperature.min[0], temperature.mean[0], temperature.max[0]]).toEqual([11, 14, 17]);
    const { compareGroups } = await asking.client.query(CompareGroupsDocument, {
      by: 'BOTANIST',
      ids: [toGlobalId('Botanist', 2)],
      range,
    });
    expect(compareGroups).toMatchObject([{ label: 'Carl Linnaeus', plants: 19 }]);
  });
}
