import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { ChannelJudgement } from '../plant-judgement.js';
import type { DetectedWatering } from './detect-waterings.js';
import { followChannel, type ChannelCourse } from './follow-channel.js';
import type { ChannelFacts, ChannelMemory, Sample } from './plant-facts.js';
import { hysteresisOf } from './range-trouble.js';
import * as reasons from './reasons.js';
import { hungReadings, impossibleFault, isSilent, reportedFault, stuckFault } from './sensor-faults.js';
import { usualAt } from './unusual.js';
import { MINUTE_MICROS } from './window.js';

export interface JudgedChannel {
  readonly judgement: ChannelJudgement;
  /** What the next judgement must know; null: nothing. */
  readonly memory: ChannelMemory | null;
  /** The waterings that the window shows; none but in the soil. */
  readonly waterings: readonly DetectedWatering[];
}

/** What is the matter, if anything is; `range`, `usual` and `unusual` stand whatever it is. */
type Verdict = Pick<ChannelJudgement, 'state' | 'kind' | 'since' | 'reason' | 'value'>;

/**
 * Judges a channel from its window of readings, what is remembered of earlier ones, and the clock. In this order: the
 * source calls it faulty; nothing that it reports is possible; silence; its values cannot be believed; trouble; too few
 * values to tell; all well.
 */
export function judgeChannel(facts: ChannelFacts, policy: CarePolicy, now: EpochMicros): JudgedChannel {
  const course = followChannel(facts, policy, now);
  const verdict =
    speechlessVerdict(facts, policy, now) ??
    seenToVerdict(facts, course, policy, now) ??
    silentVerdict(facts, course, policy, now) ??
    disbelievedVerdict(facts, course, policy) ??
    troubleVerdict(facts, course, policy) ??
    unprovenVerdict(facts, course, policy) ??
    fineVerdict(facts, course, policy);
  const newest = course.samples.at(-1);
  const judgement = {
    ...verdict,
    since: sinceAsKnown(verdict, facts),
    unusual: verdict.state !== 'silent' && course.unusualSince.now !== null,
    range: facts.range,
    usual:
      newest === undefined || verdict.value === null
        ? null
        : usualAt(newest, facts.channel, facts.baseline, policy),
  };
  return { judgement, memory: course.memory, waterings: course.waterings };
}

/**
 * The same state as is stored began when that one did, also where its first readings are no longer looked at. Only silence
 * is counted anew when a technician has seen to the sensor.
 */
function sinceAsKnown({ state, kind, since }: Verdict, { stored }: ChannelFacts): EpochMicros {
  if (state === 'silent' && since === stored?.trustedFrom) return since;
  return stored?.state === state && stored.kind === kind ? Math.min(since, stored.since) : since;
}

/** The sensor answers, and gives no value. */
function speechlessVerdict(facts: ChannelFacts, policy: CarePolicy, now: EpochMicros): Verdict | null {
  const { channel, readings, contact, stored, timeZone } = facts;
  const trustedFrom = stored?.trustedFrom ?? null;
  const of = (kind: 'reported' | 'impossible', since: EpochMicros, times: number): Verdict => {
    const details = { since, times, value: null, jump: null, isAlone: true, timeZone };
    const reason = reasons.faulty(kind, channel, details);
    return { state: 'sensor_fault', kind, since, reason, value: null };
  };
  const reported = reportedFault(contact, trustedFrom, policy, now);
  if (reported !== null) return of('reported', reported.since, policy.reportedFaults);
  const impossible = impossibleFault(readings, contact, trustedFrom, policy, now);
  return impossible && of('impossible', impossible.since, policy.impossibleValues);
}

/** A technician saw to the sensor, and it has not said anything since: it has an hour before it is missed. */
function seenToVerdict(
  { stored }: ChannelFacts,
  { samples }: ChannelCourse,
  policy: CarePolicy,
  now: EpochMicros,
): Verdict | null {
  if (stored?.state !== 'sensor_fault' || stored.trustedFrom === null) return null;
  const isMissed = stored.trustedFrom <= now - policy.silentMinutes * MINUTE_MICROS;
  if (isMissed || !isSilent(samples.at(-1), policy, now)) return null;
  const { kind, since, reason } = stored;
  return { state: 'sensor_fault', kind, since, reason, value: null };
}

function silentVerdict(
  { channel, readings, heardAt, expectedSince, stored, timeZone }: ChannelFacts,
  { samples }: ChannelCourse,
  policy: CarePolicy,
  now: EpochMicros,
): Verdict | null {
  const newest = samples.at(-1);
  if (!isSilent(newest, policy, now)) return null;
  const last = newest?.takenAt ?? heardAt;
  const otherIsHeard = readings.at(-1) !== undefined && readings.at(-1)!.takenAt > (last ?? 0);
  const reason = reasons.silent(channel, last, otherIsHeard, timeZone);
  const since = Math.max(last ?? expectedSince, stored?.trustedFrom ?? -Infinity);
  return { state: 'silent', kind: null, since, reason, value: null };
}

/** The sensor gives values that are none. */
function disbelievedVerdict(
  { channel, readings, stored, timeZone }: ChannelFacts,
  { samples, jump }: ChannelCourse,
  policy: CarePolicy,
): Verdict | null {
  const { value } = samples.at(-1)!;
  const stuck = stuckFault(readings, stored?.trustedFrom ?? null, policy);
  const since = stuck?.since ?? jump?.at;
  if (since === undefined) return null;
  const kind = stuck === null ? 'jumped' : 'stuck';
  const isAlone = stuck?.isAlone ?? false;
  const times = isAlone ? policy.stuckReadings : hungReadings(policy);
  const reason = reasons.faulty(kind, channel, { since, value, jump, times, isAlone, timeZone });
  return { state: 'sensor_fault', kind, since, reason, value };
}

function troubleVerdict(
  { channel, range, baseline, timeZone }: ChannelFacts,
  { samples, trouble, unusualSince, lastWateredAt }: ChannelCourse,
  policy: CarePolicy,
): Verdict | null {
  const newest = samples.at(-1)!;
  const { value } = newest;
  if (trouble.now !== null) {
    const { kind, since } = trouble.now;
    const hysteresis = hysteresisOf(channel, range, policy);
    const about = { channel, range, hysteresis, value, lastWateredAt, timeZone };
    const reason = reasons.outOfRange(trouble.now, about);
    return { state: 'attention', kind, since, reason, value };
  }
  const since = unusualSince.now;
  if (since === null) return null;
  const usual = usualAt(newest, channel, baseline, policy);
  const reason = reasons.unusual(channel, value, usual, since, timeZone);
  return { state: 'attention', kind: 'unusual', since, reason, value };
}

/**
 * Fewer values than trouble takes, and none that is well: nothing is raised by them, but that all is well nobody knows. What
 * stood before stands; of a plant that was well or never judged it is as if it had not been heard of.
 */
function unprovenVerdict(
  { channel, range, stored }: ChannelFacts,
  { samples, drains }: ChannelCourse,
  { readingsInARow }: CarePolicy,
): Verdict | null {
  const isWithin = ({ value }: Sample) => value >= range.low && value <= range.high;
  if (samples.length >= readingsInARow || drains !== null || samples.some(isWithin)) return null;
  const stands = stored === null || stored.state === 'ok' || stored.state === 'attention' ? null : stored;
  const reason = reasons.unproven(channel, samples.at(-1)!.value, range, samples.length);
  const { state, kind } = stands ?? ({ state: 'silent', kind: null } as const);
  return { state, kind, since: samples[0]!.takenAt, reason, value: null };
}

function fineVerdict(
  { channel, range, timeZone }: ChannelFacts,
  { samples, drains }: ChannelCourse,
  { readingsInARow }: CarePolicy,
): Verdict {
  const few = samples.length < readingsInARow ? samples.length : null;
  const reason =
    drains === null ? reasons.fine(channel, range, few) : reasons.draining(drains, range, timeZone);
  const first = samples.at(-3) ?? samples[0]!;
  return { state: 'ok', kind: null, since: first.takenAt, reason, value: samples.at(-1)!.value };
}
