import {
  DEFAULT_CARE_POLICY,
  DEFAULT_CARE_RANGES,
  DEFAULT_CLEANING_POLICY,
  type CareChannel,
  type State,
} from '@palmhouse/domain';
import {
  faultsFor,
  happeningTruthOf,
  trueReadingOf,
  type FaultPlan,
  type MuseumReading,
} from '@palmhouse/sandbox';
import { ASKED_MS, atMs, LOANED, MINUTE_MS, SEED } from './calendar.js';
import { INJECTIONS, type Injection } from './injections.js';

export const CHANNELS: readonly CareChannel[] = ['soilMoisture', 'temperature'];

export interface Label {
  readonly state: State;
  /** Why, in a word. */
  readonly why: string;
  /** What there is at the plant, percent or °C. */
  readonly value: number;
}

const FIELDS = { soilMoisture: 'soilMoisturePercent', temperature: 'temperatureCelsius' } as const;

/** So far from what it would be without what happens, it is unusual, whatever is learnt: what six of the least spreads are. */
const UNUSUAL = {
  soilMoisture: DEFAULT_CARE_POLICY.unusual.spreads * DEFAULT_CARE_POLICY.unusual.least.soilMoisture,
  temperature: DEFAULT_CARE_POLICY.unusual.spreads * DEFAULT_CARE_POLICY.unusual.least.temperature,
};

const OUT_OF_RANGE = {
  soilMoisture: ['dry', 'soaked'],
  temperature: ['cold', 'hot'],
} as const;

const byPlant = new Map<number, Injection[]>();
for (const injection of INJECTIONS)
  byPlant.set(injection.plant, [...(byPlant.get(injection.plant) ?? []), injection]);

const FAULTS: readonly Injection['kind'][] = ['stuck', 'bias', 'slight bias'];

const isOf = (injection: Injection, channel: CareChannel): boolean =>
  injection.channel === null || injection.channel === channel;

/** What the plant itself would be called, by the museum's ranges and by what it would be otherwise. */
function plantLabel(channel: CareChannel, there: MuseumReading, otherwise: MuseumReading): Label {
  const value = there[FIELDS[channel]];
  const { low, high } = DEFAULT_CARE_RANGES[channel];
  const [below, above] = OUT_OF_RANGE[channel];
  const drained = there.takenAtMs - there.lastWateredAtMs >= DEFAULT_CARE_POLICY.drainMinutes * MINUTE_MS;
  if (value < low) return { state: 'attention', why: below, value };
  if (value > high && (channel === 'temperature' || drained))
    return { state: 'attention', why: above, value };
  const off = otherwise[FIELDS[channel]] - value;
  // wetter than otherwise is soil that was watered later, for a reason
  if ((channel === 'temperature' ? Math.abs(off) : off) > UNUSUAL[channel])
    return { state: 'attention', why: 'unusual', value };
  return { state: 'ok', why: 'ok', value };
}

/**
 * What is true of a plant's channel in a minute of the labelled days, by what was let happen and not by what was heard of
 * it: the sensor's illness from its first minute on, the plant's by what there is in the pot. A value that the plant's
 * own sensor cannot mean (plants 16 and 47 below zero) is its sensor's fault. Silence begins an hour after the last
 * recording: that is what the word means.
 */
function truthOf(plan: FaultPlan, plant: number, channel: CareChannel, minute: number): Label {
  const ms = atMs(minute) + ASKED_MS;
  const there = happeningTruthOf(plant, ms, SEED, faultsFor(plan, plant));
  const otherwise = trueReadingOf(plant, ms, SEED);
  const own = plantLabel(channel, there, otherwise);
  const { value } = own;
  const as = (state: State, why: string): Label => ({ state, why, value });
  if (plant === LOANED) return as('away', 'loan');
  const now = (byPlant.get(plant) ?? []).filter(
    (each) => isOf(each, channel) && each.from <= minute && minute < each.until,
  );
  if (now.some(({ kind }) => kind === 'loan')) return as('away', 'loan');
  if (now.some(({ kind }) => kind === 'reported fault')) return as('sensor_fault', 'reported fault');
  const unheard = now.find(({ state }) => state === 'silent');
  if (unheard !== undefined && minute - unheard.from >= DEFAULT_CARE_POLICY.silentMinutes)
    return as('silent', unheard.kind);
  const fault = now.find(({ kind }) => FAULTS.includes(kind));
  if (fault !== undefined) return as('sensor_fault', fault.kind);
  const possible = DEFAULT_CLEANING_POLICY[channel];
  if (value < possible.min || value > possible.max) return as('sensor_fault', 'impossible by nature');
  return own;
}

/** The labels of all channels and minutes, also of those before the labelled days; each computed once. */
export class Truth {
  private readonly labels = new Map<string, Map<number, Label>>();

  constructor(private readonly plan: FaultPlan) {}

  at(plant: number, channel: CareChannel, minute: number): Label {
    const key = `${plant} ${channel}`;
    const labels = this.labels.get(key) ?? new Map<number, Label>();
    this.labels.set(key, labels);
    const label = labels.get(minute) ?? truthOf(this.plan, plant, channel, minute);
    labels.set(minute, label);
    return label;
  }

  /** Some label of these minutes, both ends included, is as asked. */
  some(
    plant: number,
    channel: CareChannel,
    from: number,
    until: number,
    is: (label: Label) => boolean,
  ): boolean {
    for (let minute = from; minute <= until; minute += 1)
      if (is(this.at(plant, channel, minute))) return true;
    return false;
  }
}
