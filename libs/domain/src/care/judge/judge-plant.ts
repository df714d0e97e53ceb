import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import type { ChannelJudgement, PlantJudgement, State } from '../plant-judgement.js';
import { wateringLevel } from '../watering-level.js';
import type { DetectedWatering } from './detect-waterings.js';
import { judgeChannel, type JudgedChannel } from './judge-channel.js';
import type { ChannelFacts, ChannelMemory, PlantFacts } from './plant-facts.js';
import * as reasons from './reasons.js';
import { MINUTE_MICROS } from './window.js';

export interface JudgedPlant {
  readonly judgement: PlantJudgement;
  readonly memories: Readonly<Record<CareChannel, ChannelMemory | null>>;
  /** The waterings that the window shows. */
  readonly waterings: readonly DetectedWatering[];
}

/** The worst first; what is away is not looked for. */
const ORDER: readonly State[] = ['away', 'attention', 'sensor_fault', 'silent', 'ok'];

export function overallState(states: readonly State[]): State {
  return ORDER.find((state) => states.includes(state)) ?? 'silent';
}

/**
 * Judges a plant as it is now. The same facts and clock give the same judgement, in whatever order readings came.
 * @param timeZone IANA name of the museum's zone, by whose clocks its sentences speak.
 */
export function judgePlant(
  facts: PlantFacts,
  policy: CarePolicy,
  now: EpochMicros,
  timeZone: string,
): JudgedPlant {
  const soilMoisture = judgeOne(channelFacts(facts, 'soilMoisture', timeZone), facts, policy, now);
  const temperature = judgeOne(channelFacts(facts, 'temperature', timeZone), facts, policy, now);
  const channels = { soilMoisture: soilMoisture.judgement, temperature: temperature.judgement };
  const { plantId, name, status, botanistId, needsWaterAt } = facts;
  const watered = [
    ...facts.waterings.map(({ wateredAt }) => wateredAt),
    ...soilMoisture.waterings.map(({ at }) => at),
  ];
  const lastWateredAt = watered.length === 0 ? null : Math.max(...watered);
  return {
    judgement: {
      plantId,
      name,
      status,
      botanistId,
      overall: overallState([channels.soilMoisture.state, channels.temperature.state]),
      channels,
      heardAt: facts.latest?.takenAt ?? null,
      lastWateredAt,
      watering: wateringLevel(lastWateredAt, policy, now),
      needsWaterAt,
    },
    memories: { soilMoisture: soilMoisture.memory, temperature: temperature.memory },
    waterings: soilMoisture.waterings,
  };
}

function judgeOne(
  channel: ChannelFacts,
  plant: PlantFacts,
  policy: CarePolicy,
  now: EpochMicros,
): JudgedChannel {
  if (isAway(plant, channel, policy, now))
    return { judgement: awayJudgement(plant, channel), memory: null, waterings: [] };
  return judgeChannel(channel, policy, now);
}

/** On loan, missing, or back for less than an hour and not heard of yet: nobody misses its readings. */
function isAway(facts: PlantFacts, channel: ChannelFacts, policy: CarePolicy, now: EpochMicros): boolean {
  if (facts.status !== 'on_display') return true;
  const isJustBack = facts.statusSince > now - policy.silentMinutes * MINUTE_MICROS;
  const isHeard = facts.latest !== null && facts.latest.takenAt >= facts.statusSince;
  return channel.stored?.state === 'away' && isJustBack && !isHeard;
}

function awayJudgement(
  { status, statusSince }: PlantFacts,
  { range, timeZone }: ChannelFacts,
): ChannelJudgement {
  return {
    state: 'away',
    kind: null,
    since: statusSince,
    reason: reasons.away(status, statusSince, timeZone),
    value: null,
    unusual: false,
    range,
    usual: null,
  };
}

const OTHER = { soilMoisture: 'temperature', temperature: 'soilMoisture' } as const;

function channelFacts(facts: PlantFacts, channel: CareChannel, timeZone: string): ChannelFacts {
  const { latest, statusSince } = facts;
  const isOfLatest = latest !== null && latest[channel] !== null;
  return {
    channel,
    range: facts.ranges[channel],
    readings: facts.readings
      .map((reading) => ({
        takenAt: reading.takenAt,
        value: reading[channel],
        other: reading[OTHER[channel]],
      }))
      .sort((a, b) => a.takenAt - b.takenAt),
    heardAt: isOfLatest ? latest.takenAt : null,
    contact: facts.contact,
    waterings: facts.waterings,
    baseline: facts.baselines[channel],
    stored: facts.stored[channel] ?? null,
    expectedSince: statusSince,
    timeZone,
  };
}
