import { expect, it } from '@jest/globals';
import {
  AddCareNoteDocument,
  PlantDaysDocument,
  PlantDownloadsDocument,
  PlantNotesDocument,
  PlantDocument,
  PlantReadingsDocument,
  PlantSeriesDocument,
  PlantWateringsDocument,
} from '@palmhouse/client';
import { toGlobalId } from '../../src/graphql/global-id.js';
import type { Asking } from './asking.js';

/** One plant. */
export function plant(asking: Asking): void {
  it('its head, and its readings with where they came from', async () => {
    const { plant } = await asking.client.query(PlantDocument, { number: 40 });
    expect(plant?.statusChanges.map(({ statusTo }) => statusTo)).toEqual(['MISSING', 'ON_DISPLAY']);
    const range = { number: 3, from: '2026-11-18T00:00:00Z', first: 100 };
    const takenAt: string[] = [];
    const pages = asking.client.pages(PlantReadingsDocument, range, (data) => data.plant?.readings);
    for await (const { nodes, complete, coverage } of pages) {
      expect(complete).toBe(true);
      expect(coverage.map(({ source }) => source)).toContain('LIVE');
      takenAt.push(...nodes.map((reading) => reading.takenAt));
    }
    expect(takenAt).toHaveLength(288);
    expect(new Set(takenAt).size).toBe(288);
  });

  it('its charts, and when it was watered', async () => {
    const range = { from: '2026-11-20T00:00:00Z' };
    const { plant } = await asking.client.query(PlantSeriesDocument, { number: 3, range, every: 'PT1H' });
    expect(plant?.series).toMatchObject({ every: 'PT1H', complete: true });
    expect(plant?.series.temperature.max).toEqual(Array(12).fill(13));
    const watered = await asking.client.query(PlantWateringsDocument, { number: 3 });
    expect(watered.plant).toMatchObject({ lastWateredAt: null, waterings: { nodes: [] } });
  });

  it('what the staff wrote down about it', async () => {
    const input = { plantId: toGlobalId('Plant', 3), text: 'Repotted.' };
    const { addCareNote } = await asking.client.mutate(AddCareNoteDocument, { input });
    expect(addCareNote).toMatchObject({ careNote: { text: 'Repotted.' }, userErrors: [] });
    const { plant } = await asking.client.query(PlantNotesDocument, { number: 3 });
    expect(plant?.notes?.nodes).toEqual([addCareNote.careNote]);
  });

  it('its days in figures', async () => {
    const range = { from: '2025-10-17T00:00:00Z', to: '2026-11-20T00:00:00Z' }; // the most it asks
    const { plant } = await asking.client.query(PlantDaysDocument, { number: 3, range });
    const level = (value: number) => ({ min: value, p25: value, median: value, p75: value, max: value });
    expect(plant?.daily).toMatchObject([
      { day: '2026-11-18', label: 'Wed 18 Nov 2026', count: 72, temperature: level(13) },
      { day: '2026-11-19', count: 144, final: false, soilMoisture: level(23) },
    ]);
  });

  it('its readings as files', async () => {
    const range = { from: '2026-11-20T11:00:00Z', to: '2026-11-20T12:00:00Z' };
    const variables = { number: 3, range, timeZone: 'America/Sao_Paulo' };
    const { plant } = await asking.client.query(PlantDownloadsDocument, variables);
    const fetched = (path = '') => fetch(`${asking.museum.api.url}${path}`);
    const csv = await (await fetched(plant?.csv.url)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 6);
    expect(csv).toContain('2026-11-20T08:00:00.000003-03:00');
    const parquet = await fetched(plant?.parquet.url);
    expect(
      Buffer.from(await parquet.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
  });
}
