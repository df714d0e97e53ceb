import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import { detectWaterings, type DetectedWatering } from './detect-waterings.js';
import type { LevelShift } from './level-shifts.js';
import type { ChannelFacts, KnownWatering } from './plant-facts.js';
import { MINUTE_MICROS } from './window.js';

const DAY_MICROS = 24 * 60 * MINUTE_MICROS;

/** What the channel has to do with water; the air has nothing. */
export interface Water {
  /** The waterings that the window shows. */
  readonly seen: readonly DetectedWatering[];
  /** Seen or reported. */
  readonly lastAt: EpochMicros | null;
  /** The watering after which the soil still drains then; null: none. */
  readonly drainsBy: (at: EpochMicros) => EpochMicros | null;
  /** Whether it had been watered within a day then. */
  readonly isOfToday: (at: EpochMicros) => boolean;
}

const DRY: Water = { seen: [], lastAt: null, drainsBy: () => null, isOfToday: () => false };

export function waterOf(
  { channel, waterings }: ChannelFacts,
  shifts: readonly LevelShift[],
  policy: CarePolicy,
): Water {
  if (channel !== 'soilMoisture') return DRY;
  const seen = detectWaterings(shifts, waterings, policy);
  const watered = instantsOf(waterings, seen);
  const within = (at: EpochMicros, length: number) =>
    watered.findLast((wateredAt) => at >= wateredAt - early(policy) && at <= wateredAt + length);
  return {
    seen,
    lastAt: watered.at(-1) ?? null,
    drainsBy: (at) => within(at, policy.drainMinutes * MINUTE_MICROS) ?? null,
    isOfToday: (at) => within(at, DAY_MICROS) !== undefined,
  };
}

function instantsOf(known: readonly KnownWatering[], detected: readonly DetectedWatering[]): EpochMicros[] {
  const instants = [...known.map(({ wateredAt }) => wateredAt), ...detected.map(({ at }) => at)];
  return instants.sort((a, b) => a - b);
}

/** The soil may be wet some minutes before the source says when it was watered. */
function early({ watering }: CarePolicy): number {
  return watering.matchMinutes * MINUTE_MICROS;
}
