import { microsOf } from '../../time/epoch-micros.js';
import { instantInWords, lengthInWords } from '../../time/in-words.js';
import type { AlertFacts, AlertSeverity, PlantAlertKind } from '../alert.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import type { AttentionKind, ChannelJudgement, PlantJudgement } from '../plant-judgement.js';
import { subjectOf, type Trouble } from './alert-on-file.js';
import { asPart, wordsOfPlant } from './words.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const CHANNELS: readonly CareChannel[] = ['soilMoisture', 'temperature'];

/** What a trouble is told by beside the judgement. */
export interface Telling {
  readonly policy: CarePolicy;
  /** IANA name; the museum's clocks. */
  readonly timeZone: string;
  readonly nowMs: number;
}

const lastWatered = ({ lastWateredAt }: PlantJudgement): number | null =>
  lastWateredAt === null ? null : lastWateredAt / 1_000;

export function lastWateredIso(judgement: PlantJudgement): string | null {
  const ms = lastWatered(judgement);
  return ms === null ? null : new Date(ms).toISOString();
}

export function isOverdue(judgement: PlantJudgement, policy: CarePolicy, nowMs: number): boolean {
  if (judgement.watering === 'red') return true;
  const ms = lastWatered(judgement);
  const lateMs = policy.overdueHours.amber * HOUR_MS + policy.overdueGraceMinutes * MINUTE_MS;
  return judgement.watering === 'amber' && ms !== null && nowMs - ms >= lateMs;
}

/** Which kinds of trouble a plant has now, cheaply: most have none. Faults before silence: they explain it. */
export function kindsOf(judgement: PlantJudgement, policy: CarePolicy, nowMs: number): PlantAlertKind[] {
  if (judgement.overall === 'away') return [];
  const kinds: PlantAlertKind[] = [];
  const add = (kind: PlantAlertKind) => {
    if (!kinds.includes(kind)) kinds.push(kind);
  };
  const { soilMoisture, temperature } = judgement.channels;
  for (const channel of [soilMoisture, temperature])
    if (channel.state === 'attention') add(channel.kind as AttentionKind);
  for (const state of ['sensor_fault', 'silent'] as const)
    if (soilMoisture.state === state || temperature.state === state) add(state);
  if (isOverdue(judgement, policy, nowMs)) add('overdue');
  return kinds;
}

// Most plants are dry for an hour before their daily watering; one that is so soon after a watering did not get it.
const ROUTINE_AFTER_MS = 12 * HOUR_MS;

function isRoutine(
  kind: PlantAlertKind,
  sinceMs: number,
  judgement: PlantJudgement,
  { policy, nowMs }: Telling,
): boolean {
  const ms = lastWatered(judgement);
  if (kind !== 'dry' || ms === null || isOverdue(judgement, policy, nowMs)) return false;
  return sinceMs - ms >= ROUTINE_AFTER_MS;
}

const isOf = (kind: PlantAlertKind, { state, kind: what }: ChannelJudgement): boolean =>
  kind === state || (state === 'attention' && what === kind);

/** Two days without water are urgent, and so is a temperature far outside the range: they wait for no quiet hours. */
function severityOf(
  kind: PlantAlertKind,
  { watering, channels }: PlantJudgement,
  { policy }: Telling,
): AlertSeverity {
  if (kind === 'overdue' || kind === 'dry') return watering === 'red' ? 'urgent' : 'warning';
  const { value, range } = channels.temperature;
  if ((kind !== 'cold' && kind !== 'hot') || value === null) return 'warning';
  const beyond = kind === 'cold' ? range.low - value : value - range.high;
  return beyond >= policy.urgentDegrees ? 'urgent' : 'warning';
}

function wateringFacts(judgement: PlantJudgement): AlertFacts {
  const { needsWaterAt } = judgement;
  return {
    lastWateredAt: lastWateredIso(judgement),
    needsWaterAt: needsWaterAt === null ? null : new Date(needsWaterAt / 1_000).toISOString(),
  };
}

/** What a channel was judged by; of a silent one nothing. */
function channelFacts(
  kind: PlantAlertKind,
  { value, range, usual, kind: what }: ChannelJudgement,
): AlertFacts {
  if (kind === 'silent') return {};
  if (kind === 'sensor_fault') return { value, faultKind: what ?? undefined };
  return { value, ...range, usual: usual ?? undefined };
}

function overdue(judgement: PlantJudgement, telling: Telling): Trouble {
  const { policy, timeZone, nowMs } = telling;
  const ms = lastWatered(judgement)!;
  const who = wordsOfPlant(judgement.plantId, judgement.name);
  const { state, value, range } = judgement.channels.soilMoisture;
  return {
    ...frame(judgement, 'overdue', null),
    severity: severityOf('overdue', judgement, telling),
    sinceMs: ms + policy.overdueHours.amber * HOUR_MS,
    summary: `${who} was last watered on ${instantInWords(microsOf(ms), timeZone)}, ${lengthInWords(microsOf(nowMs - ms))} ago.`,
    facts: {
      ...(state === 'ok' || state === 'attention' ? { value, ...range } : {}),
      ...wateringFacts(judgement),
    },
  };
}

function frame(judgement: PlantJudgement, kind: PlantAlertKind, channel: CareChannel | null) {
  const { plantId, botanistId } = judgement;
  return { kind, subject: subjectOf(plantId), plantId, channel, botanistId };
}

/** A trouble in full. @param kind one of `kindsOf(judgement)`. */
export function troubleOf(judgement: PlantJudgement, kind: PlantAlertKind, telling: Telling): Trouble {
  if (kind === 'overdue') return overdue(judgement, telling);
  const of = CHANNELS.filter((channel) => isOf(kind, judgement.channels[channel]));
  // Which of two is told of: the one that began first.
  const first = of.reduce((a, b) => (judgement.channels[b].since < judgement.channels[a].since ? b : a));
  const judged = judgement.channels[first];
  const who = wordsOfPlant(judgement.plantId, judgement.name);
  return {
    ...frame(judgement, kind, of.length === 1 ? first : null),
    severity: severityOf(kind, judgement, telling),
    sinceMs: judged.since / 1_000,
    isRoutine: isRoutine(kind, judged.since / 1_000, judgement, telling),
    summary: `${who} – ${asPart(judged.reason)}`,
    facts: {
      ...channelFacts(kind, judged),
      ...(first === 'soilMoisture' || kind === 'silent' ? wateringFacts(judgement) : {}),
    },
  };
}
