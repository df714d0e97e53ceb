import { DEFAULT_CARE_POLICY as ITS, type CarePolicy } from '@palmhouse/domain';
import { EnvironmentError, integer } from '@palmhouse/runtime';
import { z } from 'zod';

const number = (above: number, most: number) => z.coerce.number().gt(above).max(most);
const share = number(0, 1);

/** The numbers of care that a museum may want otherwise. What is not here is how sensors are, not what a museum wants. */
export const POLICY_VARIABLES = {
  CARE_READINGS_IN_A_ROW: integer(1, 15).default(ITS.readingsInARow),
  CARE_DRAIN_MINUTES: integer(0, 1_440).default(ITS.drainMinutes),
  CARE_SILENT_MINUTES: integer(2, 1_440).default(ITS.silentMinutes),
  CARE_STUCK_READINGS: integer(5, 20).default(ITS.stuckReadings),
  CARE_OVERDUE_AMBER_HOURS: number(0, 720).default(ITS.overdueHours.amber),
  CARE_OVERDUE_RED_HOURS: number(0, 720).default(ITS.overdueHours.red),
  CARE_OVERDUE_GRACE_MINUTES: integer(0, 1_440).default(ITS.overdueGraceMinutes),
  CARE_UNUSUAL_SPREADS: number(1, 100).default(ITS.unusual.spreads),
  CARE_UNUSUAL_DAYS: integer(1, 28).default(ITS.unusual.days),
  CARE_SETTLE_MINUTES: integer(0, 1_440).default(ITS.settleMinutes),
  CARE_REOPEN_MINUTES: integer(0, 1_440).default(ITS.reopenMinutes),
  CARE_MAIL_REPEAT_MINUTES: integer(0, 1_440).default(ITS.mailRepeatMinutes),
  CARE_ESCALATE_MINUTES: integer(1, 10_080).default(ITS.escalateMinutes),
  CARE_SWEEPS_MISSING_MINUTES: integer(2, 1_440).default(ITS.sweepsMissingMinutes),
  CARE_SOURCE_ILL_SHARE: share.default(ITS.sourceIll.share),
  CARE_ARCHIVE_LATE_HOURS: integer(1, 168).default(ITS.archiveLateHours),
  // The archive's own two: what they say there must be said here.
  ARCHIVE_KEEP_LIVE_HOURS: integer(24, 24 * 365).default(ITS.archiveKeepLiveHours),
  STORAGE_WARN_SHARE: z.coerce.number().gt(0).lt(1).default(ITS.storage.warnShare),
} as const;

type Read = { readonly [N in keyof typeof POLICY_VARIABLES]: z.infer<(typeof POLICY_VARIABLES)[N]> };

/** @throws EnvironmentError where a plant would be red before it is amber. */
export function carePolicy(read: Read): CarePolicy {
  if (read.CARE_OVERDUE_RED_HOURS <= read.CARE_OVERDUE_AMBER_HOURS)
    throw new EnvironmentError(
      'CARE_OVERDUE_RED_HOURS is wrong: expected more than CARE_OVERDUE_AMBER_HOURS',
    );
  return {
    ...ITS,
    readingsInARow: read.CARE_READINGS_IN_A_ROW,
    drainMinutes: read.CARE_DRAIN_MINUTES,
    silentMinutes: read.CARE_SILENT_MINUTES,
    stuckReadings: read.CARE_STUCK_READINGS,
    overdueHours: { amber: read.CARE_OVERDUE_AMBER_HOURS, red: read.CARE_OVERDUE_RED_HOURS },
    overdueGraceMinutes: read.CARE_OVERDUE_GRACE_MINUTES,
    unusual: { ...ITS.unusual, spreads: read.CARE_UNUSUAL_SPREADS, days: read.CARE_UNUSUAL_DAYS },
    settleMinutes: read.CARE_SETTLE_MINUTES,
    reopenMinutes: read.CARE_REOPEN_MINUTES,
    mailRepeatMinutes: read.CARE_MAIL_REPEAT_MINUTES,
    escalateMinutes: read.CARE_ESCALATE_MINUTES,
    sweepsMissingMinutes: read.CARE_SWEEPS_MISSING_MINUTES,
    sourceIll: { ...ITS.sourceIll, share: read.CARE_SOURCE_ILL_SHARE },
    archiveLateHours: read.CARE_ARCHIVE_LATE_HOURS,
    archiveKeepLiveHours: read.ARCHIVE_KEEP_LIVE_HOURS,
    storage: { ...ITS.storage, warnShare: read.STORAGE_WARN_SHARE },
  };
}
