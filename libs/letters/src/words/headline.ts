import type { CareChannel } from '@palmhouse/domain';
import type { ToldAlert } from '../facts/told.js';
import { amount, CHANNEL_NAMES } from './amounts.js';
import { duration, when } from './times.js';

const FAULTS: Readonly<Record<string, string>> = {
  reported: 'the source calls it faulty',
  impossible: 'it says what cannot be',
  stuck: 'its value does not move',
  jumped: 'it jumped and did not come back',
};

const CHANNEL_OF: Readonly<Partial<Record<ToldAlert['kind'], CareChannel>>> = {
  dry: 'soilMoisture',
  soaked: 'soilMoisture',
  overdue: 'soilMoisture',
  cold: 'temperature',
  hot: 'temperature',
};

/** Which of a plant's two channels an alert is about; the soil's, where it is about both or the whole. */
export function channelOf({ channel, kind }: Pick<ToldAlert, 'channel' | 'kind'>): CareChannel {
  return CHANNEL_OF[kind] ?? channel ?? 'soilMoisture';
}

/** What an alert was judged by, or what stands now: percent or degrees Celsius. */
export function valueOf(alert: ToldAlert): number | null {
  const channel = channelOf(alert);
  const { facts, plant } = alert;
  return facts.value ?? plant?.channels[channel]?.value ?? plant?.latest?.[channel] ?? null;
}

function ofPlant(alert: ToldAlert, name: string, nowMs: number): string {
  const channel = channelOf(alert);
  const value = valueOf(alert);
  const number = value === null ? '' : `: ${amount(value, channel, alert.plant?.ranges[channel])}`;
  const fault = alert.facts.faultKind === undefined ? undefined : FAULTS[alert.facts.faultKind];
  switch (alert.kind) {
    case 'dry':
    case 'soaked':
    case 'cold':
    case 'hot':
      return `${name} is ${alert.kind}${number}`;
    case 'unusual':
      return `${name} is not as usual: ${CHANNEL_NAMES[channel].toLowerCase()}${number.replace(':', '')}`;
    case 'overdue': {
      const watered = alert.plant?.wateredMs[0];
      return watered === undefined
        ? `${name} is overdue for water`
        : `${name} is overdue for water: ${duration(nowMs - watered)} since the last`;
    }
    case 'silent':
      return `${name}: no reading for ${duration(nowMs - alert.sinceMs)}`;
    default:
      return `${name}: its sensor is at fault${fault === undefined ? '' : `, ${fault}`}`;
  }
}

/** Plant and trouble in one line: `Venus flytrap is dry: 14 %`. */
export function headline(alert: ToldAlert, nowMs: number, zone: string): string {
  const { facts, kind } = alert;
  const since = when(alert.sinceMs, nowMs, zone);
  switch (kind) {
    case 'source_ill':
      return facts.share === undefined
        ? `The plants API is ill since ${since}`
        : `The plants API is ill: ${Math.round(facts.share * 100)} % of the plants cannot be read`;
    case 'sweeps_missing':
      return `No sweep since ${since}`;
    case 'archive_failed':
      return `The archive failed${facts.day === undefined ? '' : ` for ${facts.day}`}`;
    case 'archive_late':
      return `The archive is late${facts.day === undefined ? '' : ` with ${facts.day}`}`;
    case 'storage_full': {
      const full = facts.share === undefined ? 'nearly full' : `${Math.round(facts.share * 100)} % full`;
      const days = facts.daysToFull;
      return `The storage is ${full}${days === undefined || days === null ? '' : `, ${daysInWords(days)} to full`}`;
    }
    default:
      return ofPlant(alert, alert.plant?.name ?? alert.subject, nowMs);
  }
}

/** `less than a day`, `1 day`, `3 days`. */
export function daysInWords(days: number): string {
  if (days < 1) return 'less than a day';
  return Math.floor(days) === 1 ? '1 day' : `${Math.floor(days)} days`;
}
