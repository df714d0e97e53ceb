import type { EpochMicros } from '../../time/epoch-micros.js';
import type { State } from '../plant-judgement.js';

/** How the state of a plant's channel went on: an entry holds until the next. */
export interface StateChange {
  readonly at: EpochMicros;
  readonly state: State;
  readonly unusual: boolean;
}

export interface TroubledStretch {
  readonly from: EpochMicros;
  readonly to: EpochMicros;
  /** The sensor is not believed; or it is, and says what the plant has never been like. */
  readonly kind: 'sensor_fault' | 'unusual';
}

const HOUR = 3_600_000_000;

/** The stretches in which something was the matter with what the sensor said, in order. A fault goes before unusual. */
export function troublesOf(changes: readonly StateChange[], until: EpochMicros): TroubledStretch[] {
  return changes.flatMap(({ at, state, unusual }, index) => {
    const kind = state === 'sensor_fault' ? state : unusual ? 'unusual' : null;
    const to = Math.min(changes[index + 1]?.at ?? until, until);
    return kind === null || to <= at ? [] : [{ from: at, to, kind } as const];
  });
}

/** What was the matter within the hour that begins at `hour`; a fault, where there was one. */
export function troubleWithin(
  troubles: readonly TroubledStretch[],
  hour: EpochMicros,
): TroubledStretch['kind'] | null {
  let found: TroubledStretch['kind'] | null = null;
  for (const { from, to, kind } of troubles) {
    if (from >= hour + HOUR || to <= hour) continue;
    if (kind === 'sensor_fault') return kind;
    found = kind;
  }
  return found;
}
