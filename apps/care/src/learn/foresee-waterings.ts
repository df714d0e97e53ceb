import {
  CYCLES_LOOKED_BACK,
  DEFAULT_CARE_RANGES,
  foreseeWatering,
  microsOf,
  pastErrorOf,
  type CarePolicy,
  type EpochMicros,
  type MoisturePoint,
  type PastError,
  type WateringForecast,
} from '@palmhouse/domain';
import { float8Array, int4Array, timestamptzArray } from '@palmhouse/persistence';
import type pg from 'pg';
import {
  DELETE_STALE_FORECASTS,
  SELECT_CYCLES,
  SELECT_DRY_DOWNS,
  UPSERT_FORECASTS,
} from './forecasts.sql.js';
import { piecesOf } from './pieces.js';

const PLANTS_AT_ONCE = 500;
// As the clock asks for them (schedule/care.clock.ts).
const FORECAST_EVERY_MINUTES = 15;
// Four weeks of seven cycles: a plant that is watered more seldom has fewer to be told by.
const CYCLES_BACK_MS = 28 * 24 * 3_600_000;
// Some cycles cannot be told: the sensor was silent, the plant watered again within hours.
const CYCLES_READ = CYCLES_LOOKED_BACK + 3;

export interface PlantForecast extends WateringForecast {
  readonly plantId: number;
  readonly wateredAt: EpochMicros | null;
  readonly past: PastError;
}

type Points = readonly (readonly [EpochMicros, number])[];

interface DryDownRow {
  readonly plantId: number;
  readonly low: number;
  readonly wateredAt: string | null;
  readonly knownWateredAt: string | null;
  readonly errorMinutes: number | null;
  readonly cycles: number;
  readonly points: Points | null;
}

interface CyclesRow {
  readonly plantId: number;
  readonly cycles: readonly Points[];
}

const toPoints = (points: Points): MoisturePoint[] => points.map(([at, value]) => ({ at, value }));
const toInstant = (text: string | null): EpochMicros | null => (text === null ? null : Number(text));

/** Foresees when plants will need water, as far as that can be told. Each piece by itself. */
export async function foreseePlants(
  client: Pick<pg.ClientBase, 'query'>,
  plants: readonly number[],
  now: Date,
  policy: CarePolicy,
): Promise<PlantForecast[]> {
  const all: PlantForecast[] = [];
  const nowMicros = microsOf(now.getTime());
  for (const piece of piecesOf(plants, PLANTS_AT_ONCE)) {
    const { rows } = await client.query<DryDownRow>({
      ...SELECT_DRY_DOWNS,
      values: [piece, now, DEFAULT_CARE_RANGES.soilMoisture.low],
    });
    const foreseen = rows.flatMap((row) => {
      const forecast = foreseeWatering(toPoints(row.points ?? []), row.low, nowMicros, policy);
      return forecast === null ? [] : [{ row, forecast }];
    });
    const errors = await pastErrors(
      client,
      foreseen.map(({ row }) => row).filter((row) => hasNewCycles(row, now)),
      now,
    );
    for (const { row, forecast } of foreseen) {
      const known = { minutes: row.errorMinutes, cycles: row.cycles };
      const past = errors.get(row.plantId) ?? known;
      all.push({ plantId: row.plantId, wateredAt: toInstant(row.wateredAt), ...forecast, past });
    }
  }
  return all;
}

/** Earlier cycles are looked at once a watering; while there are few, once an hour, for history may be filled in. */
function hasNewCycles({ wateredAt, knownWateredAt, cycles }: DryDownRow, now: Date): boolean {
  if (wateredAt === null) return false;
  const looksAgain = cycles < CYCLES_LOOKED_BACK && now.getUTCMinutes() < FORECAST_EVERY_MINUTES;
  return wateredAt !== knownWateredAt || cycles === 0 || looksAgain;
}

async function pastErrors(
  client: Pick<pg.ClientBase, 'query'>,
  asked: readonly DryDownRow[],
  now: Date,
): Promise<Map<number, PastError>> {
  const errors = new Map<number, PastError>(asked.map(({ plantId }) => [plantId, pastErrorOf([])]));
  if (asked.length === 0) return errors;
  const { rows } = await client.query<CyclesRow>({
    ...SELECT_CYCLES,
    values: [
      int4Array(asked.map(({ plantId }) => plantId)),
      timestamptzArray(asked.map(({ wateredAt }) => Number(wateredAt))),
      new Date(now.getTime() - CYCLES_BACK_MS),
      CYCLES_READ,
    ],
  });
  for (const { plantId, cycles } of rows) errors.set(plantId, pastErrorOf(cycles.map(toPoints)));
  return errors;
}

/** Puts the forecasts in the place of the last, within the client's transaction. @returns how many no longer hold. */
export async function keepForecasts(
  client: pg.ClientBase,
  forecasts: readonly PlantForecast[],
  now: Date,
): Promise<number> {
  await client.query({
    ...UPSERT_FORECASTS,
    values: [
      int4Array(forecasts.map(({ plantId }) => plantId)),
      timestamptzArray(forecasts.map(({ wateredAt }) => wateredAt)),
      float8Array(forecasts.map(({ soilMoisture }) => soilMoisture)),
      float8Array(forecasts.map(({ pointsPerHour }) => pointsPerHour)),
      timestamptzArray(forecasts.map(({ needsWaterAt }) => needsWaterAt)),
      float8Array(forecasts.map(({ past }) => past.minutes)),
      int4Array(forecasts.map(({ past }) => past.cycles)),
      now,
    ],
  });
  return (await client.query({ ...DELETE_STALE_FORECASTS, values: [now] })).rowCount ?? 0;
}
