import {
  microsOf,
  overallState,
  roundsInOrderOfNeed,
  wateringLevel,
  type AlertSeverity,
  type CarePolicy,
  type Need,
  type RoundsPlant,
} from '@palmhouse/domain';
import { amount, type ToldPlant } from '@palmhouse/letters';
import type { Here } from './news.js';

/** A plant that somebody looks after this morning. */
export interface CaredPlant {
  readonly plant: ToldPlant;
  /** For whom the reader stands in; null: it is their own. */
  readonly coveredFor: string | null;
  /** The worst of its unresolved alerts; null: it has none. */
  readonly severity: AlertSeverity | null;
}

export interface Stop extends CaredPlant {
  /** Why one goes there, and what was last measured. */
  readonly words: string;
  /** Whether something is the matter, or nobody knows. */
  readonly marked: boolean;
}

const CHANNELS = ['soilMoisture', 'temperature'] as const;
const CALM: readonly Need[] = ['water', 'none'];

function onRounds({ plant, severity }: CaredPlant, policy: CarePolicy, nowMs: number): RoundsPlant {
  const { id, channels, wateredMs, forecast } = plant;
  const [watered] = wateredMs;
  const lastWateredAt = watered === undefined ? null : microsOf(watered);
  // Back on display and not judged since: nobody knows how it is.
  const states = CHANNELS.map((channel) => channels[channel]?.state ?? 'silent');
  return {
    plantId: id,
    overall: overallState(states.filter((state) => state !== 'away')),
    troubles: Object.values(channels)
      .filter(({ state }) => state !== 'ok' && state !== 'away')
      .map(({ state, kind, sinceMs }) => ({ state, kind, since: microsOf(sinceMs) })),
    severity,
    lastWateredAt,
    watering: wateringLevel(lastWateredAt, policy, microsOf(nowMs)),
    forecast:
      forecast === null
        ? null
        : { needsWaterAt: microsOf(forecast.needsWaterMs), errorMinutes: forecast.errorMinutes },
  };
}

function measured({ latest, ranges }: ToldPlant): string {
  const told = CHANNELS.flatMap((channel) => {
    const value = latest?.[channel] ?? null;
    if (value === null) return [];
    return `${channel === 'soilMoisture' ? 'soil' : 'air'} ${amount(value, channel, ranges[channel])}`;
  });
  return told.length === 0 ? '' : `; ${told.join(', ')}`;
}

/** The plants on display in the order in which one goes to them: the same as the API's `rounds`. */
export function stopsOf(
  plants: readonly CaredPlant[],
  { nowMs, zone }: Here,
  policy: CarePolicy,
): readonly Stop[] {
  const displayed = plants.filter(({ plant }) => plant.status === 'on_display');
  const byId = new Map(displayed.map((cared) => [cared.plant.id, cared]));
  const known = displayed.map((cared) => onRounds(cared, policy, nowMs));
  return roundsInOrderOfNeed(known, microsOf(nowMs), zone).map(({ plantId, need, reason }) => {
    const cared = byId.get(plantId)!;
    const words = `${reason}${measured(cared.plant)}.`;
    return { ...cared, words, marked: !CALM.includes(need) };
  });
}
