import type { AlertAction, AlertAudience } from '../alert.js';
import type { AlertOnFile, Trouble } from './alert-on-file.js';

/** What becomes of an alert's row. Instants in milliseconds since 1970. */
export type AlertPatch = Partial<
  Pick<
    AlertOnFile,
    | 'severity'
    | 'state'
    | 'sinceMs'
    | 'assigneeId'
    | 'channel'
    | 'snoozedUntilMs'
    | 'escalatedMs'
    | 'calmSinceMs'
    | 'resolvedMs'
    | 'resolution'
    | 'reopened'
  >
> & {
  readonly acknowledgedMs?: null;
  readonly summary?: string;
  readonly facts?: AlertOnFile['facts'];
};

/** Which mail an alert's step makes; null: nobody is told. */
export type AlertMail = 'alert' | 'worsened' | 'reminder' | 'assignment' | 'escalation';

/** An alert is to be opened. */
export interface AlertOpening {
  readonly action: 'opened';
  readonly trouble: Trouble;
  readonly audience: AlertAudience;
  readonly assigneeId: number | null;
  /** The last one about the same, whose mail must not be repeated at once. */
  readonly mailedMs: number | null;
}

/** Something becomes of an alert; `noted` is only a mark on the row (calm since), not an event. */
export interface AlertStep {
  readonly action: Exclude<AlertAction, 'opened' | 'acknowledged' | 'snoozed'> | 'noted';
  readonly alert: AlertOnFile;
  readonly patch: AlertPatch;
  readonly mail: AlertMail | null;
  /** A sentence for the alert's history. */
  readonly note: string | null;
}
