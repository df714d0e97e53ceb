import { STORAGE_WARN_SHARE } from '../archive/storage-trend.js';

/**
 * The numbers of care: defaults from the museum's botanists where a comment says nothing else. What a museum may want
 * otherwise is a setting (docs/configuration.md); what is here alone is how sensors, plants and machines are.
 */
export interface CarePolicy {
  /** Readings outside the range, one after the other, that make trouble; as many within make it well again. */
  readonly readingsInARow: number;
  /** How far inside the range a value must come back before the trouble is over. */
  readonly hysteresis: { readonly soilMoisture: number; readonly temperature: number };
  /** After a watering, soil above its range is still draining for so long. */
  readonly drainMinutes: number;
  readonly silentMinutes: number;
  /** Answers "plant sensor fault" in a row: at 1.9 % by chance, five are one in 400 million. */
  readonly reportedFaults: number;
  /** Impossible values in a row. */
  readonly impossibleValues: number;
  /** Readings in a row with the very same value while the other channel moves: sensors write 15 digits. */
  readonly stuckReadings: number;
  /** A step larger than this, and not undone, is no plant's: percent and °C. */
  readonly jump: { readonly soilMoisture: number; readonly temperature: number };
  /** What a channel may move by itself each minute between two readings, on top of `jump`. */
  readonly driftPerMinute: { readonly soilMoisture: number; readonly temperature: number };
  /** A watering is a step of at least so many points that lands at least so high. */
  readonly watering: { readonly step: number; readonly lands: number; readonly matchMinutes: number };
  /** A sensor that jumped is told of only after this: three readings in a row may be wild by chance. */
  readonly jumpedMinutes: number;
  readonly overdueHours: { readonly amber: number; readonly red: number };
  /** An overdue plant is alerted about only after this, so that a minute's lateness wakes nobody. */
  readonly overdueGraceMinutes: number;
  /** How many of its own spreads (1.4826 MAD, at least `least`) from its own median are unusual; learnt from `days` days. */
  readonly unusual: {
    readonly spreads: number;
    readonly least: { readonly soilMoisture: number; readonly temperature: number };
    readonly days: number;
  };
  /** A temperature so many °C outside its range is urgent: it waits for no quiet hours. */
  readonly urgentDegrees: number;
  /** The trouble must be over for so long before its alert resolves itself. */
  readonly settleMinutes: number;
  /** The same trouble again within this is the same alert. */
  readonly reopenMinutes: number;
  /** What a person resolved stays resolved while that very trouble goes on, so long at most. */
  readonly byHandHours: number;
  /** No second mail about the same plant and kind within this. */
  readonly mailRepeatMinutes: number;
  /** Nobody has acknowledged: said further up after this. */
  readonly escalateMinutes: number;
  /** No sweep for so long: the dead-man's switch. */
  readonly sweepsMissingMinutes: number;
  /** The source is ill when so many sweeps in a row failed by at least this share of the plants asked. */
  readonly sourceIll: { readonly sweeps: number; readonly share: number };
  /** So many plants silent at once, and so large a share of them, are one cause: the source. */
  readonly manySilent: { readonly plants: number; readonly share: number };
  /** After the source or the sweeps were ill, plants have so long to be heard of again before they are alerted about. */
  readonly recoveryMinutes: number;
  /** What is younger than this is not due for the archive: the archive's own number. */
  readonly archiveKeepLiveHours: number;
  /** An archive day that is due is late after this. */
  readonly archiveLateHours: number;
  /** From which share on the storage is nearly full; from which, or so few days before it is full, that is urgent. */
  readonly storage: { readonly warnShare: number; readonly urgentShare: number; readonly urgentDays: number };
}

export const DEFAULT_CARE_POLICY: CarePolicy = {
  readingsInARow: 3,
  hysteresis: { soilMoisture: 2, temperature: 0.5 },
  drainMinutes: 60,
  silentMinutes: 60,
  reportedFaults: 5,
  impossibleValues: 5,
  stuckReadings: 15,
  jump: { soilMoisture: 8, temperature: 3 },
  driftPerMinute: { soilMoisture: 0.2, temperature: 0.3 },
  watering: { step: 15, lands: 80, matchMinutes: 20 },
  jumpedMinutes: 10,
  overdueHours: { amber: 24, red: 48 },
  overdueGraceMinutes: 60,
  unusual: { spreads: 6, least: { soilMoisture: 3, temperature: 0.5 }, days: 3 },
  urgentDegrees: 3,
  settleMinutes: 15,
  reopenMinutes: 60,
  byHandHours: 24,
  mailRepeatMinutes: 15,
  escalateMinutes: 60,
  sweepsMissingMinutes: 5,
  sourceIll: { sweeps: 3, share: 0.5 },
  manySilent: { plants: 5, share: 0.25 },
  recoveryMinutes: 10,
  archiveKeepLiveHours: 24,
  archiveLateHours: 6,
  storage: { warnShare: STORAGE_WARN_SHARE, urgentShare: 0.95, urgentDays: 2 },
};
