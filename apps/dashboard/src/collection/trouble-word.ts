import type { CareState, TroubleKind } from '@palmhouse/client';
import { TEXTS } from '../texts.js';

interface ChannelJudged {
  readonly state: CareState;
  readonly kind: TroubleKind | null;
}

interface Judged {
  readonly overall: CareState;
  readonly soilMoisture: ChannelJudged;
  readonly temperature: ChannelJudged;
}

/** What is the matter in a word, such as "Dry"; undefined where the state says it all, as it does of a faulty sensor. */
export function troubleWord({ overall, soilMoisture, temperature }: Judged): string | undefined {
  if (overall !== 'ATTENTION') return undefined;
  const kind = [soilMoisture, temperature].find(({ state }) => state === overall)?.kind;
  return kind === null || kind === undefined ? undefined : TEXTS.trouble[kind];
}
