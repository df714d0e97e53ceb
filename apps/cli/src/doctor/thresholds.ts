import { DEFAULT_CARE_POLICY, DEFAULT_CLEANING_POLICY, STORAGE_WARN_SHARE } from '@palmhouse/domain';
import { EnvironmentError, integer, readEnvironment } from '@palmhouse/runtime';
import { z } from 'zod';
import { SettingsError } from '../settings.js';

const HOUR_MS = 3_600_000;

const TIME_FORM = 'expected a time of day in UTC, HH:MM';

// The services' own: where they are told otherwise, the doctor must judge by the same.
const VARIABLES = {
  READING_MAX_FUTURE_SECONDS: integer(0, 86_400).default(DEFAULT_CLEANING_POLICY.maxFutureMicros / 1_000_000),
  CARE_SWEEPS_MISSING_MINUTES: integer(2, 1_440).default(DEFAULT_CARE_POLICY.sweepsMissingMinutes),
  CARE_SOURCE_ILL_SHARE: z.coerce.number().gt(0).max(1).default(DEFAULT_CARE_POLICY.sourceIll.share),
  CARE_ARCHIVE_LATE_HOURS: integer(1, 168).default(DEFAULT_CARE_POLICY.archiveLateHours),
  ARCHIVE_KEEP_LIVE_HOURS: integer(24, 24 * 365).default(DEFAULT_CARE_POLICY.archiveKeepLiveHours),
  ARCHIVE_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: TIME_FORM })
    .default('00:10'),
  STORAGE_WARN_SHARE: z.coerce.number().gt(0).lt(1).default(STORAGE_WARN_SHARE),
} as const;

export interface Thresholds {
  readonly readingMaxFutureMs: number;
  readonly sweepsMissingMs: number;
  /** Of the plants asked: from this share of failures on the source is ill. */
  readonly sourceIllShare: number;
  readonly archiveLateMs: number;
  readonly archiveKeepLiveHours: number;
  /** Milliseconds since midnight, UTC. */
  readonly archiveAtMs: number;
  readonly storageWarnShare: number;
}

/** @throws SettingsError naming every variable that is wrong. */
export function readThresholds(environment: NodeJS.ProcessEnv): Thresholds {
  try {
    const read = readEnvironment(VARIABLES, environment);
    const [hour = 0, minute = 0] = read.ARCHIVE_AT.split(':').map(Number);
    return {
      readingMaxFutureMs: read.READING_MAX_FUTURE_SECONDS * 1_000,
      sweepsMissingMs: read.CARE_SWEEPS_MISSING_MINUTES * 60_000,
      sourceIllShare: read.CARE_SOURCE_ILL_SHARE,
      archiveLateMs: read.CARE_ARCHIVE_LATE_HOURS * HOUR_MS,
      archiveKeepLiveHours: read.ARCHIVE_KEEP_LIVE_HOURS,
      archiveAtMs: hour * HOUR_MS + minute * 60_000,
      storageWarnShare: read.STORAGE_WARN_SHARE,
    };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new SettingsError(
      error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    );
  }
}
