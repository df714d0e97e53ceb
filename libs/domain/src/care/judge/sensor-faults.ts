import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { ChannelReading, Contact, Sample } from './plant-facts.js';
import { MINUTE_MICROS } from './window.js';

/** When a fault began, by what was heard. */
export interface Fault {
  readonly since: EpochMicros;
}

/** How much of a run of answers came after a technician saw to the sensor, in the run's own rhythm. */
function inARowSince({ inARow, since, askedAt }: Contact, trustedFrom: EpochMicros | null): number {
  if (trustedFrom === null || since >= trustedFrom) return inARow;
  if (askedAt <= trustedFrom) return 0;
  return Math.floor((inARow * (askedAt - trustedFrom)) / (askedAt - since));
}

/** An answer of the last hour: an older one says nothing of now. */
function isFresh({ askedAt }: Contact, policy: CarePolicy, now: EpochMicros): boolean {
  return askedAt > now - policy.silentMinutes * MINUTE_MICROS;
}

/** The source itself calls the sensor faulty, so often in a row that it is not chance. */
export function reportedFault(
  contact: Contact | null,
  trustedFrom: EpochMicros | null,
  policy: CarePolicy,
  now: EpochMicros,
): Fault | null {
  if (contact?.answer !== 'faulty' || !isFresh(contact, policy, now)) return null;
  return inARowSince(contact, trustedFrom) >= policy.reportedFaults ? { since: contact.since } : null;
}

/** The sensor reports, but nothing that can be: this channel was refused in each of the newest reports. */
export function impossibleFault(
  readings: readonly ChannelReading[],
  contact: Contact | null,
  trustedFrom: EpochMicros | null,
  policy: CarePolicy,
  now: EpochMicros,
): Fault | null {
  const newest = readings.filter(({ takenAt }) => trustedFrom === null || takenAt >= trustedFrom);
  const withoutValue = newest.slice(newest.findLastIndex(({ value }) => value !== null) + 1);
  const isRejected = contact?.answer === 'rejected' && isFresh(contact, policy, now);
  const rejected = isRejected ? inARowSince(contact, trustedFrom) : 0;
  const isSpeaking = isRejected || isRecent(withoutValue.at(-1), policy, now);
  if (!isSpeaking || withoutValue.length + rejected < policy.impossibleValues) return null;
  return { since: withoutValue[0]?.takenAt ?? contact!.since };
}

function isRecent(reading: ChannelReading | undefined, policy: CarePolicy, now: EpochMicros): boolean {
  return reading !== undefined && reading.takenAt > now - policy.silentMinutes * MINUTE_MICROS;
}

// At its ends a sensor may rest: soil that is dry through and through, or soaked.
const RESTS_AT: readonly number[] = [0, 100];

/** How often the very same must be said where the other channel does not move either: the sensor hangs. */
export const hungReadings = ({ stuckReadings }: Pick<CarePolicy, 'stuckReadings'>): number =>
  2 * stuckReadings;

/** Whether the other channel moved in readings with one and the same value. */
const isAlone = (same: readonly ChannelReading[]): boolean =>
  new Set(same.flatMap(({ other }) => other ?? [])).size > 1;

const isStuck = (same: readonly ChannelReading[], policy: Pick<CarePolicy, 'stuckReadings'>): boolean =>
  same.length >= (isAlone(same) ? policy.stuckReadings : hungReadings(policy));

export interface StuckFault extends Fault {
  /** The other channel moves. */
  readonly isAlone: boolean;
}

/** The very same value so often in a row, while the other channel of the same readings moves; twice as often where it does not. */
export function stuckFault(
  readings: readonly ChannelReading[],
  trustedFrom: EpochMicros | null,
  policy: CarePolicy,
): StuckFault | null {
  const withValue = readings.filter(
    ({ takenAt, value }) => value !== null && (trustedFrom === null || takenAt >= trustedFrom),
  );
  const { value } = withValue.at(-1) ?? {};
  if (value === undefined || value === null || RESTS_AT.includes(value)) return null;
  const same = withValue.slice(withValue.findLastIndex((reading) => reading.value !== value) + 1);
  return isStuck(same, policy) ? { since: same[0]!.takenAt, isAlone: isAlone(same) } : null;
}

/** An interval of readings, both ends in it. */
export interface Stretch {
  readonly from: EpochMicros;
  readonly until: EpochMicros;
}

/**
 * The stretches of the window in which the channel was stuck: as long as it takes to know, or let go of at `letGoAt`, though
 * most of it is no longer looked at.
 */
export function stuckStretches(
  readings: readonly ChannelReading[],
  letGoAt: EpochMicros | null,
  policy: CarePolicy,
): Stretch[] {
  const withValue = readings.filter(({ value }) => value !== null);
  const stretches: Stretch[] = [];
  for (let start = 0, end = 0; start < withValue.length; start = end) {
    const { value, takenAt: from } = withValue[start]!;
    while (end < withValue.length && withValue[end]!.value === value) end += 1;
    const same = withValue.slice(start, end);
    const isLetGo = withValue[end] !== undefined && withValue[end]!.takenAt === letGoAt;
    if (isLetGo || (isStuck(same, policy) && !RESTS_AT.includes(value!)))
      stretches.push({ from, until: same.at(-1)!.takenAt });
  }
  return stretches;
}

/** No value for an hour, by the clock. */
export function isSilent(newest: Sample | undefined, policy: CarePolicy, now: EpochMicros): boolean {
  return newest === undefined || newest.takenAt <= now - policy.silentMinutes * MINUTE_MICROS;
}
