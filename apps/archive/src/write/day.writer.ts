import { addDigests, digestToText, EMPTY_DIGEST, type ReadingsDigest } from '@palmhouse/domain';
import { Staging, type Duck, type ObjectStore } from '@palmhouse/lake';
import type pg from 'pg';
import type { ArchiveDay } from '../days/archive-day.js';
import type { ArchiveDaysStore } from '../days/archive-days.store.js';
import type { WorkFolder } from '../days/work-folder.js';
import { copyDay } from './copy-day.js';
import { quarantineDiffering } from './differing-readings.js';
import { writeParts, type PartOptions } from './write-parts.js';

/** planned → written: the day's rows as files in the lake, which nobody goes by yet. */
export class DayWriter {
  constructor(
    private readonly pool: pg.Pool,
    private readonly store: ObjectStore,
    private readonly days: ArchiveDaysStore,
    private readonly options: PartOptions,
    private readonly now: () => Date,
  ) {}

  async write(day: ArchiveDay, duck: Duck, folder: WorkFolder): Promise<ArchiveDay> {
    const staging = await Staging.open(duck);
    try {
      const staged = await copyDay(this.pool, day.day, (block) => staging.append(block));
      staging.finish();
      const known = await this.leaveOutKnown(day, staging, folder);
      const files = await writeParts(staging, this.store, this.days, day, folder, this.options);
      return await this.days.advance(day, 'written', {
        staged: digestToText(staged),
        known: digestToText(known),
        keys: files.map(({ key }) => key),
        manifest: null,
      });
    } finally {
      staging.close();
    }
  }

  /** Rows that the archive has already go into no file again; what contradicts it goes to the quarantine. */
  private async leaveOutKnown(
    day: ArchiveDay,
    staging: Staging,
    folder: WorkFolder,
  ): Promise<ReadingsDigest> {
    if (day.committedVersion === 0) return EMPTY_DIGEST;
    const archived = (await this.days.committed(day.day)).filter(({ dataset }) => dataset === 'readings');
    if (archived.length === 0) return EMPTY_DIGEST;
    const paths: string[] = [];
    for (const file of archived) paths.push(await folder.readBack(this.store, file));
    const { equal, differing } = await staging.removeKnown({ format: 'parquet', paths });
    if (differing.rows > 0n) await quarantineDiffering(this.pool, staging.differingBlocks(), this.now());
    await staging.keepNew();
    return addDigests(equal, differing);
  }
}
