import {
  DEFAULT_CARE_POLICY,
  decideAlerts,
  watchedSince,
  type AlertDecisions,
  type AlertMail,
  type AlertOnFile,
  type AlertStep,
  type CarePeople,
  type CarePolicy,
  type ChannelJudgement,
  type Conditions,
  type FinishedSweep,
  type PlantJudgement,
  type Watch,
} from '../src/index.js';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const START = Date.parse('2026-11-20T10:00:00Z');

export const GOOD: FinishedSweep = { minuteMs: 0, finishedMs: 0, asked: 48, failed: 0 };

type Channels = PlantJudgement['channels'];

export function channel(nowMs: number, told: Partial<ChannelJudgement> = {}): ChannelJudgement {
  const since = (nowMs - 3 * MINUTE) * 1_000;
  const judged = {
    state: 'ok',
    kind: null,
    since,
    reason: 'As it should be.',
    value: 50,
    unusual: false,
  } as const;
  return { ...judged, range: { low: 20, high: 98 }, usual: null, ...told };
}

export const dry = (nowMs: number, told: Partial<ChannelJudgement> = {}): Partial<Channels> => ({
  soilMoisture: channel(nowMs, {
    state: 'attention',
    kind: 'dry',
    value: 14,
    reason: 'Dry: 14 %, below 20 %.',
    ...told,
  }),
});

export const cold = (
  nowMs: number,
  value: number,
  told: Partial<ChannelJudgement> = {},
): Partial<Channels> => ({
  temperature: channel(nowMs, {
    state: 'attention',
    kind: 'cold',
    value,
    reason: `Cold: ${value} °C, below 9 °C.`,
    range: { low: 9, high: 30 },
    ...told,
  }),
});

export const faulty = (
  nowMs: number,
  kind: ChannelJudgement['kind'] = 'stuck',
  told: Partial<ChannelJudgement> = {},
): Partial<Channels> => ({
  temperature: channel(nowMs, { state: 'sensor_fault', kind, reason: 'It does not move.', ...told }),
});

/** Both channels, since the last reading. */
export function silent(sinceMs: number): Partial<Channels> {
  const quiet = channel(sinceMs, {
    state: 'silent',
    since: sinceMs * 1_000,
    value: null,
    reason: 'No reading for an hour.',
  });
  return { soilMoisture: quiet, temperature: quiet };
}

export function reported(sinceMs: number): Partial<Channels> {
  const told = channel(sinceMs, {
    state: 'sensor_fault',
    kind: 'reported',
    since: sinceMs * 1_000,
    value: null,
  });
  return { soilMoisture: told, temperature: told };
}

export function missing(nowMs: number, plantId: number, sinceMs: number): PlantJudgement {
  const gone = channel(nowMs, { state: 'away', since: sinceMs * 1_000, value: null, reason: 'Missing.' });
  return plant(
    nowMs,
    plantId,
    { soilMoisture: gone, temperature: gone },
    { status: 'missing', overall: 'away', heardAt: (sinceMs - MINUTE) * 1_000 },
  );
}

/** Hours since it was watered. */
export function thirsty(nowMs: number, hours: number): Partial<PlantJudgement> {
  const watering = hours > 48 ? 'red' : hours > 24 ? 'amber' : 'in_time';
  return { lastWateredAt: (nowMs - hours * HOUR) * 1_000, watering };
}

export function plant(
  nowMs: number,
  plantId: number,
  channels: Partial<Channels> = {},
  told: Partial<PlantJudgement> = {},
): PlantJudgement {
  const all = { soilMoisture: channel(nowMs), temperature: channel(nowMs, { value: 15 }), ...channels };
  const states = [all.soilMoisture.state, all.temperature.state];
  const overall =
    (['away', 'attention', 'sensor_fault', 'silent'] as const).find((state) => states.includes(state)) ??
    'ok';
  const isHeard = states.some((state) => state !== 'silent' && state !== 'away');
  return {
    plantId,
    name: `Fern ${plantId}`,
    status: 'on_display',
    botanistId: 1,
    overall,
    channels: all,
    heardAt: isHeard ? (nowMs - MINUTE) * 1_000 : all.soilMoisture.since,
    lastWateredAt: (nowMs - 2 * HOUR) * 1_000,
    needsWaterAt: null,
    watering: 'in_time',
    ...told,
  };
}

export function away(nowMs: number, plantId: number): PlantJudgement {
  const gone = channel(nowMs, { state: 'away', value: null, reason: 'On loan.' });
  return plant(
    nowMs,
    plantId,
    { soilMoisture: gone, temperature: gone },
    { status: 'on_loan', overall: 'away' },
  );
}

export interface RunOptions {
  readonly policy?: Partial<CarePolicy>;
  readonly people?: Partial<CarePeople>;
  /** Care has looked for an hour already, where it is not told otherwise. */
  readonly isNew?: boolean;
}

/** A museum whose minutes pass: what is decided is carried out on alerts that are kept in memory. */
export class AlertRun {
  nowMs = START;
  readonly alerts: AlertOnFile[] = [];
  /** `opened dry`, `resolved dry` …, in order. */
  readonly events: string[] = [];
  readonly mails: { readonly mail: AlertMail; readonly alert: number; readonly atMs: number }[] = [];
  readonly policy: CarePolicy;
  people: CarePeople;
  /** What the sources are like from now on. */
  conditions: Partial<Conditions> = {};
  private watch: Watch | null;

  constructor({ policy = {}, people = {}, isNew = false }: RunOptions = {}) {
    this.policy = { ...DEFAULT_CARE_POLICY, ...policy };
    this.people = {
      covers: new Map(),
      escalation: ['head@museum'],
      timeZone: 'Europe/London',
      ...people,
    };
    this.watch = isNew ? null : { atMs: START, sinceMs: START - HOUR };
  }

  /** The next look, a minute later. */
  look(
    judge: (nowMs: number) => readonly PlantJudgement[] = () => [],
    conditions: Partial<Conditions> = {},
  ): AlertDecisions {
    const nowMs = this.nowMs;
    const watchedSinceMs = watchedSince(this.watch, nowMs);
    this.watch = { atMs: nowMs, sinceMs: watchedSinceMs };
    const sweep = { ...GOOD, minuteMs: nowMs - MINUTE, finishedMs: nowMs - 5_000 };
    const decisions = decideAlerts(
      judge(nowMs),
      {
        watchedSinceMs,
        lastSweepMs: nowMs - 5_000,
        sweeps: [sweep, sweep, sweep],
        failingSinceMs: null,
        failedDays: [],
        lateDays: [],
        storage: [],
        ...this.conditions,
        ...conditions,
      },
      this.alerts,
      this.people,
      this.policy,
      nowMs,
    );
    this.carryOut(decisions);
    this.nowMs = nowMs + MINUTE;
    return decisions;
  }

  minutes(
    count: number,
    judge: (nowMs: number) => readonly PlantJudgement[] = () => [],
    conditions: (nowMs: number) => Partial<Conditions> = () => ({}),
  ): void {
    for (let minute = 0; minute < count; minute++) this.look(judge, conditions(this.nowMs));
  }

  get unresolved(): string[] {
    return this.alerts
      .filter(({ resolvedMs }) => resolvedMs === null)
      .map(({ subject, kind }) => `${subject} ${kind}`)
      .sort();
  }

  /** What a person does. */
  byHand(id: number, patch: Partial<AlertOnFile>): void {
    this.alerts[id - 1] = { ...this.alerts[id - 1]!, ...patch };
  }

  resolveByHand(id: number): void {
    this.byHand(id, {
      state: 'resolved',
      resolution: 'by_hand',
      resolvedMs: this.nowMs,
      snoozedUntilMs: null,
    });
  }

  private carryOut({ openings, steps }: AlertDecisions): void {
    for (const { trouble, audience, assigneeId } of openings) {
      const { kind, subject, plantId, channel: of, severity, sinceMs, summary, facts } = trouble;
      const { nowMs } = this;
      this.alerts.push({
        ...{
          id: this.alerts.length + 1,
          kind,
          subject,
          plantId,
          channel: of,
          audience,
          severity,
          summary,
          facts,
        },
        ...{
          state: 'open',
          sinceMs,
          openedMs: nowMs,
          assigneeId,
          assignedByHand: false,
          snoozedUntilMs: null,
        },
        ...{ escalatedMs: null, calmSinceMs: null, resolvedMs: null, resolution: null, reopened: 0 },
        ...{ mailedMs: nowMs, toldMs: nowMs, told: [`${audience}@museum`] },
      });
      this.events.push(`opened ${kind}`);
      this.mails.push({ mail: 'alert', alert: this.alerts.length, atMs: nowMs });
    }
    for (const step of steps) this.take(step);
  }

  private take({ action, alert, patch, mail }: AlertStep): void {
    const mailed = mail === null || mail === 'escalation' ? {} : { mailedMs: this.nowMs, toldMs: this.nowMs };
    this.byHand(alert.id, { ...patch, ...mailed });
    if (action !== 'noted') this.events.push(`${action} ${alert.kind}`);
    if (mail !== null) this.mails.push({ mail, alert: alert.id, atMs: this.nowMs });
  }
}
