import type { CareChannel, State } from '@palmhouse/domain';
import { parseFaultPlan, type FaultPlan } from '@palmhouse/sandbox';
import { iso, on } from './calendar.js';

export type InjectionKind =
  | 'stuck'
  | 'bias'
  | 'slight bias'
  | 'reported fault'
  | 'drought'
  | 'over-watering'
  | 'cold snap'
  | 'heat'
  | 'cool draught'
  | 'silence'
  | 'no answer'
  | 'loan';

/** Something that is let happen to one plant, and what care should come to call it. */
export interface Injection {
  readonly kind: InjectionKind;
  readonly plant: number;
  /** Null: both. */
  readonly channel: CareChannel | null;
  /** Minutes of the labelled days; `until` is the first without it. */
  readonly from: number;
  readonly until: number;
  readonly state: State;
  /** Alerts that tell of it. */
  readonly alerts: readonly string[];
  /** As `PUT /faults` takes it. */
  readonly fault: Readonly<Record<string, unknown>>;
}

type Span = readonly [plant: number, from: number, until: number];
const during = ([, from, until]: Span) => ({ from: iso(from), until: iso(until) });

const SENSOR = { state: 'sensor_fault', alerts: ['sensor_fault'] } as const;

function stuck(channel: CareChannel, ...span: Span): Injection {
  const [plant, from, until] = span;
  return {
    kind: 'stuck',
    plant,
    channel,
    from,
    until,
    ...SENSOR,
    fault: { stuck: { channel, ...during(span) } },
  };
}

function biased(kind: 'bias' | 'slight bias', channel: CareChannel, by: number, ...span: Span): Injection {
  const [plant, from, until] = span;
  return { kind, plant, channel, from, until, ...SENSOR, fault: { bias: { channel, by, ...during(span) } } };
}

function weather(
  kind: 'cold snap' | 'heat' | 'cool draught',
  by: number,
  alert: string,
  ...span: Span
): Injection {
  const [plant, from, until] = span;
  const name = kind === 'heat' ? 'heat' : 'coldSnap';
  const expected = { state: 'attention', alerts: [alert, 'unusual'] } as const;
  const fault = { [name]: { by, rampMinutes: 60, ...during(span) } };
  return { kind, plant, channel: 'temperature', from, until: until + 60, ...expected, fault };
}

function soil(kind: 'drought' | 'over-watering', alerts: readonly string[], ...span: Span): Injection {
  const [plant, from, until] = span;
  const fault = { [kind === 'drought' ? 'drought' : 'overWatering']: during(span) };
  return { kind, plant, channel: 'soilMoisture', from, until, state: 'attention', alerts, fault };
}

function sensor(
  kind: InjectionKind,
  name: string,
  state: State,
  alerts: readonly string[],
  ...span: Span
): Injection {
  const [plant, from, until] = span;
  return { kind, plant, channel: null, from, until, state, alerts, fault: { [name]: during(span) } };
}

/** Each on plants of their own, but for what two may share on different days. */
export const INJECTIONS: readonly Injection[] = [
  stuck('temperature', 2, on(0, '03:10'), on(0, '09:10')),
  stuck('temperature', 9, on(1, '15:30'), on(1, '20:30')),
  stuck('temperature', 44, on(2, '12:00'), on(2, '19:00')), // over its watering
  stuck('soilMoisture', 3, on(0, '16:00'), on(0, '22:00')),
  stuck('soilMoisture', 13, on(1, '02:00'), on(1, '08:00')),
  stuck('soilMoisture', 5, on(2, '13:30'), on(2, '18:00')), // dry when it sticks, and watered since
  biased('bias', 'soilMoisture', -45, 14, on(0, '20:00'), on(1, '02:00')),
  biased('bias', 'soilMoisture', -35, 17, on(1, '05:00'), on(1, '11:00')), // into what would be dry
  biased('bias', 'soilMoisture', 30, 18, on(1, '06:00'), on(1, '09:30')),
  biased('bias', 'soilMoisture', 25, 20, on(0, '18:00'), on(0, '22:00')), // past 100 %
  biased('bias', 'soilMoisture', 40, 22, on(2, '02:00'), on(2, '06:00')), // into what would be soaked
  biased('bias', 'temperature', 7, 11, on(0, '08:00'), on(0, '14:00')),
  biased('bias', 'temperature', -6, 6, on(1, '07:00'), on(1, '13:00')), // into what would be cold
  biased('bias', 'temperature', 20, 15, on(2, '03:00'), on(2, '09:00')), // into what would be hot
  biased('slight bias', 'temperature', 1.5, 19, on(0, '06:00'), on(0, '16:00')),
  biased('slight bias', 'soilMoisture', -5, 23, on(1, '16:00'), on(2, '02:00')),
  sensor(
    'reported fault',
    'sensorFault',
    'sensor_fault',
    ['sensor_fault'],
    29,
    on(0, '11:00'),
    on(0, '12:30'),
  ),
  sensor(
    'reported fault',
    'sensorFault',
    'sensor_fault',
    ['sensor_fault'],
    45,
    on(2, '08:00'),
    on(2, '11:00'),
  ),
  soil('drought', ['dry'], 21, on(0, '12:00'), on(1, '12:00')),
  soil('drought', ['dry'], 24, on(0, '12:00'), on(2, '12:00')),
  soil('drought', ['dry'], 30, on(1, '12:00'), on(2, '12:00')),
  soil('drought', ['dry'], 33, on(1, '12:00'), on(2, '12:00')),
  soil('drought', ['dry'], 46, on(0, '12:00'), on(1, '12:00')),
  soil('over-watering', ['soaked', 'unusual'], 26, on(0, '20:00'), on(1, '02:00')),
  soil('over-watering', ['soaked', 'unusual'], 28, on(1, '04:00'), on(1, '09:00')),
  soil('over-watering', ['soaked', 'unusual'], 35, on(2, '05:00'), on(2, '10:00')),
  weather('cold snap', 6, 'cold', 31, on(0, '01:00'), on(0, '05:00')),
  weather('cold snap', 7, 'cold', 36, on(1, '20:00'), on(2, '01:00')),
  weather('cold snap', 8, 'cold', 48, on(2, '17:00'), on(2, '21:00')),
  weather('heat', 18, 'hot', 38, on(1, '09:00'), on(1, '12:00')),
  weather('heat', 23, 'hot', 49, on(2, '10:00'), on(2, '13:00')),
  weather('cool draught', 5, 'cold', 2, on(2, '01:00'), on(2, '05:00')),
  sensor('silence', 'silence', 'silent', ['silent'], 25, on(0, '10:00'), on(0, '13:30')),
  sensor('silence', 'silence', 'silent', ['silent'], 41, on(2, '18:00'), on(2, '23:00')),
  sensor('no answer', 'timeout', 'silent', ['silent'], 27, on(1, '06:00'), on(1, '08:30')),
  sensor('loan', 'onLoan', 'away', [], 32, on(0, '14:00'), on(1, '14:00')),
  sensor('loan', 'onLoan', 'away', [], 39, on(2, '02:00'), on(2, '08:00')),
];

/** The source itself is ill, for all plants. */
export const OUTAGES = [
  { name: 'answers 500', fault: 'http500', from: on(1, '10:00'), until: on(1, '10:10') },
  { name: 'refuses connections', fault: 'refused', from: on(2, '16:00'), until: on(2, '16:20') },
] as const;

export interface Spike {
  readonly plant: number;
  readonly channel: CareChannel;
  readonly minute: number;
  readonly by: number;
}

const SIZES: readonly (readonly [CareChannel, number])[] = [
  ['temperature', 12],
  ['temperature', -9],
  ['temperature', 25],
  ['soilMoisture', -50],
  ['soilMoisture', 35],
  ['soilMoisture', -15],
];

/** Of single readings, on plants that nothing else befalls, some hours apart. */
const SPIKES: readonly Spike[] = [1, 4, 8, 10, 34, 37, 40, 42, 47, 50].flatMap((plant) =>
  Array.from({ length: 9 }, (_, index) => {
    const [channel, by] = SIZES[(index + plant) % SIZES.length]!;
    return { plant, channel, by, minute: on(0, '01:00') + index * 463 + plant * 7 };
  }),
);

/** Faults of one plant as one set: several of a kind in a list. */
function joined(faults: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const [name, fault] of faults.flatMap(Object.entries)) {
    const before = set[name];
    set[name] = before === undefined ? fault : [before, fault].flat();
  }
  return set;
}

/** All of it, as the sandbox understands it. */
export function plan(): FaultPlan {
  const plants: Record<string, Record<string, unknown>[]> = {};
  const put = (plant: number, fault: Readonly<Record<string, unknown>>) => (plants[plant] ??= []).push(fault);
  for (const { plant, fault } of INJECTIONS) put(plant, fault);
  for (const { plant, channel, by, minute } of SPIKES)
    put(plant, { spike: { channel, by, at: iso(minute) } });
  const all = joined(
    OUTAGES.map(({ fault, from, until }) => ({ [fault]: { from: iso(from), until: iso(until) } })),
  );
  const joinedPlants = Object.entries(plants).map(([plant, faults]) => [plant, joined(faults)] as const);
  return parseFaultPlan({ all, plants: Object.fromEntries(joinedPlants) });
}
