import {
  lastArchivableDay,
  watchedSince,
  type CarePolicy,
  type Conditions,
  type StorageSample,
  type Watch,
} from '@palmhouse/domain';
import { storageSamples } from '@palmhouse/persistence';
import type pg from 'pg';
import { SELECT_CONDITIONS } from './conditions.sql.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const TREND_DAYS = 14;
// The trend costs thousands of samples: it is looked at only where the newest one is near the limit.
const NEAR_SHARE = 0.05;

interface Row {
  readonly watch: Watch | null;
  readonly lastSweepMs: number | null;
  readonly sweeps: Conditions['sweeps'] | null;
  readonly failingSinceMs: number | null;
  readonly failedDays: Conditions['failedDays'] | null;
  readonly lateDays: Conditions['lateDays'] | null;
  readonly storage: StorageSample | null;
  readonly covers: readonly (readonly [number, number])[] | null;
}

function isNearlyFull({ usedBytes, capacityBytes }: StorageSample, warnShare: number): boolean {
  return capacityBytes !== null && usedBytes / capacityBytes >= warnShare - NEAR_SHARE;
}

/** How the machinery is, and who stands in for whom: one statement, two where the storage is nearly full. */
export async function readConditions(
  client: pg.ClientBase,
  policy: CarePolicy,
  nowMs: number,
): Promise<{ readonly conditions: Conditions; readonly covers: ReadonlyMap<number, number> }> {
  const { sourceIll, archiveKeepLiveHours, archiveLateHours, storage } = policy;
  const { rows } = await client.query<Row>({
    ...SELECT_CONDITIONS,
    values: [
      new Date(nowMs),
      sourceIll.sweeps,
      sourceIll.share,
      lastArchivableDay(nowMs - archiveLateHours * HOUR_MS, archiveKeepLiveHours),
    ],
  });
  const read = rows[0]!;
  const isNear = read.storage !== null && isNearlyFull(read.storage, storage.warnShare);
  const samples = isNear ? await storageSamples(client, nowMs - TREND_DAYS * DAY_MS) : [];
  return {
    conditions: {
      watchedSinceMs: watchedSince(read.watch, nowMs),
      lastSweepMs: read.lastSweepMs,
      sweeps: read.sweeps ?? [],
      failingSinceMs: read.failingSinceMs,
      failedDays: read.failedDays ?? [],
      lateDays: read.lateDays ?? [],
      storage: samples.length > 0 ? samples : read.storage === null ? [] : [read.storage],
    },
    covers: new Map(read.covers ?? []),
  };
}
