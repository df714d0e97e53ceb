import type { PlantOutcome } from './outcome.js';

/** What an answer says of whether there is such a plant. */
export type Existence = 'exists' | 'absent' | 'unknown';

export interface DiscoveryLimits {
  /** Not-founds in a row that end the search: 7 is always missing and others come and go, five in a row do not. */
  readonly missesToEnd: number;
  /** Unknowns in a row at which the source is taken to be ill: without it a dead source is searched for ever. */
  readonly unknownsToGiveUp: number;
  /** The highest id that is asked: a source that answers to every number is stopped here. */
  readonly highestId: number;
}

export const DEFAULT_DISCOVERY_LIMITS: DiscoveryLimits = {
  missesToEnd: 5,
  unknownsToGiveUp: 20,
  highestId: 1_000_000,
};

/**
 * How far the search for the last plant has come. It is `found` after enough misses in a row. It has `given-up`
 * where the source fell silent or the highest id was reached: `lastId` is then a lower bound, and a roster known
 * before should not shrink to it.
 */
export interface Discovery {
  readonly status: 'searching' | 'found' | 'given-up';
  /** The id to feed next. */
  readonly nextId: number;
  /** The last id that exists so far; null: none yet. */
  readonly lastId: number | null;
  readonly misses: number;
  readonly unknowns: number;
}

/** A search from `firstId` (1 by default: v1's 0 is plant 50 once more). */
export function startDiscovery(firstId = 1): Discovery {
  return { status: 'searching', nextId: firstId, lastId: null, misses: 0, unknowns: 0 };
}

/**
 * The search after the answer for `id`, which must be fed in order. A plant that exists resets the misses, an absent
 * one counts, an unknown one does neither: a source that is ill ends no range. Past the end nothing changes.
 * @throws RangeError where `id` is not the one that is next.
 */
export function afterAnswer(
  discovery: Discovery,
  id: number,
  existence: Existence,
  limits: DiscoveryLimits = DEFAULT_DISCOVERY_LIMITS,
): Discovery {
  if (discovery.status !== 'searching') return discovery;
  if (id !== discovery.nextId) {
    throw new RangeError(`Discovery was fed plant ${id} where ${discovery.nextId} is next.`);
  }
  const next = { ...discovery, nextId: id + 1, ...counts(discovery, id, existence) };
  if (next.misses >= limits.missesToEnd) return { ...next, status: 'found' };
  const stop = next.unknowns >= limits.unknownsToGiveUp || id >= limits.highestId;
  return stop ? { ...next, status: 'given-up' } : next;
}

function counts({ misses, unknowns }: Discovery, id: number, existence: Existence): Partial<Discovery> {
  switch (existence) {
    case 'exists':
      return { lastId: id, misses: 0, unknowns: 0 };
    case 'absent':
      return { misses: misses + 1, unknowns: 0 };
    case 'unknown':
      return { unknowns: unknowns + 1 };
  }
}

/**
 * Whether an outcome shows that the plant exists. A report, a loan and a sensor fault do. A failed answer shows
 * nothing: the plant exists if it was known before (`isKnown`), else nobody can say. (The source gives sensor
 * faults for ids past the last one too: such a fault stretches the range until the next discovery.)
 */
export function existenceOf(outcome: PlantOutcome, isKnown: (plantId: number) => boolean): Existence {
  switch (outcome.kind) {
    case 'report':
    case 'faulty':
      return 'exists';
    case 'away':
      return outcome.status === 'on_loan' ? 'exists' : 'absent';
    case 'failed':
      return isKnown(outcome.plantId) ? 'exists' : 'unknown';
  }
}
