import type { AlertMail, AlertOnFile, AlertOpening, AlertStep } from '@palmhouse/domain';

/** What an alert's steps of one pass come to. */
export interface ChangedAlert {
  /** As it was read. */
  readonly before: ReadAlert;
  /** As it shall be. */
  readonly after: AlertOnFile;
  readonly anew: boolean;
  readonly summary: string | null;
  readonly facts: AlertOnFile['facts'] | null;
  readonly steps: readonly AlertStep[];
}

export interface ReadAlert extends AlertOnFile {
  /** Of the row: another one when anybody has changed it. */
  readonly version: string;
}

function together(before: ReadAlert, steps: readonly AlertStep[]): ChangedAlert {
  const patch = Object.assign({}, ...steps.map((step) => step.patch)) as AlertStep['patch'];
  const { acknowledgedMs, summary, facts, ...columns } = patch;
  return {
    before,
    after: { ...before, ...columns, facts: facts ?? before.facts },
    anew: acknowledgedMs === null,
    summary: summary ?? null,
    facts: facts ?? null,
    steps,
  };
}

/** In the order of the alerts' ids, so that two desks take their locks in one order. */
export function changedAlerts(alerts: readonly ReadAlert[], steps: readonly AlertStep[]): ChangedAlert[] {
  const byId = new Map<number, AlertStep[]>();
  for (const step of steps) byId.set(step.alert.id, [...(byId.get(step.alert.id) ?? []), step]);
  return alerts
    .filter(({ id }) => byId.has(id))
    .sort((a, b) => a.id - b.id)
    .map((alert) => together(alert, byId.get(alert.id)!));
}

/** What is to be told to whom. */
export interface Tidings {
  readonly mail: AlertMail;
  readonly audience: AlertOnFile['audience'];
  readonly assigneeId: number | null;
  readonly isUrgent: boolean;
  /** Of the last mail about the same plant and kind. */
  readonly mailedMs: number | null;
  /** Addresses that were told and are to act. */
  readonly told: readonly string[];
  /** What makes the mail one, together with the alert and the recipient. */
  readonly key: string;
}

export function tidingsOfOpening({ trouble, audience, assigneeId, mailedMs }: AlertOpening): Tidings {
  const isUrgent = trouble.severity === 'urgent';
  return { mail: 'alert', audience, assigneeId, isUrgent, mailedMs, told: [], key: 'opened' };
}

/** `reopened:2`, `worsened:0`, `snooze_ended:1763640000000`: what happens to an alert once has a name of its own. */
function keyOfStep({ action, patch, alert }: AlertStep, after: AlertOnFile, nowMs: number): string {
  if (action === 'snooze_ended') return `${action}:${alert.snoozedUntilMs}`;
  if (action === 'assigned') return `${action}:${patch.assigneeId}:${nowMs}`;
  if (action === 'escalated') return `${action}:${nowMs}`;
  return `${action}:${after.reopened}`;
}

export function tidingsOfChange({ steps, before, after }: ChangedAlert, nowMs: number): Tidings[] {
  return steps.flatMap((step) => {
    if (step.mail === null) return [];
    const { audience, assigneeId, severity } = after;
    return [
      {
        mail: step.mail,
        audience,
        assigneeId,
        isUrgent: severity === 'urgent',
        mailedMs: before.mailedMs,
        told: before.told,
        key: keyOfStep(step, after, nowMs),
      },
    ];
  });
}
