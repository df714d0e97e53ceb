import type { PlantAlertKind } from '../alert.js';
import type { ChannelJudgement, PlantJudgement } from '../plant-judgement.js';
import { CALM, MOOT, UNKNOWN, type AlertOnFile, type Standing } from './alert-on-file.js';
import { lastWateredIso } from './plant-troubles.js';
import type { Waits } from './waiting.js';

const MINUTE_MS = 60_000;

const isKnown = ({ state }: ChannelJudgement): boolean => state === 'ok' || state === 'attention';

function wateredSince(alert: AlertOnFile, judgement: PlantJudgement): boolean {
  return judgement.lastWateredAt !== null && judgement.lastWateredAt / 1_000 > alert.sinceMs;
}

function ofUnusual(alert: AlertOnFile, { channels }: PlantJudgement): Standing {
  const its = alert.channel === null ? Object.values(channels) : [channels[alert.channel]];
  // Still unusual, and by now dry or cold: that alert tells of it.
  if (its.some(({ unusual, state }) => unusual && state === 'attention')) return MOOT;
  return its.every(isKnown) ? CALM : UNKNOWN;
}

function ofOverdue(alert: AlertOnFile, judgement: PlantJudgement): Standing {
  if (judgement.watering !== 'in_time') return UNKNOWN;
  // The same watering as when it was overdue: only the clock says otherwise.
  return alert.facts.lastWateredAt === lastWateredIso(judgement) ? UNKNOWN : CALM;
}

/** What a source answers once is no proof that a plant is gone, and what an ill one answers is none at all. */
function ofAway({ status, channels }: PlantJudgement, { policy, nowMs, wide }: Waits): Standing {
  if (status === 'on_loan') return MOOT;
  if (status === 'on_display' || wide !== null) return UNKNOWN;
  const lastedMs = nowMs - channels.soilMoisture.since / 1_000;
  return lastedMs >= policy.settleMinutes * MINUTE_MS ? MOOT : UNKNOWN;
}

/** How the matter of a plant's alert stands, where the plant no longer has that very trouble. */
export function standingOf(
  alert: AlertOnFile,
  judgement: PlantJudgement | undefined,
  waits: Waits,
): Standing {
  if (judgement === undefined) return UNKNOWN;
  if (judgement.overall === 'away') return ofAway(judgement, waits);
  const { soilMoisture, temperature } = judgement.channels;
  switch (alert.kind as PlantAlertKind) {
    case 'dry':
      return isKnown(soilMoisture) || wateredSince(alert, judgement) ? CALM : UNKNOWN;
    case 'soaked':
      return isKnown(soilMoisture) ? CALM : UNKNOWN;
    case 'cold':
    case 'hot':
      return isKnown(temperature) ? CALM : UNKNOWN;
    case 'unusual':
      return ofUnusual(alert, judgement);
    case 'overdue':
      return ofOverdue(alert, judgement);
    case 'silent':
      // A sensor that answers with faults alone is not heard either.
      return [soilMoisture, temperature].some(({ kind }) => kind === 'reported') ? UNKNOWN : CALM;
    case 'sensor_fault':
      return [soilMoisture, temperature].some(({ state }) => state === 'silent') ? UNKNOWN : CALM;
  }
}
