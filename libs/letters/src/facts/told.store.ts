import {
  DEFAULT_CARE_RANGES,
  isLearnt,
  usualBand,
  type BaselineHour,
  type CareChannel,
  type CarePolicy,
  type CareRanges,
} from '@palmhouse/domain';
import type pg from 'pg';
import { webAddress } from '../html/html.js';
import { TOLD_ALERTS, TOLD_MACHINERY, TOLD_PLANTS, TOLD_SAMPLES } from './told.sql.js';
import { CHART_HOURS, type Machinery, type Sample, type ToldAlert, type ToldPlant } from './told.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

interface PlantRow extends Omit<ToldPlant, 'name' | 'ranges' | 'picture' | 'channels' | 'usual'> {
  readonly name: string | null;
  readonly imageUrl: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly soilLow: number | null;
  readonly soilHigh: number | null;
  readonly temperatureLow: number | null;
  readonly temperatureHigh: number | null;
  readonly reportedWateredMs: number | null;
  readonly channels: ToldPlant['channels'] | null;
  readonly usual: Partial<Record<CareChannel, BaselineHour>> | null;
}

/** What was learnt enough to be told: the numbers that a plant is judged by. */
type Learnt = Pick<CarePolicy, 'unusual'>;

const range = (low: number | null, high: number | null, otherwise: { low: number; high: number }) =>
  low === null || high === null ? otherwise : { low, high };

function rangesOf({ soilLow, soilHigh, temperatureLow, temperatureHigh }: PlantRow): CareRanges {
  return {
    soilMoisture: range(soilLow, soilHigh, DEFAULT_CARE_RANGES.soilMoisture),
    temperature: range(temperatureLow, temperatureHigh, DEFAULT_CARE_RANGES.temperature),
  };
}

/** The source's own word on the last watering may be newer than what care has written down. */
function wateringsOf({ wateredMs, reportedWateredMs }: PlantRow): readonly number[] {
  const newest = wateredMs[0] ?? -Infinity;
  return reportedWateredMs !== null && reportedWateredMs > newest + MINUTE_MS
    ? [reportedWateredMs, ...wateredMs]
    : wateredMs;
}

function usualOf({ usual }: PlantRow, policy: Learnt): ToldPlant['usual'] {
  const hours = Object.entries(usual ?? {}) as [CareChannel, BaselineHour][];
  const learnt = hours.filter(([, hour]) => isLearnt(hour, policy));
  return Object.fromEntries(learnt.map(([channel, hour]) => [channel, usualBand(channel, hour, policy)]));
}

function toPlant(row: PlantRow, policy: Learnt): ToldPlant {
  const url = webAddress(row.imageUrl);
  return {
    id: row.id,
    // Whatever the source called it: in a letter a name is one line.
    name: row.name?.replace(/[\p{Cc}\s]+/gu, ' ') ?? `Plant ${row.id}`,
    scientificName: row.scientificName,
    status: row.status,
    botanist: row.botanist,
    picture: url === null ? null : { url, licence: row.licence, licenceUrl: webAddress(row.licenceUrl) },
    ranges: rangesOf(row),
    latest: row.latest,
    channels: row.channels ?? {},
    usual: usualOf(row, policy),
    wateredMs: wateringsOf(row),
    forecast: row.forecast,
  };
}

/** What is known of plants now; those that are not there are left out. */
export async function toldPlants(
  client: Queryable,
  ids: readonly number[],
  nowMs: number,
  policy: Learnt,
): Promise<ReadonlyMap<number, ToldPlant>> {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<PlantRow>({ ...TOLD_PLANTS, values: [ids, nowMs] });
  return new Map(rows.map((row) => [row.id, toPlant(row, policy)]));
}

/** What is known of alerts and their plants now; those that are not there are left out. */
export async function toldAlerts(
  client: Queryable,
  ids: readonly number[],
  nowMs: number,
  policy: Learnt,
): Promise<ReadonlyMap<number, ToldAlert>> {
  if (ids.length === 0) return new Map();
  type Row = Omit<ToldAlert, 'plant'> & { readonly plantId: number | null };
  const { rows } = await client.query<Row>({ ...TOLD_ALERTS, values: [ids] });
  const plantIds = new Set(rows.flatMap(({ plantId }) => plantId ?? []));
  const plants = await toldPlants(client, [...plantIds], nowMs, policy);
  return new Map(
    rows.map(({ plantId, ...alert }) => [
      alert.id,
      { ...alert, plant: plantId === null ? null : (plants.get(plantId) ?? null) },
    ]),
  );
}

/** The last hours' readings of each plant, for its chart. */
export async function chartSamples(
  client: Queryable,
  plantIds: readonly number[],
  nowMs: number,
): Promise<ReadonlyMap<number, readonly Sample[]>> {
  if (plantIds.length === 0) return new Map();
  const values = [plantIds, nowMs - CHART_HOURS * HOUR_MS, nowMs];
  const { rows } = await client.query<Sample & { plantId: number }>({ ...TOLD_SAMPLES, values });
  const charts = new Map<number, Sample[]>();
  for (const { plantId, ...sample } of rows) {
    const chart = charts.get(plantId);
    if (chart === undefined) charts.set(plantId, [sample]);
    else chart.push(sample);
  }
  return charts;
}

export async function toldMachinery(client: Queryable): Promise<Machinery> {
  const { rows } = await client.query<Machinery>(TOLD_MACHINERY);
  return rows[0]!;
}
