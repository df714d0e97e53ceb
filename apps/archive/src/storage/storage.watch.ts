import { statfs } from 'node:fs/promises';
import {
  minuteOf,
  storageLevel,
  storageTrend,
  type StorageLevel,
  type StorageTrend,
} from '@palmhouse/domain';
import {
  databaseBytes,
  deleteStorageSamples,
  insertStorageSample,
  storageSamples,
  type StoredSample,
} from '@palmhouse/persistence';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import type { StorageSettings } from '../archive.settings.js';

const DAY_MS = 86_400_000;
const JUDGED_DAYS = 14;
const KEPT_DAYS = 30;

/** What the service that alerts is told with each look. */
export interface StorageWatched {
  /** ISO minute. */
  readonly at: string;
  readonly level: StorageLevel;
  readonly share: number | null;
  readonly daysToFull: number | null;
}

export interface StorageWatchParts {
  readonly pool: pg.Pool;
  readonly settings: StorageSettings;
  readonly clock: () => number;
  readonly log: Log;
  readonly tell: (watched: StorageWatched) => Promise<void>;
}

const count = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** Looks how full the database's home is, remembers it, and tells. */
export class StorageWatch {
  private level: StorageLevel | null = null;

  constructor(private readonly parts: StorageWatchParts) {}

  async sample(): Promise<StorageWatched> {
    const { pool, clock, settings, tell } = this.parts;
    const atMs = minuteOf(clock());
    const databaseSize = await databaseBytes(pool);
    await insertStorageSample(pool, {
      atMs,
      databaseBytes: databaseSize,
      ...(await this.home(databaseSize)),
    });
    await deleteStorageSamples(pool, atMs - KEPT_DAYS * DAY_MS);
    const trend = storageTrend(await storageSamples(pool, atMs - JUDGED_DAYS * DAY_MS))!;
    const level = storageLevel(trend.share, settings.warnShare, this.level);
    if (level === 'nearly_full' && this.level !== 'nearly_full') this.warn(trend);
    this.level = level;
    const { share, daysToFull } = trend;
    const watched = { at: new Date(atMs).toISOString(), level, share, daysToFull };
    await tell(watched);
    return watched;
  }

  /** The allowance where there is one, else the disk that the database lies on, where that can be seen from here. */
  private async home(
    databaseSize: number,
  ): Promise<Pick<StoredSample, 'usedBytes' | 'capacityBytes' | 'capacityKind'>> {
    const { quotaBytes, path } = this.parts.settings;
    if (quotaBytes !== null)
      return { usedBytes: databaseSize, capacityBytes: quotaBytes, capacityKind: 'quota' };
    if (path === null) return { usedBytes: databaseSize, capacityBytes: null, capacityKind: null };
    const { bsize, blocks, bavail } = await statfs(path);
    return { usedBytes: (blocks - bavail) * bsize, capacityBytes: blocks * bsize, capacityKind: 'disk' };
  }

  private warn({ share, daysToFull, usedBytes, capacityBytes }: StorageTrend): void {
    const until =
      daysToFull === null ? 'it does not grow just now' : `about ${daysToFull.toFixed(1)} days to full`;
    this.parts.log.warn(
      { share, daysToFull, usedBytes, capacityBytes },
      `the storage is nearly full: ${count(share! * 100)} % of ${count(capacityBytes! / 1e6)} MB, ${until}`,
    );
  }
}
