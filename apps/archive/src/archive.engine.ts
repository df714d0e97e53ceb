import { openObjectStore } from '@palmhouse/lake';
import { openDataSource, poolOf, whyNotCurrent } from '@palmhouse/persistence';
import { StartRefusal, type Log } from '@palmhouse/runtime';
import type { DataSource } from 'typeorm';
import { ArchiveRunner, type ArchiveParts } from './archive.runner.js';
import type { ArchiveSettings } from './archive.settings.js';
import { LakeInspector } from './inspect/lake.inspector.js';
import { DayRestorer } from './restore/day.restorer.js';

// Five million readings are copied in three seconds; a hundred times as many on a slow disk may take their time. What takes
// an hour waits for someone who is dead.
const STATEMENT_MILLISECONDS = 3_600_000;

/** Everything the archive can do, over its database and its lake; the service and the commands share it. */
export interface ArchiveEngine extends ArchiveParts {
  readonly dataSource: DataSource;
  readonly runner: ArchiveRunner;
  readonly restorer: DayRestorer;
  readonly inspector: LakeInspector;
  close(): Promise<void>;
}

/** @throws StartRefusal when the database lacks migrations. */
export async function openEngine(
  settings: ArchiveSettings,
  log: Log,
  clock: () => number = Date.now,
): Promise<ArchiveEngine> {
  const dataSource = await openDataSource({
    url: settings.databaseUrl,
    applicationName: 'palmhouse-archive',
    poolSize: settings.databasePoolSize,
    statementTimeoutMs: STATEMENT_MILLISECONDS,
  });
  const why = await whyNotCurrent(dataSource);
  if (why !== null) {
    await dataSource.destroy();
    throw new StartRefusal(why);
  }
  const store = openObjectStore(settings.lake.store);
  const parts: ArchiveParts = { pool: poolOf(dataSource), store, settings, log, clock };
  return {
    ...parts,
    dataSource,
    runner: new ArchiveRunner(parts),
    restorer: new DayRestorer(parts),
    inspector: new LakeInspector(parts),
    close: async () => {
      await store.close();
      await dataSource.destroy();
    },
  };
}
