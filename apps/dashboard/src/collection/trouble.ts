import type { CareState, Channel, TroubleKind } from '@palmhouse/client';
import type { CollectionPlant } from './plant-list.js';

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** What is the matter with a plant, or with one of its sensors. */
export interface Trouble {
  readonly state: CareState;
  readonly kind: TroubleKind | null;
  /** null: it is about both measurements alike. */
  readonly channel: Channel | null;
  readonly value: number | null;
  readonly since: string;
  /** What it should be within, or usually is, where the trouble is that it is not. */
  readonly band: Band | null;
}

type Judged = Pick<CollectionPlant, 'state' | 'ranges'>;

const PARTS = { SOIL_MOISTURE: 'soilMoisture', TEMPERATURE: 'temperature' } as const;
const CHANNELS: readonly Channel[] = ['SOIL_MOISTURE', 'TEMPERATURE'];
const WORST_FIRST: readonly CareState[] = ['ATTENTION', 'SENSOR_FAULT', 'SILENT', 'AWAY'];

/** The band behind a plant's line: what it is usually like, where that is learnt; else what it likes. */
export function bandOf({ state, ranges }: Judged, channel: Channel): Band {
  return state[PARTS[channel]].usual ?? ranges[PARTS[channel]];
}

function troubleOf({ state, ranges }: Judged, channel: Channel): Trouble {
  const { kind, since, state: judged, usual, value } = state[PARTS[channel]];
  const isRange = kind === 'DRY' || kind === 'SOAKED' || kind === 'HOT' || kind === 'COLD';
  const band = isRange ? ranges[PARTS[channel]] : kind === 'UNUSUAL' ? usual : null;
  return { state: judged, kind, channel, value, since, band };
}

/** All that is the matter, worst first, then what has lasted longest; empty where all is well. */
export function troublesOf(plant: Judged): readonly Trouble[] {
  const troubles = CHANNELS.map((channel) => troubleOf(plant, channel))
    .filter(({ state }) => state !== 'OK')
    .sort(
      (a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) || (a.since < b.since ? -1 : 1),
    );
  const [first, second] = troubles;
  const isSame = first?.state === second?.state && first?.kind === second?.kind;
  // Whatever silences a plant, or its source's word on the sensor, is about both.
  if (first !== undefined && second !== undefined && isSame && first.band === null && first.kind !== 'STUCK')
    return [{ ...first, channel: null }];
  return troubles;
}
