import { describe, expect, it } from '@jest/globals';
import type { CollectionPlant } from './plant-list.js';
import { bandOf, troublesOf } from './trouble.js';

const channel = (more: object = {}) => ({
  kind: null,
  reason: 'As it should be.',
  since: '2026-11-26T10:00:00Z',
  state: 'OK',
  unusual: false,
  value: null,
  usual: null,
  ...more,
});

function plant(soilMoisture: object, temperature: object = {}) {
  return {
    ranges: { soilMoisture: { low: 20, high: 98 }, temperature: { low: 9, high: 30 } },
    state: { soilMoisture: channel(soilMoisture), temperature: channel(temperature) },
  } as unknown as CollectionPlant;
}

const DRY = { state: 'ATTENTION', kind: 'DRY', value: 14, since: '2026-11-26T11:42:00Z' };
const HOT = { state: 'ATTENTION', kind: 'HOT', value: 31, since: '2026-11-26T11:30:00Z' };
const SILENT = { state: 'SILENT', since: '2026-11-26T09:00:00Z' };

describe('what is the matter with a plant', () => {
  it('is nothing where all is well', () => {
    expect(troublesOf(plant({}))).toEqual([]);
  });

  it('is told with its value and the range it has left', () => {
    expect(troublesOf(plant(DRY))).toEqual([
      { ...DRY, channel: 'SOIL_MOISTURE', band: { low: 20, high: 98 } },
    ]);
  });

  it('is what has lasted longest first, and the plant’s before the sensor’s', () => {
    expect(troublesOf(plant(DRY, HOT)).map(({ kind }) => kind)).toEqual(['HOT', 'DRY']);
    const fault = { state: 'SENSOR_FAULT', kind: 'IMPOSSIBLE', since: '2026-11-26T08:00:00Z' };
    expect(troublesOf(plant(DRY, fault)).map(({ kind }) => kind)).toEqual(['DRY', 'IMPOSSIBLE']);
  });

  it('is told once where it is about both measurements', () => {
    expect(troublesOf(plant(SILENT, SILENT))).toMatchObject([{ state: 'SILENT', channel: null }]);
    const stuck = { state: 'SENSOR_FAULT', kind: 'STUCK', value: 3 };
    expect(troublesOf(plant(stuck, stuck))).toHaveLength(2);
  });

  it('stands against what the plant is usually like, where that is what it has left', () => {
    const usual = { low: 40, high: 60 };
    const unusual = { state: 'ATTENTION', kind: 'UNUSUAL', value: 30, usual };
    expect(troublesOf(plant(unusual))).toMatchObject([{ band: usual }]);
    expect(bandOf(plant({ usual }), 'SOIL_MOISTURE')).toEqual(usual);
    expect(bandOf(plant({}), 'SOIL_MOISTURE')).toEqual({ low: 20, high: 98 });
  });
});
