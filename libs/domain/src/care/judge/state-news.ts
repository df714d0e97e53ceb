import type { CareChannel } from '../care-ranges.js';
import type { ChannelJudgement } from '../plant-judgement.js';
import type { ChannelMemory, StoredState } from './plant-facts.js';

/** Trouble's sentence is written anew when its value has moved by so much: percent and °C. */
export const WORTH_SAYING: Readonly<Record<CareChannel, number>> = { soilMoisture: 1, temperature: 0.5 };

/** Is it another state than the stored one? Then its history has a new entry. */
export function isAnotherState(judged: ChannelJudgement, stored: StoredState | null): boolean {
  return stored?.state !== judged.state || stored.kind !== judged.kind || stored.unusual !== judged.unusual;
}

/** The value that is kept with a state: of a plant that is well the latest reading tells. */
export function keptValue({ state, value }: ChannelJudgement): number | null {
  return state === 'ok' ? null : value;
}

/** Is anything worth writing? A plant that is well, or whose trouble stays as it is, costs nothing. */
export function isNews(
  channel: CareChannel,
  judged: ChannelJudgement,
  memory: ChannelMemory | null,
  stored: StoredState | null,
): boolean {
  if (stored === null || isAnotherState(judged, stored) || stored.since !== judged.since) return true;
  if (JSON.stringify(memory) !== JSON.stringify(stored.memory)) return true;
  const value = keptValue(judged);
  if (value === null || stored.value === null)
    return value !== stored.value || stored.reason !== judged.reason;
  return Math.abs(value - stored.value) >= WORTH_SAYING[channel];
}
