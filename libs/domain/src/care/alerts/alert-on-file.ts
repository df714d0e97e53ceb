import type {
  AlertAudience,
  AlertFacts,
  AlertKind,
  AlertResolution,
  AlertSeverity,
  AlertState,
} from '../alert.js';
import type { CareChannel } from '../care-ranges.js';

/** What is the matter, whether or not anybody has heard of it. */
export interface Trouble {
  readonly kind: AlertKind;
  /** `plant:12`, `source`, `sweeps`, `storage`, `archive`. */
  readonly subject: string;
  readonly plantId: number | null;
  /** Null where it is of both or of none. */
  readonly channel: CareChannel | null;
  readonly severity: AlertSeverity;
  /** When it began, milliseconds since 1970: a trouble that goes on keeps it. */
  readonly sinceMs: number;
  /** Who looks after the plant. */
  readonly botanistId: number | null;
  /** A sentence with the numbers. */
  readonly summary: string;
  readonly facts: AlertFacts;
  /** It is so every day and nothing is late: it is not said further up. */
  readonly isRoutine?: boolean;
}

/** An alert as it stands in the table. Instants in milliseconds since 1970. */
export interface AlertOnFile {
  readonly id: number;
  readonly kind: AlertKind;
  readonly subject: string;
  readonly plantId: number | null;
  readonly channel: CareChannel | null;
  readonly audience: AlertAudience;
  readonly severity: AlertSeverity;
  readonly state: AlertState;
  readonly sinceMs: number;
  readonly openedMs: number;
  readonly summary: string;
  readonly facts: AlertFacts;
  readonly assigneeId: number | null;
  /** A person chose the assignee: nobody else changes it. */
  readonly assignedByHand: boolean;
  readonly snoozedUntilMs: number | null;
  readonly escalatedMs: number | null;
  readonly calmSinceMs: number | null;
  readonly resolvedMs: number | null;
  readonly resolution: AlertResolution | null;
  readonly reopened: number;
  readonly mailedMs: number | null;
  /** When those who were to act could know of it at the earliest: behind their quiet hours. Null: nobody was mailed. */
  readonly toldMs: number | null;
  /** The addresses of those who were to act. */
  readonly told: readonly string[];
}

/** How an unresolved alert's matter stands. Unknown is never calm. */
export type Standing =
  { readonly is: 'trouble'; readonly trouble: Trouble } | { readonly is: 'calm' | 'unknown' | 'moot' };

export const CALM: Standing = { is: 'calm' };
export const UNKNOWN: Standing = { is: 'unknown' };
export const MOOT: Standing = { is: 'moot' };

export const keyOf = (subject: string, kind: AlertKind): string => `${subject} ${kind}`;

export const subjectOf = (plantId: number): string => `plant:${plantId}`;

const AUDIENCES: Partial<Record<AlertKind, AlertAudience>> = {
  // Silence is the botanist's: nobody watches that plant but who goes to it. Only what is known to be the sensor's is not.
  sensor_fault: 'technician',
  source_ill: 'engineer',
  sweeps_missing: 'engineer',
  archive_failed: 'engineer',
  archive_late: 'engineer',
  storage_full: 'engineer',
};

export const audienceOf = (kind: AlertKind): AlertAudience => AUDIENCES[kind] ?? 'botanist';
