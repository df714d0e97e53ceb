import { beforeAll, expect, it } from '@jest/globals';
import {
  FiltersDocument,
  NeedSomeoneDocument,
  OverviewDocument,
  PlantBaselinesDocument,
  PlantDocument,
  PlantStateChangesDocument,
  PlantWateringsDocument,
  RoundsDocument,
  TodayDocument,
} from '@palmhouse/client';
import { fillCare } from '../care.builder.js';
import type { Asking } from './asking.js';

/** What care has said of the plants. */
export function caredFor(asking: Asking): void {
  beforeAll(() => fillCare(asking.museum.database.pool));

  it('who needs someone, worst first', async () => {
    const { overview } = await asking.client.query(OverviewDocument);
    expect(overview).toMatchObject({ states: { attention: 2, sensorFault: 1, away: 1 }, careNotice: null });
    const { plants } = await asking.client.query(TodayDocument, {
      filter: { states: ['ATTENTION', 'SENSOR_FAULT'] },
      orderBy: { field: 'NEED' },
    });
    expect(plants.nodes.map(({ number, state }) => [number, state.overall, state.soilMoisture.kind])).toEqual(
      [
        [5, 'ATTENTION', 'DRY'],
        [1, 'ATTENTION', 'DRY'],
        [2, 'SENSOR_FAULT', 'STUCK'],
      ],
    );
    const need = await asking.client.query(NeedSomeoneDocument, { first: 3, staff: true });
    expect(need.plants.nodes.map(({ number, alerts }) => [number, alerts?.nodes])).toEqual([
      [5, []],
      [1, []],
      [2, []],
    ]);
    const visitors = await asking.client.query(NeedSomeoneDocument, { staff: false });
    expect(visitors.plants.nodes[0]?.alerts).toBeUndefined();
  });

  it('how a plant fares, how it usually is, how it went, and when it will need water', async () => {
    const { plant } = await asking.client.query(PlantDocument, { number: 1 });
    expect(plant).toMatchObject({
      state: { overall: 'ATTENTION', soilMoisture: { kind: 'DRY', usual: { median: 51, hour: 11 } } },
      forecast: { needsWaterAt: '2026-11-20T10:30:00Z', errorMinutes: 40 },
      watering: { level: 'IN_TIME' },
      ranges: { temperature: { low: 9, isDefault: true } },
    });
    const usual = await asking.client.query(PlantBaselinesDocument, { number: 1 });
    expect(usual.plant?.temperature).toHaveLength(23);
    const range = { from: '2026-11-20T00:00:00Z' };
    const changes = await asking.client.query(PlantStateChangesDocument, { number: 1, range });
    expect(changes.plant?.stateChanges.nodes[0]).toMatchObject({ kind: 'DRY', until: null });
    const { plant: watered } = await asking.client.query(PlantWateringsDocument, { number: 1 });
    expect(watered?.waterings.nodes[0]).toMatchObject({ verdict: 'CONFIRMED', moistureBefore: 18.5 });
  });

  it('the sheet that a botanist walks by', async () => {
    const { botanists } = await asking.client.query(FiltersDocument);
    const botanist = botanists.nodes.find(({ name }) => name === 'Carl Linnaeus')!.id;
    const sheet = await asking.client.query(RoundsDocument, { botanist });
    expect(sheet.botanist?.rounds[0]).toMatchObject({ position: 1, need: 'ATTENTION', plant: { number: 1 } });
  });
}
