import type { CareChannel } from '@palmhouse/domain';
import { DEFAULT_CARE_POLICY } from '@palmhouse/domain';
import {
  faultsFor,
  happeningReadingOf,
  happeningTruthOf,
  type FaultPlan,
  type MuseumReading,
} from '@palmhouse/sandbox';
import { ASKED_MS, atMs, LABELLED_MINUTES, MINUTE_MS, SEED, told } from './calendar.js';
import type { Detection } from './detection.js';
import type { AlertSpan } from './judged.js';
import { CHANNELS, type Truth } from './truth.js';

/** What an alert about a plant was right or wrong about. */
export type Cause = 'right' | 'a sensor fault' | 'one spike' | 'several spikes by chance' | 'no cause';

export interface Aim {
  readonly aim: string;
  readonly isReached: boolean;
  readonly evidence: string;
}

const OF_THE_PLANT: Readonly<Record<string, CareChannel>> = {
  dry: 'soilMoisture',
  soaked: 'soilMoisture',
  cold: 'temperature',
  hot: 'temperature',
};

const FIELDS = { soilMoisture: 'soilMoisturePercent', temperature: 'temperatureCelsius' } as const;
const FAR = { soilMoisture: 3, temperature: 1 } as const;

/** A state that ended so many minutes ago may still be what care speaks of. */
const AFTERMATH = 5;
const OVERDUE_MS = DEFAULT_CARE_POLICY.overdueHours.amber * 60 * MINUTE_MS;

const channelsOf = ({ kind, channel }: AlertSpan): readonly CareChannel[] =>
  channel !== null ? [channel] : OF_THE_PLANT[kind] !== undefined ? [OF_THE_PLANT[kind]] : CHANNELS;

export class Causes {
  constructor(
    private readonly plan: FaultPlan,
    private readonly truth: Truth,
  ) {}

  /** What an alert about a plant came of. */
  of(span: AlertSpan): Cause {
    const plant = span.plant!;
    const from = span.since - AFTERMATH;
    const channels = channelsOf(span);
    const was = (state: string): boolean =>
      channels.some((channel) =>
        this.truth.some(plant, channel, from, span.opened, (label) => label.state === state),
      );
    if (span.kind === 'overdue') return this.isOverdue(plant, span.opened) ? 'right' : 'no cause';
    if (span.kind === 'silent')
      return was('silent') ? 'right' : was('sensor_fault') ? 'a sensor fault' : 'no cause';
    if (span.kind === 'sensor_fault') {
      if (was('sensor_fault')) return 'right';
    } else {
      if (was('attention')) return 'right';
      if (was('sensor_fault')) return 'a sensor fault';
    }
    const spikes = Math.max(
      ...channels.map((channel) => this.spikes(plant, channel, span.since, span.opened)),
    );
    return spikes === 0 ? 'no cause' : spikes === 1 ? 'one spike' : 'several spikes by chance';
  }

  private isOverdue(plant: number, minute: number): boolean {
    const ms = atMs(minute) + ASKED_MS;
    return ms - happeningTruthOf(plant, ms, SEED, faultsFor(this.plan, plant)).lastWateredAtMs > OVERDUE_MS;
  }

  /** Readings of these minutes that say something else than there is, by more than a little. */
  private spikes(plant: number, channel: CareChannel, from: number, until: number): number {
    const set = faultsFor(this.plan, plant);
    const valueOf = (reading: MuseumReading): number => reading[FIELDS[channel]];
    let count = 0;
    for (let minute = from - 2; minute <= until; minute += 1) {
      const ms = atMs(minute) + ASKED_MS;
      const said = valueOf(happeningReadingOf(plant, ms, { seed: SEED, oddities: true }, set));
      if (Math.abs(said - valueOf(happeningTruthOf(plant, ms, SEED, set))) > FAR[channel]) count += 1;
    }
    return count;
  }
}

const described = (span: AlertSpan): string =>
  `${span.kind} of plant ${span.plant} on ${told(span.opened)} ("${span.summary}")`;

function noneFrom(aim: string, cause: Cause, spans: readonly (readonly [AlertSpan, Cause])[]): Aim {
  const wrong = spans.filter(([, its]) => its === cause).map(([span]) => span);
  return {
    aim,
    isReached: wrong.length === 0,
    evidence: wrong.length === 0 ? `0 of ${spans.length} alerts` : wrong.map(described).join('; '),
  };
}

/** A drought is missed where it is true and no alert about dryness stands within ten minutes, until water comes. */
function droughts(detections: readonly Detection[], spans: readonly AlertSpan[]): Aim {
  const all = detections.filter(({ injection, due }) => injection.kind === 'drought' && due !== null);
  const missed = all.filter(({ injection, due, alertedAfter }) => {
    const end = Math.min(injection.until, LABELLED_MINUTES) - 1;
    const stands = spans.some(
      ({ plant, kind, opened, resolved }) =>
        plant === injection.plant &&
        kind === 'dry' &&
        opened <= due! + 10 &&
        (resolved === null || resolved > end),
    );
    return alertedAfter === null || alertedAfter > 10 || !stands;
  });
  const names = missed.map(({ injection }) => `plant ${injection.plant} from ${told(injection.from)}`);
  return {
    aim: 'no drought missed',
    isReached: missed.length === 0 && all.length > 0,
    evidence:
      missed.length === 0 ? `${all.length} of ${all.length} alerted until the water came` : names.join('; '),
  };
}

/** The three things that decide whether care is believed. */
export function aimsOf(
  detections: readonly Detection[],
  spans: readonly AlertSpan[],
  causes: readonly (readonly [AlertSpan, Cause])[],
): Aim[] {
  const ofPlants = causes.filter(([{ kind }]) => kind !== 'sensor_fault');
  return [
    noneFrom('no plant alert from a sensor fault', 'a sensor fault', ofPlants),
    droughts(detections, spans),
    noneFrom('spikes of one reading never alert', 'one spike', causes),
  ];
}
