import {
  DEFAULT_CARE_RANGES,
  type Baseline,
  type BaselineHour,
  type CareChannel,
  type CareRange,
  type Contact,
  type KnownWatering,
  type Measured,
  type PlantFacts,
  type PlantStatus,
  type StoredState,
} from '@palmhouse/domain';
import type { ChannelColumn } from '../channel-columns.js';

/** Of `plant_state`; all null where the channel was never judged. */
interface StateRow extends Pick<StoredState, 'kind' | 'since' | 'reason' | 'value' | 'unusual' | 'memory'> {
  readonly state: StoredState['state'] | null;
  readonly trusted_from: StoredState['trustedFrom'];
}

type Alias = 'soil' | 'air';
type StateColumns<A extends Alias> = { readonly [C in keyof StateRow as `${A}_${C}`]: StateRow[C] };

/** `[wateredAt, reported, detected, unseenAt, before, after]` */
type WateringEntry = [number, boolean, boolean, number | null, number | null, number | null];
/** `[channel, hour, median, mad, days]` */
type BaselineEntry = [ChannelColumn, number, number, number, number];

/** A row of SELECT_FACTS; instants are microseconds since 1970. */
export interface FactRow extends StateColumns<'soil'>, StateColumns<'air'> {
  readonly id: number;
  readonly name: string | null;
  readonly status: PlantStatus;
  readonly status_since: number;
  readonly botanist_id: number | null;
  readonly soil_moisture_low: number | null;
  readonly soil_moisture_high: number | null;
  readonly temperature_low: number | null;
  readonly temperature_high: number | null;
  readonly taken_at: number[] | null;
  readonly soil_moisture: (number | null)[] | null;
  readonly temperature: (number | null)[] | null;
  readonly latest_at: number | null;
  readonly latest_soil_moisture: number | null;
  readonly latest_temperature: number | null;
  readonly answer: Contact['answer'] | null;
  readonly asked_at: number;
  readonly contact_since: number;
  readonly in_a_row: number;
  readonly waterings: WateringEntry[] | null;
  readonly baselines: BaselineEntry[] | null;
  readonly needs_water_at: number | null;
}

function rangeOf(low: number | null, high: number | null, usual: CareRange): CareRange {
  return low === null || high === null ? usual : { low, high };
}

function readingsOf({ taken_at, soil_moisture, temperature }: FactRow): Measured[] {
  return (taken_at ?? []).map((takenAt, index) => ({
    takenAt,
    soilMoisture: soil_moisture![index]!,
    temperature: temperature![index]!,
  }));
}

function latestOf(row: FactRow): Measured | null {
  if (row.latest_at === null) return null;
  return {
    takenAt: row.latest_at,
    soilMoisture: row.latest_soil_moisture,
    temperature: row.latest_temperature,
  };
}

function contactOf({ answer, asked_at, contact_since, in_a_row }: FactRow): Contact | null {
  return answer === null ? null : { answer, askedAt: asked_at, since: contact_since, inARow: in_a_row };
}

function wateringsOf({ waterings }: FactRow): KnownWatering[] {
  return (waterings ?? []).map(([wateredAt, reported, detected, unseenAt, before, after]) => ({
    wateredAt,
    reported,
    detected,
    unseenAt,
    before,
    after,
  }));
}

function baselinesOf({ baselines }: FactRow): Record<CareChannel, Baseline> {
  const byChannel: Record<ChannelColumn, Record<number, BaselineHour>> = {
    soil_moisture: {},
    temperature: {},
  };
  for (const [channel, hour, median, mad, days] of baselines ?? [])
    byChannel[channel][hour] = { median, mad, days };
  return { soilMoisture: byChannel.soil_moisture, temperature: byChannel.temperature };
}

function stateOf(row: FactRow, alias: Alias): StoredState | undefined {
  const state = row[`${alias}_state` as const];
  if (state === null) return undefined;
  return {
    state,
    kind: row[`${alias}_kind` as const],
    since: row[`${alias}_since` as const],
    reason: row[`${alias}_reason` as const],
    value: row[`${alias}_value` as const],
    unusual: row[`${alias}_unusual` as const],
    memory: row[`${alias}_memory` as const],
    trustedFrom: row[`${alias}_trusted_from` as const],
  };
}

export function toFacts(row: FactRow): PlantFacts {
  const { soilMoisture, temperature } = DEFAULT_CARE_RANGES;
  return {
    plantId: row.id,
    name: row.name,
    status: row.status,
    statusSince: row.status_since,
    botanistId: row.botanist_id,
    ranges: {
      soilMoisture: rangeOf(row.soil_moisture_low, row.soil_moisture_high, soilMoisture),
      temperature: rangeOf(row.temperature_low, row.temperature_high, temperature),
    },
    readings: readingsOf(row),
    latest: latestOf(row),
    contact: contactOf(row),
    waterings: wateringsOf(row),
    baselines: baselinesOf(row),
    stored: { soilMoisture: stateOf(row, 'soil'), temperature: stateOf(row, 'air') },
    needsWaterAt: row.needs_water_at,
  };
}
