import { isWithin } from '../happenings/instant.js';
import { between, draw, DRAW } from '../museum/draw.js';
import type { Delay, FaultName, FaultPlan, FaultSet } from './fault-plan.js';

/** Each kind draws for itself. The order is the order in which the kinds that replace an answer are tried. */
const REPLACING = [
  'timeout',
  'redirect',
  'retryAfter',
  'http500',
  'notFound',
  'onLoan',
  'sensorFault',
  'garbage',
  'html',
  'truncated',
  'oversized',
  'refused',
] as const satisfies readonly FaultName[];

const DRAWN: readonly FaultName[] = [...REPLACING, 'latency', 'drip', 'clockSkew', 'duplicates'];
const aboutFault = new Map(DRAWN.map((name, index) => [name, DRAW.fault + 2 * index]));

export type ReplacingFault = (typeof REPLACING)[number];
/** The two that leave the asker without any answer. */
export type UnansweredFault = 'timeout' | 'refused';

/** The faults that meet one request. */
export interface DrawnFaults {
  /** The one fault that takes the place of the museum's answer, if any. */
  readonly replacing: ReplacingFault | null;
  readonly latencyMs: number;
  readonly dripMs: number;
  readonly skewMs: number;
  readonly repeats: boolean;
  readonly retryAfterSeconds: number;
}

/** The faults set for one plant: its own over those for all. */
export function faultsFor(plan: FaultPlan, plant: number): FaultSet {
  const own = plan.plants[plant];
  return own === undefined ? plan.all : { ...plan.all, ...own };
}

/** A delay in whole milliseconds, decided by `share` in [0, 1). */
export function delayOf(delay: Delay, share: number): number {
  return typeof delay === 'number' ? delay : Math.floor(between(share, delay[0], delay[1] + 1));
}

/** Which of the faults meet the plant at the instant, decided by seed, plant and instant alone. */
export function drawFaults(
  faults: FaultSet,
  baseline: Delay,
  plant: number,
  atMs: number,
  seed: number,
): DrawnFaults {
  const about = (name: FaultName): number => aboutFault.get(name) ?? DRAW.fault;
  const strikes = (name: FaultName): boolean => {
    const fault = faults[name];
    if (fault === undefined || fault.rate === 0 || !isWithin(fault, atMs)) return false;
    return draw(seed, about(name), plant, atMs) < fault.rate;
  };
  const delay = faults.latency && strikes('latency') ? faults.latency.ms : baseline;
  return {
    replacing: REPLACING.find(strikes) ?? null,
    latencyMs: delayOf(delay, draw(seed, about('latency') + 1, plant, atMs)),
    dripMs: strikes('drip') ? (faults.drip?.msPerByte ?? 0) : 0,
    skewMs: strikes('clockSkew') ? (faults.clockSkew?.seconds ?? 0) * 1000 : 0,
    repeats: strikes('duplicates'),
    retryAfterSeconds: faults.retryAfter?.seconds ?? 0,
  };
}
