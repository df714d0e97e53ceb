import {
  DEFAULT_CARE_POLICY,
  DEFAULT_CARE_RANGES,
  STATES,
  type CareChannel,
  type State,
} from '@palmhouse/domain';
import type { Judged, JudgedState } from './judged.js';
import { CHANNELS, type Label, type Truth } from './truth.js';

/**
 * How many minutes a true state may be new before care can know of it: three readings make a trouble or end it, five
 * answers a fault that the source reports, fifteen readings a stuck value, an hour's draining a soaked soil. One or two of
 * them fall out by chance.
 */
const CANNOT_KNOW_YET: Readonly<Record<State, number>> = {
  ok: 5,
  attention: 5,
  sensor_fault: 7,
  silent: 2,
  away: 2,
};
const STUCK_MINUTES = DEFAULT_CARE_POLICY.stuckReadings + 3;
const SOAKED_MINUTES = DEFAULT_CARE_POLICY.drainMinutes + 5;

function graceOf({ state, why }: Label): number {
  if (why === 'stuck') return STUCK_MINUTES;
  return why === 'soaked' ? SOAKED_MINUTES : CANNOT_KNOW_YET[state];
}

/** Within the range, but not so far within that care calls the trouble over. */
function isHeld(channel: CareChannel, { state, value }: Label): boolean {
  const { low, high } = DEFAULT_CARE_RANGES[channel];
  const margin = DEFAULT_CARE_POLICY.hysteresis[channel];
  return state === 'ok' && (value < low + margin || value > high - margin);
}

export interface Rest {
  readonly minutes: number;
  readonly plants: ReadonlySet<number>;
}

export interface Confusion {
  /** true state → judged state → channel minutes, all of them. */
  readonly all: ReadonlyMap<string, number>;
  /** Of those that disagree: too new to be known, held by the hysteresis, the rest by `why → judged`. */
  readonly late: number;
  readonly held: number;
  readonly rest: ReadonlyMap<string, Rest>;
  readonly minutes: number;
}

export const JUDGED_STATES: readonly JudgedState[] = [...STATES, 'none'];
export const cell = (label: State, judged: JudgedState): string => `${label} ${judged}`;

const add = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

function addRest(rest: Map<string, Rest>, key: string, plant: number): void {
  const { minutes, plants } = rest.get(key) ?? { minutes: 0, plants: new Set() };
  rest.set(key, { minutes: minutes + 1, plants: new Set([...plants, plant]) });
}

export function confusionOf(
  truth: Truth,
  judged: Judged,
  plants: readonly number[],
  minutes: number,
): Confusion {
  const all = new Map<string, number>();
  const rest = new Map<string, Rest>();
  let [late, held] = [0, 0];
  for (const plant of plants)
    for (const channel of CHANNELS)
      for (let minute = 0; minute < minutes; minute += 1) {
        const label = truth.at(plant, channel, minute);
        const said = judged.at(plant, channel, minute);
        add(all, cell(label.state, said));
        if (said === label.state) continue;
        const since = minute - graceOf(label);
        if (truth.some(plant, channel, since, minute, ({ state }) => state === said)) late += 1;
        else if (said === 'attention' && isHeld(channel, label)) held += 1;
        else addRest(rest, `${label.why} → ${said}`, plant);
      }
  return { all, rest, late, held, minutes: plants.length * CHANNELS.length * minutes };
}
