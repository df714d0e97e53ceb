import type { AlertKind } from '../alert.js';
import type { CarePolicy } from '../care-policy.js';
import { audienceOf, keyOf, type AlertOnFile, type Standing, type Trouble } from './alert-on-file.js';
import type { AlertOpening, AlertStep } from './alert-step.js';
import type { Conditions } from './conditions.js';
import { coverFor } from './cover.js';
import { evolve, reopen, type Passing } from './evolve.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Who there is to be told, and by which clocks. */
export interface CarePeople {
  /** Who stands in for whom now. */
  readonly covers: ReadonlyMap<number, number>;
  /** Addresses that hear when nobody acknowledges. */
  readonly escalation: readonly string[];
  /** IANA name of the museum's zone. */
  readonly timeZone: string;
}

/** What is held against what a person resolved. */
type Settled = Pick<Trouble, 'sinceMs' | 'severity'> & Partial<Pick<Trouble, 'channel' | 'facts'>>;

/** A sensor that soon has the very fault again has it still; one that jumps again was moved again. */
function isSameFault(alert: AlertOnFile, { sinceMs, channel, facts }: Settled, policy: CarePolicy): boolean {
  const kind = facts?.faultKind;
  if (kind === undefined || kind === 'jumped') return false;
  if (kind !== alert.facts.faultKind || channel !== alert.channel) return false;
  return sinceMs - alert.resolvedMs! < policy.reopenMinutes * MINUTE_MS;
}

/** A person saw to it, and it is the same trouble still, and no worse. */
function isSettledByHand(
  alert: AlertOnFile | undefined,
  what: Settled,
  policy: CarePolicy,
  nowMs: number,
): boolean {
  if (alert?.resolution !== 'by_hand') return false;
  if (what.severity === 'urgent' && alert.severity === 'warning') return false;
  const resolvedMs = alert.resolvedMs!;
  const isTheSame = what.sinceMs <= resolvedMs || isSameFault(alert, what, policy);
  return isTheSame && nowMs - resolvedMs < policy.byHandHours * HOUR_MS;
}

/** The alerts there are, and what is decided of them. */
export class AlertBook {
  readonly openings: AlertOpening[] = [];
  readonly steps: AlertStep[] = [];
  readonly unresolved = new Map<string, AlertOnFile>();
  readonly resolved = new Map<string, AlertOnFile>();
  readonly open = new Set<string>();
  readonly passing: Passing;

  constructor(
    alerts: readonly AlertOnFile[],
    readonly conditions: Conditions,
    readonly people: CarePeople,
    readonly policy: CarePolicy,
    readonly nowMs: number,
  ) {
    for (const alert of alerts) {
      const key = keyOf(alert.subject, alert.kind);
      if (alert.resolvedMs === null) this.unresolved.set(key, alert);
      else if ((this.resolved.get(key)?.id ?? 0) < alert.id) this.resolved.set(key, alert);
    }
    for (const key of this.unresolved.keys()) this.open.add(key);
    const { watchedSinceMs } = conditions;
    this.passing = { policy, nowMs, watchedSinceMs, escalation: people.escalation };
  }

  isSettled(key: string, what: Settled): boolean {
    return isSettledByHand(this.resolved.get(key), what, this.policy, this.nowMs);
  }

  /** A trouble that no unresolved alert tells of: a new alert, or the last one again. */
  begin(trouble: Trouble): void {
    const key = keyOf(trouble.subject, trouble.kind);
    if (this.isSettled(key, trouble)) return;
    const audience = audienceOf(trouble.kind);
    const assigneeId = audience === 'botanist' ? coverFor(trouble.botanistId, this.people.covers) : null;
    const last = this.resolved.get(key);
    this.open.add(key);
    if (last !== undefined && this.nowMs - last.resolvedMs! < this.policy.reopenMinutes * MINUTE_MS)
      this.steps.push(reopen(last, trouble, assigneeId));
    else
      this.openings.push({
        action: 'opened',
        trouble,
        audience,
        assigneeId,
        mailedMs: last?.mailedMs ?? null,
      });
  }

  /** The machinery's matter. */
  attend(subject: string, kind: AlertKind, standing: Standing, waits = false): void {
    const alert = this.unresolved.get(keyOf(subject, kind));
    if (alert !== undefined) this.steps.push(...evolve(alert, standing, waits, this.passing));
    else if (standing.is === 'trouble' && !waits) this.begin(standing.trouble);
  }

  has(subject: string, kind: AlertKind): boolean {
    return this.open.has(keyOf(subject, kind));
  }
}
