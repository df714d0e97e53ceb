import { DEFAULT_CARE_RANGES, type CarePolicy, type PlantDetails, type QuietHours } from '@palmhouse/domain';
import type pg from 'pg';
import { SELECT_BOTANISTS, SELECT_PLANT_DETAILS } from './people.sql.js';

// A normal distribution's standard deviation, by its median absolute deviation.
const SPREAD_OF_MAD = 1.4826;

interface PlantRow {
  readonly id: number;
  readonly soilLow: number | null;
  readonly soilHigh: number | null;
  readonly temperatureLow: number | null;
  readonly temperatureHigh: number | null;
  readonly soilMedian: number | null;
  readonly soilMad: number | null;
  readonly temperatureMedian: number | null;
  readonly temperatureMad: number | null;
  readonly needsWaterMs: number | null;
}

const baseline = (median: number | null, mad: number | null) =>
  median === null || mad === null ? undefined : { median, spread: mad * SPREAD_OF_MAD };

function toDetails(row: PlantRow): PlantDetails {
  const { soilMoisture, temperature } = DEFAULT_CARE_RANGES;
  return {
    ranges: {
      soilMoisture: { low: row.soilLow ?? soilMoisture.low, high: row.soilHigh ?? soilMoisture.high },
      temperature: {
        low: row.temperatureLow ?? temperature.low,
        high: row.temperatureHigh ?? temperature.high,
      },
    },
    baselines: {
      soilMoisture: baseline(row.soilMedian, row.soilMad),
      temperature: baseline(row.temperatureMedian, row.temperatureMad),
    },
    needsWaterMs: row.needsWaterMs,
  };
}

export async function readPlantDetails(
  client: pg.ClientBase,
  plantIds: readonly number[],
  policy: CarePolicy,
  nowMs: number,
): Promise<ReadonlyMap<number, PlantDetails>> {
  if (plantIds.length === 0) return new Map();
  const { rows } = await client.query<PlantRow>({
    ...SELECT_PLANT_DETAILS,
    values: [plantIds, new Date(nowMs).getUTCHours(), policy.unusual.days],
  });
  return new Map(rows.map((row) => [row.id, toDetails(row)]));
}

export interface BotanistAddress {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly quiet: QuietHours | null;
}

export async function readBotanists(
  client: pg.ClientBase,
  ids: readonly number[],
): Promise<ReadonlyMap<number, BotanistAddress>> {
  if (ids.length === 0) return new Map();
  type Row = Omit<BotanistAddress, 'quiet'> & Record<'quietFrom' | 'quietUntil', string | null>;
  const { rows } = await client.query<Row>({ ...SELECT_BOTANISTS, values: [ids] });
  return new Map(
    rows.map(({ id, name, email, quietFrom, quietUntil }) => {
      const quiet = quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil };
      return [id, { id, name, email, quiet }];
    }),
  );
}
