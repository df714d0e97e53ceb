import {
  storageLevel,
  storageTrend,
  type StorageSample,
  type StorageTrend,
} from '../../archive/storage-trend.js';
import { dayLabel, dayAfter, startOfDay, type UtcDay } from '../../time/utc-day.js';
import type { CarePolicy } from '../care-policy.js';
import type { AlertSeverity } from '../alert.js';
import { CALM, UNKNOWN, type Standing, type Trouble } from './alert-on-file.js';
import type { Conditions } from './conditions.js';
import { percent } from './words.js';

const HOUR_MS = 3_600_000;
const GB = 1e9;
// As much of a failure as fits a line or two; all of it is in `archive list`.
const FAILURE_CHARACTERS = 300;

const trouble = (
  severity: AlertSeverity,
  what: Pick<Trouble, 'kind' | 'subject' | 'sinceMs' | 'summary' | 'facts'>,
): Standing => ({
  is: 'trouble',
  trouble: { ...what, severity, plantId: null, channel: null, botanistId: null },
});

/** When a day is wholly older than what stays live: from then on the archive has it to do. */
function dueMs(day: UtcDay, policy: CarePolicy): number {
  return startOfDay(dayAfter(day)) + policy.archiveKeepLiveHours * HOUR_MS;
}

const andOthers = (days: number): string =>
  days === 1 ? '' : ` and ${days - 1} ${days === 2 ? 'day' : 'days'} after it`;

export function archiveFailedStanding({ failedDays }: Conditions, policy: CarePolicy): Standing {
  const first = failedDays[0];
  if (first === undefined) return CALM;
  const { day, failure } = first;
  return trouble('warning', {
    kind: 'archive_failed',
    subject: 'archive',
    sinceMs: dueMs(day, policy),
    summary: `The archive could not take ${dayLabel(day)}${andOthers(failedDays.length)}: ${failure.slice(0, FAILURE_CHARACTERS)}. Nothing was let go of; it is tried again each hour.`,
    facts: { day, days: failedDays.length },
  });
}

/** @param isWatched care has looked long enough for an archive that was just started to have caught up. */
export function archiveLateStanding(
  { lateDays }: Conditions,
  isWatched: boolean,
  policy: CarePolicy,
): Standing {
  const day = lateDays[0];
  if (day === undefined) return CALM;
  if (!isWatched) return UNKNOWN;
  return trouble('warning', {
    kind: 'archive_late',
    subject: 'archive',
    sinceMs: dueMs(day, policy),
    summary: `${dayLabel(day)}${andOthers(lateDays.length)} should have been archived ${policy.archiveLateHours} h ago and more. The readings are safe in the database, which grows meanwhile.`,
    facts: { day, days: lateDays.length },
  });
}

function wordsOfStorage({ usedBytes, capacityBytes, share, daysToFull }: StorageTrend): string {
  const gigabytes = (bytes: number) => `${(bytes / GB).toFixed(1)} GB`;
  const full = `The database’s storage is ${percent(share!)} full: ${gigabytes(usedBytes)} of ${gigabytes(capacityBytes!)}.`;
  if (daysToFull === null) return `${full} It does not grow.`;
  if (daysToFull === 0) return `${full} There is no room left.`;
  const days = Math.floor(daysToFull);
  const left = days < 1 ? 'Less than a day is' : days === 1 ? 'About a day is' : `About ${days} days are`;
  return `${full} ${left} left, as it grows.`;
}

/** The first of the samples without a gap at whose end it is nearly full. */
function fullSince(samples: readonly StorageSample[], edge: number): number {
  let since = samples.at(-1)!.atMs;
  for (let index = samples.length - 1; index >= 0; index--) {
    const { usedBytes, capacityBytes, atMs } = samples[index]!;
    if (capacityBytes === null || usedBytes / capacityBytes < edge) break;
    since = atMs;
  }
  return since;
}

export function storageStanding({ storage }: Conditions, isOpen: boolean, policy: CarePolicy): Standing {
  const trend = storageTrend(storage);
  const { warnShare, urgentShare, urgentDays } = policy.storage;
  const level = storageLevel(trend?.share ?? null, warnShare, isOpen ? 'nearly_full' : null);
  if (trend === null || trend.share === null || level === 'unknown') return UNKNOWN;
  if (level === 'ok') return CALM;
  const { share, daysToFull } = trend;
  const isUrgent = share >= urgentShare || (daysToFull !== null && daysToFull <= urgentDays);
  return trouble(isUrgent ? 'urgent' : 'warning', {
    kind: 'storage_full',
    subject: 'storage',
    sinceMs: fullSince(storage, warnShare),
    summary: wordsOfStorage(trend),
    facts: { share, daysToFull },
  });
}
