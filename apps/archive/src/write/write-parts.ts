import { readFile } from 'node:fs/promises';
import { toIso } from '@palmhouse/domain';
import {
  LakeError,
  partKey,
  type Dataset,
  type ObjectStore,
  type PlantSpan,
  type Staging,
} from '@palmhouse/lake';
import { NotProven, type ArchiveDay, type ArchiveFile } from '../days/archive-day.js';
import type { ArchiveDaysStore } from '../days/archive-days.store.js';
import { sha256Of, type WorkFolder } from '../days/work-folder.js';

export interface PartOptions {
  readonly partRows: number;
  readonly rowGroupRows: number;
  readonly writesCsv: boolean;
}

// Each is a spoilt object that nobody has removed: more than a handful is for a person to look into.
const MOST_ATTEMPTS = 20;

/** A key whose object was never found to be spoilt. A key is not used again: a removal may still be on its way to it. */
async function freshKey(
  days: ArchiveDaysStore,
  { day }: ArchiveDay,
  dataset: Dataset,
  sha256: string,
): Promise<string> {
  const keys = Array.from({ length: MOST_ATTEMPTS }, (_, index) => partKey(dataset, day, sha256, index + 1));
  const spoilt = await days.spoilt(day, keys);
  const fresh = keys.find((key) => !spoilt.has(key));
  if (fresh === undefined)
    throw new LakeError(
      'LAKE.CORRUPT',
      `${MOST_ATTEMPTS} files of ${day} were spoilt in the lake, one after the other. Nothing left the database; look at the store.`,
    );
  return fresh;
}

/** Puts a local file into the lake under the hash of its content, noted before. @throws NotProven when other bytes stand there. */
export async function putFile(
  store: ObjectStore,
  days: ArchiveDaysStore,
  day: ArchiveDay,
  dataset: Dataset,
  path: string,
  facts: Pick<ArchiveFile, 'rows' | 'firstPlantId' | 'lastPlantId' | 'firstTakenAt' | 'lastTakenAt'>,
): Promise<ArchiveFile> {
  const body = await readFile(path);
  const sha256 = sha256Of(body);
  const key = await freshKey(days, day, dataset, sha256);
  const file: ArchiveFile = { key, dataset, version: day.version, bytes: body.byteLength, sha256, ...facts };
  await days.note(day, file);
  try {
    await store.create(key, body);
  } catch (error) {
    // Under the hash of its content stands something else: it was spoilt there.
    const isSpoilt =
      error instanceof LakeError && (error.code === 'LAKE.CONFLICT' || error.code === 'LAKE.CORRUPT');
    throw isSpoilt ? new NotProven([key], error.message) : error;
  }
  return file;
}

type Facts = Parameters<typeof putFile>[5];

/** A file that is written here and not yet put. */
interface LocalPart {
  readonly dataset: Dataset;
  readonly path: string;
  readonly facts: Facts;
}

async function writeSpan(
  staging: Staging,
  span: PlantSpan,
  folder: WorkFolder,
  { rowGroupRows, writesCsv }: PartOptions,
): Promise<LocalPart[]> {
  const path = folder.file(`span-${span.firstPlantId}.parquet`);
  await staging.writeParquet(span, path, rowGroupRows);
  const facts: Facts = {
    rows: span.rows,
    firstPlantId: span.firstPlantId,
    lastPlantId: span.lastPlantId,
    firstTakenAt: toIso(span.firstTakenAt),
    lastTakenAt: toIso(span.lastTakenAt),
  };
  const parquet: LocalPart = { dataset: 'readings', path, facts };
  if (!writesCsv) return [parquet];
  const csv = folder.file(`span-${span.firstPlantId}.csv.gz`);
  await staging.writeCsv(span, csv);
  return [parquet, { dataset: 'readings_csv', path: csv, facts }];
}

/**
 * Writes the staged rows as files of bounded size, a stretch of plants each, and puts them into the lake: each while the
 * next is written, since one waits for the processor and the other for the disk or the network.
 */
export async function writeParts(
  staging: Staging,
  store: ObjectStore,
  days: ArchiveDaysStore,
  day: ArchiveDay,
  folder: WorkFolder,
  options: PartOptions,
): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  const putAll = async (parts: readonly LocalPart[]) => {
    for (const { dataset, path, facts } of parts)
      files.push(await putFile(store, days, day, dataset, path, facts));
  };
  let putting = Promise.resolve();
  try {
    for (const span of await staging.spans(options.partRows)) {
      const parts = await writeSpan(staging, span, folder, options);
      await putting;
      putting = putAll(parts);
      putting.catch(() => undefined); // awaited with the next, or below
    }
    await putting;
  } catch (error) {
    await putting.catch(() => undefined);
    throw error;
  }
  return files;
}
