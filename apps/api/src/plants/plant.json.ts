import { BOTANIST_JSON } from '../botanists/botanist.json.js';
import { RANGES_JSON } from '../care/ranges.json.js';
import { FORECAST_JSON } from '../forecasts/forecast.json.js';
import { ORIGIN_JSON } from '../origins/origin.json.js';
import { STATE_JSON } from '../states/state.json.js';
import { enumeration, globalId, instant, number, text, type JsonType } from '../written/json-fields.js';
import { NAME } from './plant-rows.sql.js';

const IMAGE_JSON: JsonType = {
  name: 'PlantImage',
  fields: {
    url: text('plant.image_url'),
    thumbnailUrl: text('plant.image_thumbnail_url'),
    licenceName: text('plant.image_licence_name'),
    licenceUrl: text('plant.image_licence_url'),
  },
};

const LATEST_READING_JSON: JsonType = {
  name: 'Reading',
  fields: {
    takenAt: instant('latest.taken_at'),
    soilMoisture: number('latest.soil_moisture'),
    temperature: number('latest.temperature'),
    lastWateredAt: instant('latest.last_watered_at'),
    source: { kind: 'value', sql: `'"LIVE"'` },
  },
};

/** A row of `plant` with its joins, as `toPlant` makes an object of it. */
export const PLANT_JSON: JsonType = {
  name: 'Plant',
  fields: {
    id: globalId('Plant', 'plant.id'),
    number: number('plant.id'),
    name: text(NAME),
    scientificName: text('plant.scientific_name'),
    status: enumeration('plant.status'),
    statusSince: instant('plant.status_since'),
    sourceStatus: enumeration('plant.source_status'),
    lastWateredAt: { ...instant('last_watering.watered_at'), join: 'lastWateredAt' },
    ranges: { kind: 'object', type: RANGES_JSON, present: 'true', join: null },
    cycle: text('plant.cycle'),
    sunlight: text('plant.sunlight'),
    image: { kind: 'object', type: IMAGE_JSON, present: 'plant.image_url IS NOT NULL', join: null },
    botanist: {
      kind: 'object',
      type: BOTANIST_JSON,
      present: 'botanist.id IS NOT NULL',
      join: 'botanist',
    },
    origin: { kind: 'object', type: ORIGIN_JSON, present: 'origin.id IS NOT NULL', join: 'origin' },
    latestReading: {
      kind: 'object',
      type: LATEST_READING_JSON,
      present: 'latest.plant_id IS NOT NULL',
      join: 'latestReading',
    },
    state: STATE_JSON,
    forecast: FORECAST_JSON,
  },
};
