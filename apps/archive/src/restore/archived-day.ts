import { digestFromText, sameDigest, type UtcDay } from '@palmhouse/domain';
import {
  LakeError,
  manifestDigest,
  manifestKey,
  readBlocks,
  readingsQuery,
  readManifest,
  type Duck,
  type Manifest,
  type ObjectStore,
} from '@palmhouse/lake';
import { copyReadingsIn, digestReadings } from '@palmhouse/persistence';
import type pg from 'pg';
import type { WorkFolder } from '../days/work-folder.js';
import { digestFile } from '../verify/prove-files.js';

/** A day of which the archive holds nothing. */
export class NotArchived extends Error {
  override readonly name = 'NotArchived';
  constructor(day: UtcDay) {
    super(`${day} is not in the archive. "palmhouse archive list" shows the days that are.`);
  }
}

/** The manifest that readers go by. @throws NotArchived @throws LakeError */
export async function committedManifest(
  pool: Pick<pg.Pool, 'query'>,
  store: ObjectStore,
  day: UtcDay,
): Promise<Manifest> {
  const { rows } = await pool.query<{ version: number }>(
    'SELECT committed_version AS version FROM archive_day WHERE day = $1 AND committed_version > 0',
    [day],
  );
  const version = rows[0]?.version;
  if (version === undefined) throw new NotArchived(day);
  const key = manifestKey(day, version);
  return readManifest(key, await store.read(key));
}

/** Fetches a day's files and proves each against the manifest before any of it is used. @throws LakeError */
export async function fetchProven(
  store: ObjectStore,
  duck: Duck,
  folder: WorkFolder,
  manifest: Manifest,
): Promise<string[]> {
  const paths: string[] = [];
  for (const file of manifest.files) {
    const path = await folder.readBack(store, file);
    if (!sameDigest(await digestFile(duck, 'readings', path), digestFromText(file.digest)))
      throw new LakeError('LAKE.CORRUPT', `${file.key} does not hold the values its manifest names.`);
    paths.push(path);
  }
  return paths;
}

/**
 * Copies a day's files into a table, and lets PostgreSQL digest what is there then.
 * @param table with the columns of `reading`, empty; never user input.
 * @throws LakeError LAKE.CORRUPT when it is not what the manifest names.
 */
export async function copyProvenIn(
  client: pg.ClientBase,
  duck: Duck,
  table: string,
  paths: readonly string[],
  manifest: Manifest,
): Promise<void> {
  if (paths.length > 0) {
    const connection = await duck.connect();
    try {
      const query = readingsQuery({ format: 'parquet', paths });
      await copyReadingsIn(client, table, readBlocks(connection, query));
    } finally {
      connection.closeSync();
    }
  }
  if (!sameDigest(await digestReadings(client, table), manifestDigest(manifest)))
    throw new LakeError(
      'LAKE.CORRUPT',
      `What was restored of ${manifest.day} is not what its manifest names. Nothing was kept of it.`,
    );
}
