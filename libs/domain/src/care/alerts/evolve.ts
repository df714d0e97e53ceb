import type { CarePolicy } from '../care-policy.js';
import { WORTH_SAYING } from '../judge/state-news.js';
import type { AlertOnFile, Standing, Trouble } from './alert-on-file.js';
import type { AlertStep } from './alert-step.js';

const MINUTE_MS = 60_000;

export interface Passing {
  readonly policy: CarePolicy;
  readonly nowMs: number;
  readonly watchedSinceMs: number;
  /** Addresses that hear when nobody acknowledges. */
  readonly escalation: readonly string[];
}

/** What is made of an alert that begins again: whoever acknowledged it acknowledged something else. */
const ANEW = { state: 'open', acknowledgedMs: null, snoozedUntilMs: null, escalatedMs: null } as const;

const told = ({ summary, facts }: Trouble) => ({ summary, facts });

/** The same trouble again, shortly after: the same alert. */
export function reopen(alert: AlertOnFile, trouble: Trouble, assigneeId: number | null): AlertStep {
  const { severity, sinceMs, channel } = trouble;
  return {
    action: 'reopened',
    alert,
    patch: {
      ...ANEW,
      ...told(trouble),
      severity,
      sinceMs,
      channel,
      assigneeId: alert.assignedByHand ? alert.assigneeId : assigneeId,
      calmSinceMs: null,
      resolvedMs: null,
      resolution: null,
      reopened: alert.reopened + 1,
    },
    mail: 'alert',
    note: null,
  };
}

export function resolve(
  alert: AlertOnFile,
  resolution: 'recovered' | 'moot',
  nowMs: number,
  note: string,
): AlertStep {
  const patch = { state: 'resolved', resolution, resolvedMs: nowMs, snoozedUntilMs: null } as const;
  return { action: 'resolved', alert, patch, mail: null, note };
}

const noted = (alert: AlertOnFile, calmSinceMs: number | null): AlertStep[] =>
  alert.calmSinceMs === calmSinceMs
    ? []
    : [{ action: 'noted', alert, patch: { calmSinceMs }, mail: null, note: null }];

function calm(alert: AlertOnFile, { policy, nowMs, watchedSinceMs }: Passing): AlertStep[] {
  // Set in the future by a clock that went back: the calm is counted from now.
  const calmSinceMs = Math.min(alert.calmSinceMs ?? nowMs, nowMs);
  const lastedMs = nowMs - Math.max(calmSinceMs, Math.min(watchedSinceMs, nowMs));
  if (lastedMs >= policy.settleMinutes * MINUTE_MS)
    return [resolve(alert, 'recovered', nowMs, `Well again for ${policy.settleMinutes} min.`)];
  return noted(alert, calmSinceMs);
}

/** Nobody has acknowledged, although whoever was told could have known for so long. */
function escalate(
  alert: AlertOnFile,
  trouble: Trouble | null,
  { policy, nowMs, watchedSinceMs, escalation }: Passing,
): AlertStep[] {
  if (alert.state !== 'open' || alert.escalatedMs !== null || trouble?.isRoutine === true) return [];
  const waited = nowMs - Math.max(alert.toldMs ?? alert.openedMs, watchedSinceMs);
  if (waited < policy.escalateMinutes * MINUTE_MS) return [];
  // Who was told already hears nothing new by being told again.
  if (escalation.every((address) => alert.told.includes(address))) return [];
  const note = `Nobody has acknowledged it for ${policy.escalateMinutes} min.`;
  return [{ action: 'escalated', alert, patch: { escalatedMs: nowMs }, mail: 'escalation', note }];
}

/** The snooze has ended and the trouble has not. */
function wake(alert: AlertOnFile, trouble: Trouble | null, { nowMs }: Passing): AlertStep[] {
  if (alert.state !== 'snoozed' || alert.snoozedUntilMs! > nowMs) return [];
  const patch = { ...ANEW, ...(trouble === null ? {} : told(trouble)) };
  return [{ action: 'snooze_ended', alert, patch, mail: 'reminder', note: null }];
}

function worsen(alert: AlertOnFile, trouble: Trouble): AlertStep[] {
  if (trouble.severity !== 'urgent' || alert.severity === 'urgent') return [];
  const patch = { ...ANEW, ...told(trouble), severity: trouble.severity };
  return [{ action: 'worsened', alert, patch, mail: 'worsened', note: null }];
}

/** Whether who reads of it is told something else by now. */
function isWorthSaying(alert: AlertOnFile, { kind, plantId, channel, summary, facts }: Trouble): boolean {
  if (channel !== alert.channel || facts.faultKind !== alert.facts.faultKind) return true;
  // Of the machinery a row a minute at most, of what is overdue one an hour.
  if ((plantId === null || kind === 'overdue') && summary !== alert.summary) return true;
  if (facts.lastWateredAt !== alert.facts.lastWateredAt) return true;
  const [now, then] = [facts.value ?? null, alert.facts.value ?? null];
  if (now === null || then === null) return now !== then;
  return Math.abs(now - then) >= WORTH_SAYING[channel ?? 'soilMoisture'];
}

/** No longer calm, with the numbers of now, and of the channel that it is about by now: whoever resolves it sees to that one. */
function keepUp(alert: AlertOnFile, trouble: Trouble | null): AlertStep[] {
  if (trouble === null || !isWorthSaying(alert, trouble)) return noted(alert, null);
  const patch = { ...told(trouble), channel: trouble.channel, calmSinceMs: null };
  return [{ action: 'noted', alert, patch, mail: null, note: null }];
}

/**
 * What becomes of an unresolved alert.
 * @param waits a wider cause is at work: nothing new is said of it.
 */
export function evolve(
  alert: AlertOnFile,
  standing: Standing,
  waits: boolean,
  passing: Passing,
): AlertStep[] {
  if (standing.is === 'moot')
    return [resolve(alert, 'moot', passing.nowMs, 'Its plant is away, or another alert tells of it.')];
  if (standing.is === 'calm') return calm(alert, passing);
  const trouble = standing.is === 'trouble' ? standing.trouble : null;
  const anew = waits
    ? []
    : [...(trouble === null ? [] : worsen(alert, trouble)), ...wake(alert, trouble, passing)].slice(0, 1);
  return [...keepUp(alert, trouble), ...(anew.length > 0 ? anew : escalate(alert, trouble, passing))];
}

/** The plant has another botanist, or its own is away or back: an alert that nobody took goes to whoever is there. */
export function follow(alert: AlertOnFile, assigneeId: number | null): AlertStep[] {
  if (alert.state !== 'open' || alert.audience !== 'botanist' || alert.assignedByHand) return [];
  if (assigneeId === null || assigneeId === alert.assigneeId) return [];
  return [{ action: 'assigned', alert, patch: { assigneeId }, mail: 'assignment', note: null }];
}
