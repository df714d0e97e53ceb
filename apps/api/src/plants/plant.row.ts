import { toBotanist, type BotanistRow } from '../botanists/botanist.model.js';
import { toRanges, type RangesRow } from '../care/ranges.model.js';
import { toGlobalId } from '../graphql/global-id.js';
import { toOrigin, type OriginRow } from '../origins/origin.model.js';
import { toForecast, type ForecastRow } from '../forecasts/forecast.row.js';
import { ReadingSource } from '../readings/reading.model.js';
import { toPlantState, type StateRow } from '../states/plant-state.row.js';
import { Written } from '../written/written.js';
import type { Plant } from './plant.model.js';
import type { PlantStatus } from './plant-status.enum.js';

interface LatestReadingRow {
  readonly latest_taken_at: string | null;
  readonly latest_soil_moisture: number | null;
  readonly latest_temperature: number | null;
  readonly latest_last_watered_at: string | null;
}

interface SourceBotanistRow {
  readonly source_botanist_id: number | null;
  readonly source_botanist_name: string;
  readonly source_botanist_email: string;
  readonly source_botanist_phone: string | null;
}

/** Columns of `plants.sql.ts`; those of a join are there when the join is. */
export interface PlantRow
  extends
    Partial<Omit<BotanistRow, 'botanist_id'>>,
    Partial<Omit<OriginRow, 'origin_id'>>,
    Partial<LatestReadingRow>,
    Partial<SourceBotanistRow>,
    Partial<RangesRow>,
    Partial<StateRow>,
    Partial<ForecastRow> {
  readonly id: number;
  readonly name: string;
  readonly scientific_name: string | null;
  readonly status: PlantStatus;
  readonly status_since: string;
  readonly source_status: PlantStatus | null;
  readonly cycle: string | null;
  readonly sunlight: string[] | null;
  readonly image_url: string | null;
  readonly image_thumbnail_url: string | null;
  readonly image_licence_name: string | null;
  readonly image_licence_url: string | null;
  readonly botanist_id: number | null;
  readonly origin_id: number | null;
  readonly last_watered_at?: string | null;
  /** What a list by name is ordered by, and what one by need; there when it is. */
  readonly name_key?: string;
  readonly need_rank?: number;
  readonly need_since?: string;
  /** What is selected of it, where PostgreSQL wrote that; then the other columns are not there. */
  readonly json?: string;
}

/** A plant with what cursors need. */
export interface PlantNode extends Plant {
  /** What stands before the number in the order of its list. */
  readonly orderKey: OrderKey;
}

type OrderKey = readonly (number | string)[];

const BY_NUMBER: OrderKey = [];

function orderKeyOf({ name_key, need_rank, need_since }: PlantRow): OrderKey {
  if (name_key !== undefined) return [name_key];
  return need_rank === undefined || need_since === undefined ? BY_NUMBER : [need_rank, need_since];
}

/** A plant as JSON text, with what cursors need. */
class WrittenPlant extends Written {
  constructor(
    text: string,
    readonly number: number,
    readonly orderKey: OrderKey,
  ) {
    super(text);
  }
}

export type PlantEntry = PlantNode | WrittenPlant;

/** An entry of a page, as the statement brings it: written, or for its resolvers. */
export function toPlantEntry(row: PlantRow): PlantEntry {
  return row.json === undefined ? toPlant(row) : new WrittenPlant(row.json, row.id, orderKeyOf(row));
}

function toImage(row: PlantRow): Plant['image'] {
  if (row.image_url === null) return null;
  return {
    url: row.image_url,
    thumbnailUrl: row.image_thumbnail_url,
    licenceName: row.image_licence_name,
    licenceUrl: row.image_licence_url,
  };
}

function toLatestReading(row: PlantRow): Plant['latestReading'] {
  if (row.latest_taken_at === undefined || row.latest_taken_at === null) return null;
  return {
    takenAt: row.latest_taken_at,
    soilMoisture: row.latest_soil_moisture ?? null,
    temperature: row.latest_temperature ?? null,
    lastWateredAt: row.latest_last_watered_at ?? null,
    source: ReadingSource.LIVE,
  };
}

function toSourceBotanist(row: PlantRow): Plant['sourceBotanist'] {
  if (row.source_botanist_id === undefined || row.source_botanist_id === null) return null;
  return toBotanist({
    botanist_id: row.source_botanist_id,
    botanist_name: row.source_botanist_name!,
    botanist_email: row.source_botanist_email!,
    botanist_phone: row.source_botanist_phone ?? null,
  });
}

export function toPlant(row: PlantRow): PlantNode {
  return {
    id: toGlobalId('Plant', row.id),
    number: row.id,
    name: row.name,
    scientificName: row.scientific_name,
    status: row.status,
    statusSince: row.status_since,
    sourceStatus: row.source_status,
    cycle: row.cycle,
    sunlight: row.sunlight,
    image: toImage(row),
    botanist:
      row.botanist_id !== null && row.botanist_name !== undefined ? toBotanist(row as BotanistRow) : null,
    sourceBotanist: toSourceBotanist(row),
    ranges: toRanges(row),
    origin: row.origin_id !== null && row.origin_town !== undefined ? toOrigin(row as OriginRow) : null,
    latestReading: toLatestReading(row),
    lastWateredAt: row.last_watered_at ?? null,
    state: toPlantState(row),
    forecast: toForecast(row),
    orderKey: orderKeyOf(row),
  };
}
