/** What alerts are about: the first eight a plant, the others the machinery. */
export const PLANT_ALERTS = [
  'dry',
  'soaked',
  'cold',
  'hot',
  'unusual',
  'overdue',
  'silent',
  'sensor_fault',
] as const;
export const SYSTEM_ALERTS = [
  'source_ill',
  'sweeps_missing',
  'archive_failed',
  'archive_late',
  'storage_full',
] as const;

export type PlantAlertKind = (typeof PLANT_ALERTS)[number];
export type SystemAlertKind = (typeof SYSTEM_ALERTS)[number];
export type AlertKind = PlantAlertKind | SystemAlertKind;

/** A plant's troubles, silence among them, go to its botanist, a sensor's fault to the technician, the machinery's to the engineers. */
export type AlertAudience = 'botanist' | 'technician' | 'engineer';

export type AlertSeverity = 'warning' | 'urgent';

export type AlertState = 'open' | 'acknowledged' | 'snoozed' | 'resolved';

/** recovered: by itself; moot: its plant went away, or another alert of the plant tells of it. */
export type AlertResolution = 'recovered' | 'by_hand' | 'moot';

export type AlertAction =
  | 'opened'
  | 'reopened'
  | 'worsened'
  | 'acknowledged'
  | 'assigned'
  | 'snoozed'
  | 'snooze_ended'
  | 'escalated'
  | 'resolved';

/**
 * What an alert tells of: as it was when it last spoke (opened, reopened, worsened, woken from a snooze), kept up while it is
 * unresolved where the value has moved by 1 % or 0.5 °C, or the last watering, the channel or the fault is another:
 * `alert.facts`. Instants in ISO.
 */
export interface AlertFacts {
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  /** The plant's own band at this hour, where it is learnt. */
  readonly usual?: {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly spreads: number;
  };
  readonly lastWateredAt?: string | null;
  readonly needsWaterAt?: string | null;
  readonly faultKind?: string;
  readonly share?: number;
  readonly daysToFull?: number | null;
  readonly day?: string;
  /** Days of the archive, `day` being the oldest. */
  readonly days?: number;
  /** How many plants it is about. */
  readonly plants?: number;
}
