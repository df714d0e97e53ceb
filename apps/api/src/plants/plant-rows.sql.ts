import { FORECAST_COLUMNS, FORECAST_JOIN } from '../forecasts/forecast.sql.js';
import { STATE_COLUMNS, STATE_JOIN } from '../states/state.sql.js';
import type { WrittenEntries } from '../written/written-entries.js';

/** To-one parts of a plant, read only when selected. */
export const PLANT_JOINS = [
  'botanist',
  'origin',
  'latestReading',
  'lastWateredAt',
  'ranges',
  'sourceBotanist',
  'state',
  'forecast',
] as const;
export type PlantJoin = (typeof PLANT_JOINS)[number];

const JOIN_SQL: Record<PlantJoin, { readonly columns: string; readonly join: string }> = {
  botanist: {
    columns:
      'botanist.name AS botanist_name, botanist.email AS botanist_email, botanist.phone AS botanist_phone',
    join: 'LEFT JOIN botanist ON botanist.id = plant.botanist_id',
  },
  origin: {
    columns: `origin.latitude AS origin_latitude, origin.longitude AS origin_longitude, origin.town AS origin_town,
    origin.country_code AS origin_country_code, origin.country_name AS origin_country_name, origin.time_zone AS origin_time_zone`,
    join: 'LEFT JOIN origin ON origin.id = plant.origin_id',
  },
  latestReading: {
    columns: `latest.taken_at AS latest_taken_at, latest.soil_moisture AS latest_soil_moisture,
    latest.temperature AS latest_temperature, latest.last_watered_at AS latest_last_watered_at`,
    join: 'LEFT JOIN latest_reading AS latest ON latest.plant_id = plant.id',
  },
  // Backwards along the key of watering.
  lastWateredAt: {
    columns: 'last_watering.watered_at AS last_watered_at',
    join: `LEFT JOIN LATERAL (
    SELECT max(watered_at) AS watered_at FROM watering WHERE watering.plant_id = plant.id) AS last_watering ON true`,
  },
  ranges: {
    columns:
      'plant.soil_moisture_low, plant.soil_moisture_high, plant.temperature_low, plant.temperature_high',
    join: '', // the plant's own columns
  },
  sourceBotanist: {
    columns: `plant.source_botanist_id, named.name AS source_botanist_name, named.email AS source_botanist_email,
    named.phone AS source_botanist_phone`,
    join: 'LEFT JOIN botanist AS named ON named.id = plant.source_botanist_id',
  },
  state: { columns: STATE_COLUMNS, join: STATE_JOIN },
  forecast: { columns: FORECAST_COLUMNS, join: FORECAST_JOIN },
};

/** A plant's name as people see it. */
export const NAME = `coalesce(plant.name, 'Plant ' || plant.id)`;

const COLUMNS = `plant.id, ${NAME} AS name, plant.scientific_name, plant.status, plant.status_since, plant.source_status, plant.cycle, plant.sunlight,
    plant.image_url, plant.image_thumbnail_url, plant.image_licence_name, plant.image_licence_url, plant.botanist_id, plant.origin_id`;

/** Some plants' rows. @param further joins for conditions and order alone. */
export function selectPlants(
  joins: readonly PlantJoin[],
  further: readonly PlantJoin[] = [],
  more: readonly string[] = [],
): string {
  const columns = [COLUMNS, ...joins.map((join) => JOIN_SQL[join].columns), ...more];
  return `SELECT ${columns.join(',\n    ')} ${fromPlants([...joins, ...further])}`;
}

export function fromPlants(joins: readonly PlantJoin[]): string {
  return `
  FROM plant ${plantJoins(joins)}`;
}

/** What has to be joined to a row of `plant`. */
export function plantJoins(joins: readonly PlantJoin[]): string {
  return [...new Set(joins)].map((join) => JOIN_SQL[join].join).join('\n  ');
}

/** The same rows, with what is selected of each as JSON text. */
export function selectWritten(
  { json, joins }: WrittenEntries,
  further: readonly PlantJoin[] = [],
  more: readonly string[] = [],
): string {
  const columns = ['plant.id', ...more, `${json} AS json`];
  return `SELECT ${columns.join(', ')} ${fromPlants([...(joins as readonly PlantJoin[]), ...further])}`;
}

const LETTERS: Record<PlantJoin, string> = {
  botanist: 'b',
  origin: 'o',
  latestReading: 'l',
  lastWateredAt: 'w',
  ranges: 'r',
  sourceBotanist: 's',
  state: 't',
  forecast: 'f',
};

/** `-bo` for botanist and origin: what tells the texts of one statement apart. */
export function initials(joins: readonly PlantJoin[]): string {
  return joins.length === 0 ? '' : `-${joins.map((join) => LETTERS[join]).join('')}`;
}
