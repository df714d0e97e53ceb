import type { CareState, TroubleKind } from '@palmhouse/client';
import { TEXTS } from '../texts.js';

interface Judged {
  readonly state: CareState;
  readonly kind: TroubleKind | null;
}

/** What is the matter in a word, such as "Dry"; undefined where the state says it all. */
export function troubleWord({
  overall,
  soilMoisture,
  temperature,
}: {
  readonly overall: CareState;
  readonly soilMoisture: Judged;
  readonly temperature: Judged;
}): string | undefined {
  // Of a sensor its state says more than the way it fails.
  if (overall !== 'ATTENTION') return undefined;
  const kind = [soilMoisture, temperature].find(({ state }) => state === overall)?.kind;
  return kind ? TEXTS.trouble[kind] : undefined;
}
