import { addDigests, dayLabel, digestFromText, digestToText, EMPTY_DIGEST } from '@palmhouse/domain';
import { MANIFEST_COLUMNS, manifestText, type Manifest, type ManifestCopy } from '@palmhouse/lake';
import type { ArchiveDay, ArchiveFile } from '../days/archive-day.js';
import type { ProvenFile } from './prove-files.js';

const toCopy = ({ key, rows, bytes, sha256, version }: ArchiveFile): ManifestCopy => ({
  key,
  rows,
  bytes,
  sha256,
  since: version,
});

const toFile = (file: ProvenFile): Manifest['files'][number] => ({
  ...toCopy(file),
  plantIds: { min: file.firstPlantId, max: file.lastPlantId },
  takenAt: { min: file.firstTakenAt!, max: file.lastTakenAt! },
  digest: digestToText(file.digest),
});

/** What the day is in the lake: the earlier version's files and the new ones, each as it was proven. */
export function dayManifest(
  day: ArchiveDay,
  earlier: Manifest | null,
  proven: readonly ProvenFile[],
  daily: ArchiveFile | null,
  code: string,
  now: Date,
): string {
  const of = (dataset: ArchiveFile['dataset']) => proven.filter((file) => file.dataset === dataset);
  const files = [...(earlier?.files ?? []), ...of('readings').map(toFile)];
  const digest = files.reduce((sum, file) => addDigests(sum, digestFromText(file.digest)), EMPTY_DIGEST);
  return manifestText({
    format: 1,
    dataset: 'readings',
    day: day.day,
    label: dayLabel(day.day),
    version: day.version,
    writtenAt: now.toISOString(),
    code,
    columns: MANIFEST_COLUMNS,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    digest: digestToText(digest),
    files,
    daily: daily === null ? [] : [toCopy(daily)],
    csv: [...(earlier?.csv ?? []), ...of('readings_csv').map(toCopy)],
  });
}
