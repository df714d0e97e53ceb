import type { EpochMicros } from '../../time/epoch-micros.js';
import { dayInWords, lengthInWords, sinceInWords, timeInWords } from '../../time/in-words.js';
import type { AlertSeverity } from '../alert.js';
import type { AttentionKind, State, WateringLevel } from '../plant-judgement.js';

/** Why somebody goes to a plant, in the order in which one goes. */
export const NEEDS = ['attention', 'overdue', 'water', 'unknown', 'none'] as const;
export type Need = (typeof NEEDS)[number];

/** What is known of a plant that may be on a round. */
export interface RoundsPlant {
  readonly plantId: number;
  readonly overall: State;
  /** Each channel that needs attention, is at fault or silent. */
  readonly troubles: readonly RoundsTrouble[];
  /** The worst of its unresolved alerts, where it has one. */
  readonly severity: AlertSeverity | null;
  readonly lastWateredAt: EpochMicros | null;
  readonly watering: WateringLevel;
  readonly forecast: {
    readonly needsWaterAt: EpochMicros;
    readonly errorMinutes: number | null;
  } | null;
}

export interface RoundsTrouble {
  readonly state: State;
  /** Of `attention`. */
  readonly kind: string | null;
  readonly since: EpochMicros;
}

export interface RoundsStop {
  readonly plantId: number;
  readonly need: Need;
  /** A sentence: why here, or why not. */
  readonly reason: string;
  /** Since when, or from when on; null where nothing is needed. */
  readonly at: EpochMicros | null;
}

const KINDS: Readonly<Record<AttentionKind, string>> = {
  dry: 'Dry',
  soaked: 'Soaked',
  cold: 'Cold',
  hot: 'Hot',
  unusual: 'Unusual',
};
// A plant out of its range goes before one that is only unlike itself.
const WORST_FIRST: readonly string[] = ['hot', 'cold', 'dry', 'soaked', 'unusual'];

// What a sheet says to the minute nobody keeps to the minute.
const ROUNDED_TO_MINUTES = 5;

interface Placed {
  readonly stop: RoundsStop;
  readonly rank: readonly number[];
}

/**
 * A sheet for a round, in the order of need: attention first (urgent, then the worst and longest), then overdue by how
 * long, then by when water will be needed, then those of which nothing is known, then the rest by their last watering.
 * Plants that are away are on no round.
 * @param timeZone of the people who walk it, IANA.
 */
export function roundsInOrderOfNeed(
  plants: readonly RoundsPlant[],
  now: EpochMicros,
  timeZone: string,
): RoundsStop[] {
  return plants
    .filter(({ overall }) => overall !== 'away')
    .map((plant) => place(plant, now, timeZone))
    .sort((a, b) => compare(a.rank, b.rank) || a.stop.plantId - b.stop.plantId)
    .map(({ stop }) => stop);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, of] of a.entries()) if (of !== b[index]) return of - b[index]!;
  return 0;
}

function place(plant: RoundsPlant, now: EpochMicros, timeZone: string): Placed {
  const { plantId, lastWateredAt, watering, forecast } = plant;
  const stop = (need: Need, reason: string, at: EpochMicros | null, ...rank: number[]): Placed => ({
    stop: { plantId, need, reason, at },
    rank: [NEEDS.indexOf(need), ...rank],
  });
  const watered = wateredInWords(lastWateredAt, now);

  const worst = worstOf(plant.troubles);
  if (worst !== null) {
    const since = `since ${sinceInWords(worst.since, now, timeZone)}`;
    const isUrgent = plant.severity === 'urgent' ? 0 : 1;
    const name = KINDS[worst.kind as AttentionKind];
    return stop('attention', `${name} ${since}`, worst.since, isUrgent, rankOf(worst), worst.since);
  }
  if (watering === 'amber' || watering === 'red')
    return stop('overdue', watered, lastWateredAt, lastWateredAt ?? 0);
  if (forecast !== null)
    return stop('water', needInWords(forecast, now, timeZone), forecast.needsWaterAt, forecast.needsWaterAt);
  if (plant.overall !== 'ok') return unknown(plant, now, timeZone, stop);
  return stop('none', watered, null, lastWateredAt ?? 0);
}

function unknown(
  { troubles }: RoundsPlant,
  now: EpochMicros,
  timeZone: string,
  stop: (need: Need, reason: string, at: EpochMicros | null, ...rank: number[]) => Placed,
): Placed {
  const [first] = [...troubles].sort((a, b) => a.since - b.since);
  if (first === undefined) return stop('unknown', 'Nothing is known of it: have a look', null, 0);
  const since = sinceInWords(first.since, now, timeZone);
  const why =
    first.state === 'silent' ? `No readings since ${since}` : `Its sensor has been at fault since ${since}`;
  return stop('unknown', `${why}: have a look`, first.since, first.since);
}

const rankOf = ({ kind }: RoundsTrouble): number => WORST_FIRST.indexOf(kind ?? '');

function worstOf(troubles: readonly RoundsTrouble[]): RoundsTrouble | null {
  const all = troubles.filter(({ state }) => state === 'attention');
  return all.sort((a, b) => rankOf(a) - rankOf(b) || a.since - b.since)[0] ?? null;
}

function wateredInWords(at: EpochMicros | null, now: EpochMicros): string {
  if (at === null) return 'Not known when it was last watered';
  return `Last watered ${lengthInWords(now - at)} ago`;
}

function needInWords(
  { needsWaterAt, errorMinutes }: NonNullable<RoundsPlant['forecast']>,
  now: EpochMicros,
  timeZone: string,
): string {
  if (needsWaterAt <= now) return `Needs water now, since about ${sinceInWords(needsWaterAt, now, timeZone)}`;
  const about = `Needs water ${dayInWords(needsWaterAt, now, timeZone)} about ${timeInWords(needsWaterAt, timeZone)}`;
  return errorMinutes === null ? about : `${about} ± ${spanInWords(errorMinutes)}`;
}

function spanInWords(minutes: number): string {
  const rounded = Math.max(1, Math.ceil(minutes / ROUNDED_TO_MINUTES)) * ROUNDED_TO_MINUTES;
  return rounded < 120 ? `${rounded} min` : `${Math.ceil(rounded / 60)} h`;
}
