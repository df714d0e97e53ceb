import {
  DEFAULT_CARE_POLICY,
  DEFAULT_CARE_RANGES,
  isNews,
  judgePlant,
  keptValue,
  windowReadings,
  type CareChannel,
  type JudgedPlant,
  type KnownWatering,
  type Measured,
  type PlantFacts,
  type StoredState,
} from '../src/index.js';

export const MINUTE = 60_000_000;
export const HOUR = 60 * MINUTE;
export const at = (iso: string) => Date.parse(iso) * 1_000;
export const LONDON = 'Europe/London';
export const NOON = at('2026-11-26T12:00:00Z');

/** Values that move as sensors' do: never the very same twice. */
export function wobbling(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => value + Math.sin(index * 1.7) / 50);
}

/** A reading a minute, the last one at NOON; a channel that is left out wobbles about the middle of its range. */
export function readings(
  channel: CareChannel,
  values: readonly (number | null)[],
  last: number = NOON,
): Measured[] {
  const others = wobbling(channel === 'temperature' ? 60 : 15, values.length);
  return values.map((value, index) => {
    const takenAt = last - (values.length - 1 - index) * MINUTE;
    const [soilMoisture, temperature] =
      channel === 'soilMoisture' ? [value, others[index]!] : [others[index]!, value];
    return { takenAt, soilMoisture, temperature };
  });
}

export function plant(given: Partial<PlantFacts> = {}): PlantFacts {
  const all = [...(given.readings ?? [])].sort((a, b) => a.takenAt - b.takenAt);
  return {
    plantId: 1,
    name: 'Venus flytrap',
    status: 'on_display',
    statusSince: NOON - 30 * 24 * HOUR,
    botanistId: 1,
    ranges: DEFAULT_CARE_RANGES,
    latest: all.at(-1) ?? null,
    contact: null,
    waterings: [],
    baselines: { soilMoisture: {}, temperature: {} },
    stored: {},
    needsWaterAt: null,
    ...given,
    readings: all.slice(-windowReadings(DEFAULT_CARE_POLICY)),
  };
}

export function watering(wateredAt: number, given: Partial<KnownWatering> = {}): KnownWatering {
  return { wateredAt, reported: true, detected: false, unseenAt: null, before: null, after: null, ...given };
}

/** What is stored after a judgement, where it is news. */
export function stored(
  judged: JudgedPlant,
  before: PlantFacts['stored'] = {},
): Record<CareChannel, StoredState> {
  const of = (channel: CareChannel): StoredState => {
    const judgement = judged.judgement.channels[channel];
    const memory = judged.memories[channel];
    const old = before[channel] ?? null;
    if (old !== null && !isNews(channel, judgement, memory, old)) return old;
    const { state, kind, since, reason, unusual } = judgement;
    const trustedFrom = old?.trustedFrom ?? null;
    // As PostgreSQL gives it back.
    return JSON.parse(
      JSON.stringify({
        state,
        kind,
        since,
        reason,
        value: keptValue(judgement),
        unusual,
        memory,
        trustedFrom,
      }),
    ) as StoredState;
  };
  return { soilMoisture: of('soilMoisture'), temperature: of('temperature') };
}

/** Judges minute by minute as care does, each time by the newest readings and what was stored. */
export function live(
  all: readonly Measured[],
  given: Partial<PlantFacts> = {},
  every = 1,
): { readonly each: JudgedPlant[]; readonly last: JudgedPlant; readonly stored: PlantFacts['stored'] } {
  const each: JudgedPlant[] = [];
  let kept: PlantFacts['stored'] = given.stored ?? {};
  for (let count = every; count <= all.length; count += every) {
    const heard = all.slice(0, count);
    const facts = plant({ ...given, readings: heard, stored: kept });
    const judged = judgePlant(facts, DEFAULT_CARE_POLICY, heard.at(-1)!.takenAt + 5_000_000, LONDON);
    kept = stored(judged, kept);
    each.push(judged);
  }
  return { each, last: each.at(-1)!, stored: kept };
}
