import { digestFromText, sameDigest } from '@palmhouse/domain';
import { digestReadings, isTransient, partitionOf } from '@palmhouse/persistence';
import type { Duck, ObjectStore } from '@palmhouse/lake';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArchiveDay } from '../days/archive-day.js';
import { commitDay, type ArchiveDaysStore } from '../days/archive-days.store.js';
import type { WorkFolder } from '../days/work-folder.js';
import { hasNews } from '../verify/day.verifier.js';
import { asNotProven } from '../verify/prove-files.js';
import { putManifest } from '../verify/put-manifest.js';
import { loadArchivedKeys, putBackLate, setAsideLate } from './late-rows.js';
import { freezeSummaries, type LocalFiles } from './summaries.store.js';

// While the partition is taken out, readers of all days queue behind it: rather try again than keep them waiting.
const LOCK_TIMEOUT = '2s';
// What is seen behind the lock must be all that there is, whatever the server's default: not a snapshot from before it.
const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED';
const ATTEMPTS = 30;
const PAUSE_MS = 1_000;

export interface CutOver {
  /** Rows that came after the copy: still live, for the next run. */
  readonly late: number;
}

/**
 * verified → cut over → pruned, in one transaction: summaries frozen, the new version committed, and exactly the rows of
 * its manifest gone from the database.
 */
export class DayCutter {
  constructor(
    private readonly pool: pg.Pool,
    private readonly store: ObjectStore,
    private readonly days: ArchiveDaysStore,
    private readonly now: () => Date,
  ) {}

  /** @throws DayChanged when the rows are not those that were copied. @throws NotProven @throws LostDay */
  async cutOver(day: ArchiveDay, duck: Duck, folder: WorkFolder): Promise<CutOver> {
    const files = await this.localFiles(day, folder);
    if (hasNews(day)) await putManifest(this.store, day); // another run may have put it, long ago
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(day, duck, files);
      } catch (error) {
        if (!isTransient(error) || attempt === ATTEMPTS) throw error;
        await pause(PAUSE_MS);
        // The connection may have been lost behind the commit.
        const now = await this.days.find(day.day);
        if (now?.state === 'pruned' && now.run === day.run) return { late: 0 };
      }
    }
  }

  /** The day's files, those that stand and the new ones. */
  private async localFiles({ day, draft }: ArchiveDay, folder: WorkFolder): Promise<LocalFiles> {
    const stands = (await this.days.committed(day)).filter(({ dataset }) => dataset === 'readings');
    const readings: string[] = [];
    for (const file of stands) readings.push(await folder.readBack(this.store, file));
    let daily: string | null = null;
    for (const file of await this.days.files(day, draft!.keys)) {
      // Another run may have proven it, long ago: then it is read once more here.
      const path = await folder.readBack(this.store, file).catch((error: unknown) => {
        throw asNotProven(error, file);
      });
      if (file.dataset === 'daily') daily = path;
      if (file.dataset === 'readings') readings.push(path);
    }
    return { readings, daily };
  }

  private async attempt(day: ArchiveDay, duck: Duck, files: LocalFiles): Promise<CutOver> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      let late = await this.transaction(client, day, duck, files, false);
      if (late === 'changed') {
        await loadArchivedKeys(client, duck, day, files.readings);
        late = await this.transaction(client, day, duck, files, true);
        await client.query('DROP TABLE archived_reading, differing_plant');
      }
      broken = false;
      return { late: late === 'changed' ? 0 : late };
    } finally {
      client.release(broken);
    }
  }

  /**
   * @param keysAreLoaded whether `loadArchivedKeys` has been, so that late rows can be told apart.
   * @returns how many rows stay live; 'changed' when there are some and they cannot be told apart yet.
   */
  private async transaction(
    client: pg.PoolClient,
    day: ArchiveDay,
    duck: Duck,
    files: LocalFiles,
    keysAreLoaded: boolean,
  ): Promise<number | 'changed'> {
    const partition = partitionOf(day.day);
    await client.query(`${BEGIN}; SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    if (hasNews(day)) await freezeSummaries(client, duck, files);
    const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
      `public.${partition}`,
    ]);
    let late = 0;
    if (rows[0]!.there) {
      // No more rows come into this day from here on; readers and all other days go on.
      await client.query(`LOCK TABLE public.${partition} IN SHARE ROW EXCLUSIVE MODE`);
      const live = await digestReadings(client, `public.${partition}`);
      if (!sameDigest(live, digestFromText(day.draft!.staged))) {
        if (!keysAreLoaded) {
          await client.query('ROLLBACK');
          return 'changed';
        }
        late = await setAsideLate(client, day);
      }
    }
    await commitDay(client, day, hasNews(day), this.now());
    if (rows[0]!.there) {
      await client.query(`ALTER TABLE public.reading DETACH PARTITION public.${partition}`);
      await client.query(`DROP TABLE public.${partition}`);
      if (late > 0) await putBackLate(client, day);
    }
    await client.query('COMMIT');
    return late;
  }
}
