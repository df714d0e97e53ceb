import { addDigests, differencesOf, EMPTY_DIGEST, type ReadingsDigest } from '@palmhouse/domain';
import {
  digestBlocks,
  LakeError,
  readBlocks,
  readingsQuery,
  type Duck,
  type ObjectStore,
} from '@palmhouse/lake';
import { NotProven, type ArchiveFile } from '../days/archive-day.js';
import type { WorkFolder } from '../days/work-folder.js';

export interface ProvenFile extends ArchiveFile {
  readonly digest: ReadingsDigest;
  readonly path: string;
}

/** The digest of the values in a local file, unpacked by the reader that everyone will use. */
export async function digestFile(
  duck: Duck,
  dataset: ArchiveFile['dataset'],
  path: string,
): Promise<ReadingsDigest> {
  const connection = await duck.connect();
  try {
    const format = dataset === 'readings_csv' ? 'csv' : 'parquet';
    return await digestBlocks(readBlocks(connection, readingsQuery({ format, paths: [path] })));
  } catch (error) {
    throw new NotProven([], `What was written cannot be unpacked: ${(error as Error).message}.`);
  } finally {
    connection.closeSync();
  }
}

/** What a file of this version that is not there or not whole asks for: to be written anew. */
export function asNotProven(error: unknown, { key }: ArchiveFile): unknown {
  if (error instanceof NotProven) return new NotProven([key], `${key}: ${error.message}`);
  const isTheFile =
    error instanceof LakeError && (error.code === 'LAKE.CORRUPT' || error.code === 'LAKE.MISSING');
  return isTheFile ? new NotProven([key], error.message) : error;
}

/**
 * Reads each file back from the store and digests its values.
 * @throws NotProven naming the files that do not hold what was written.
 */
export async function proveFiles(
  store: ObjectStore,
  duck: Duck,
  folder: WorkFolder,
  files: readonly ArchiveFile[],
): Promise<ProvenFile[]> {
  const proven: ProvenFile[] = [];
  for (const file of files) {
    try {
      const path = await folder.readBack(store, file);
      proven.push({ ...file, path, digest: await digestFile(duck, file.dataset, path) });
    } catch (error) {
      throw asNotProven(error, file);
    }
  }
  return proven;
}

/** @throws NotProven when the files' values together are not those that PostgreSQL digested. */
export function compareDigests(
  expected: ReadingsDigest,
  known: ReadingsDigest,
  files: readonly ProvenFile[],
  what: string,
): void {
  const held = files.reduce((sum, { digest }) => addDigests(sum, digest), EMPTY_DIGEST);
  const differences = differencesOf(expected, addDigests(held, known));
  if (differences.length === 0) return;
  throw new NotProven(
    files.map(({ key }) => key),
    `${what} do not hold the rows that were copied: ${differences.join(', ')} differ.`,
  );
}
