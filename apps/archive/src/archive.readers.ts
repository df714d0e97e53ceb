import {
  dayAfter,
  daysToArchive,
  lastArchivableDay,
  startOfDay,
  type ArchiveState,
  type UtcDay,
} from '@palmhouse/domain';
import { newestStorageSample } from '@palmhouse/persistence';
import type { MetricReader } from '@palmhouse/runtime';
import type pg from 'pg';
import {
  archiveDayAge,
  archiveDays,
  archiveOldestDue,
  storageLimit,
  storageShare,
  storageUsed,
  zeroStates,
} from './archive.metrics.js';
import type { ArchiveSettings } from './archive.settings.js';
import { dueSince, lastDue } from './schedule/due.js';
import { knownDays } from './select/select-days.js';

type Clock = () => number;
type Database = Pick<pg.Pool, 'query'>;

/** Prometheus, each time it asks. The whole table: some hundred rows a year. */
export const COUNT_DAYS = {
  name: 'metrics-archive-days',
  text: `SELECT state, count(*)::int AS days, min(day)::text AS oldest FROM archive_day GROUP BY state`,
};

export function daysReader(database: Database, clock: Clock): MetricReader {
  return {
    name: 'palmhouse_archive_days',
    gauges: [archiveDays, archiveDayAge],
    read: async () => {
      const { rows } = await database.query<{ state: ArchiveState; days: number; oldest: UtcDay }>(
        COUNT_DAYS,
      );
      zeroStates();
      for (const { state, days, oldest } of rows) {
        archiveDays.set({ state }, days);
        archiveDayAge.set({ state }, Math.max(0, clock() - startOfDay(dayAfter(oldest, 1))) / 1_000);
      }
    },
  };
}

/**
 * Which days are to be archived is asked as the archive itself asks, which looks for a first row in each partition. Days
 * that were archived and have late rows again are not counted: by their age they would have been due for ever.
 */
export function oldestDueReader(
  database: Database,
  { at, keepLiveHours }: Pick<ArchiveSettings, 'at' | 'keepLiveHours'>,
  clock: Clock,
): MetricReader {
  return {
    name: 'palmhouse_archive_oldest_due_seconds',
    gauges: [archiveOldestDue],
    read: async () => {
      const now = clock();
      const asOf = lastDue(now, at);
      const known = await knownDays(database);
      const archived = new Set(known.filter(({ wasArchived }) => wasArchived).map(({ day }) => day));
      const due = daysToArchive(known, lastArchivableDay(asOf, keepLiveHours), asOf);
      const oldest = due.find((day) => !archived.has(day));
      const since = oldest === undefined ? now : dueSince(oldest, keepLiveHours, at);
      archiveOldestDue.set(Math.max(0, now - since) / 1_000);
    },
  };
}

/** The newest of the looks that the archive takes every five minutes. */
export function storageReader(database: Database): MetricReader {
  return {
    name: 'palmhouse_storage_used_bytes',
    gauges: [storageUsed, storageLimit, storageShare],
    read: async () => {
      const sample = await newestStorageSample(database);
      if (sample === null) return;
      storageUsed.set(sample.usedBytes);
      if (sample.capacityBytes === null) return;
      storageLimit.set(sample.capacityBytes);
      storageShare.set(sample.usedBytes / sample.capacityBytes);
    },
  };
}
