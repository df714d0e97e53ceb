import { expect, it } from '@jest/globals';
import {
  FiltersDocument,
  OverviewDocument,
  PlantsInViewDocument,
  SparklinesDocument,
  TodayCursorsDocument,
  TodayDocument,
} from '@palmhouse/client';
import type { Asking } from './asking.js';

/** The collection, and the museum at a glance. */
export function today(asking: Asking): void {
  it('the collection, and what it can be filtered by', async () => {
    const { plants } = await asking.client.query(TodayDocument);
    expect(plants.totalCount).toBe(60);
    expect(plants.nodes[0]).toMatchObject({
      __typename: 'Plant',
      name: 'Epipremnum',
      botanist: { name: 'Carl Linnaeus' },
      origin: { town: 'Abidjan', countryCode: 'CI' },
      latestReading: { takenAt: '2026-11-20T11:50:00.000003Z', soilMoisture: 21, source: 'LIVE' },
    });
    const { botanists, origins } = await asking.client.query(FiltersDocument);
    const botanistId = botanists.nodes[0]?.id;
    expect(origins.nodes.map(({ town }) => town)).toEqual(['Resplendor', 'Abidjan', 'Nowhere']);
    const some = await asking.client.query(TodayDocument, {
      filter: { botanistId, status: ['ON_DISPLAY'] },
      orderBy: { field: 'NAME', direction: 'DESC' },
    });
    expect(some.plants.totalCount).toBeLessThan(30);
  });

  it('page after page', async () => {
    const numbers: number[] = [];
    for await (const { nodes } of asking.client.pages(TodayDocument, { first: 25 }, ({ plants }) => plants)) {
      numbers.push(...nodes.map(({ number }) => number));
    }
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('a page far down the list, from its end and past pages that nobody reads', async () => {
    const backwards = { first: null, last: 10, counted: false };
    const end = await asking.client.query(TodayDocument, backwards);
    expect(end.plants.nodes.map(({ number }) => number)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    expect(end.plants.totalCount).toBeUndefined();
    const { plants } = await asking.client.query(TodayCursorsDocument, {
      last: 20,
      before: end.plants.pageInfo.startCursor,
    });
    const before = { ...backwards, before: plants.pageInfo.startCursor };
    const far = await asking.client.query(TodayDocument, before);
    expect(far.plants.nodes[0]?.number).toBe(21);
  });

  it('the plants in view, how they fare and their last hours', async () => {
    const { plants } = await asking.client.query(TodayDocument, { first: 2 });
    const ids = plants.nodes.map(({ id }) => id);
    const { nodes } = await asking.client.query(PlantsInViewDocument, { ids });
    expect(nodes).toMatchObject(plants.nodes.map(({ id, latestReading }) => ({ id, latestReading })));
    const { compare } = await asking.client.query(SparklinesDocument, {
      plantIds: ids,
      range: { from: '2026-11-20T10:00:00Z', to: '2026-11-20T12:00:00Z' },
      every: 'PT5M',
    });
    expect(compare.map(({ plant }) => plant.id)).toEqual(ids);
    for (const { series } of compare) expect(series.soilMoisture.mean).toHaveLength(series.at.length);
  });

  it('the museum at a glance', async () => {
    const { overview } = await asking.client.query(OverviewDocument);
    expect(overview.plants).toMatchObject({ total: 60, onDisplay: 56 });
    expect(overview.extremes.hottest).toMatchObject({ value: 19, plant: { number: 9 } });
  });
}
