import {
  DEFAULT_CARE_RANGES,
  type Baseline,
  type BaselineHour,
  type CareChannel,
  type CareRange,
  type ChannelMemory,
  type Contact,
  type KnownWatering,
  type Measured,
  type PlantFacts,
  type PlantStatus,
  type StoredState,
} from '@palmhouse/domain';

type StateColumns<A extends 'soil' | 'air'> = {
  readonly [C in `${A}_state`]: StoredState['state'] | null;
} & { readonly [C in `${A}_kind`]: StoredState['kind'] } & { readonly [C in `${A}_since`]: number } & {
  readonly [C in `${A}_reason`]: string;
} & { readonly [C in `${A}_value`]: number | null } & { readonly [C in `${A}_unusual`]: boolean } & {
  readonly [C in `${A}_memory`]: ChannelMemory | null;
} & { readonly [C in `${A}_trusted_from`]: number | null };

/** `[wateredAt, reported, detected, unseenAt, before, after]` */
type WateringEntry = [number, boolean, boolean, number | null, number | null, number | null];
/** `[channel, hour, median, mad, days]` */
type BaselineEntry = ['soil_moisture' | 'temperature', number, number, number, number];

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
  const byChannel = { soil_moisture: {}, temperature: {} } as Record<
    'soil_moisture' | 'temperature',
    Record<number, BaselineHour>
  >;
  for (const [channel, hour, median, mad, days] of baselines ?? [])
    byChannel[channel][hour] = { median, mad, days };
  return { soilMoisture: byChannel.soil_moisture, temperature: byChannel.temperature };
}

function soilState(row: FactRow): StoredState | undefined {
  if (row.soil_state === null) return undefined;
  return {
    state: row.soil_state,
    kind: row.soil_kind,
    since: row.soil_since,
    reason: row.soil_reason,
    value: row.soil_value,
    unusual: row.soil_unusual,
    memory: row.soil_memory,
    trustedFrom: row.soil_trusted_from,
  };
}

function airState(row: FactRow): StoredState | undefined {
  if (row.air_state === null) return undefined;
  return {
    state: row.air_state,
    kind: row.air_kind,
    since: row.air_since,
    reason: row.air_reason,
    value: row.air_value,
    unusual: row.air_unusual,
    memory: row.air_memory,
    trustedFrom: row.air_trusted_from,
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
    stored: { soilMoisture: soilState(row), temperature: airState(row) },
    needsWaterAt: row.needs_water_at,
  };
}
