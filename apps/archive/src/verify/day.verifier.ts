import { digestFromText, startOfDay } from '@palmhouse/domain';
import {
  manifestKey,
  readManifest,
  writeDaily,
  type Duck,
  type Manifest,
  type ObjectStore,
} from '@palmhouse/lake';
import { NotProven, type ArchiveDay, type ArchiveFile, type Draft } from '../days/archive-day.js';
import type { ArchiveDaysStore } from '../days/archive-days.store.js';
import { timed, type StepSeconds } from '../step-seconds.js';
import { putFile } from '../write/write-parts.js';
import type { WorkFolder } from '../days/work-folder.js';
import { CODE } from './code-version.js';
import { dayManifest } from './day-manifest.js';
import { compareDigests, proveFiles, type ProvenFile } from './prove-files.js';
import { putManifest } from './put-manifest.js';

/** Whether a version brings anything: new rows, or the first manifest of the day, if only of its emptiness. */
export function hasNews(day: ArchiveDay): boolean {
  return day.draft!.keys.length > 0 || day.committedVersion === 0;
}

/** written → verified: every byte read back, every value compared, and the manifest standing in the lake. */
export class DayVerifier {
  constructor(
    private readonly store: ObjectStore,
    private readonly days: ArchiveDaysStore,
    private readonly now: () => Date,
  ) {}

  /** @throws NotProven naming the files that failed. @throws LakeError LAKE.CONFLICT when the version's number is taken. */
  async verify(day: ArchiveDay, duck: Duck, folder: WorkFolder, steps: StepSeconds): Promise<ArchiveDay> {
    const proven = await timed(steps, 'prove', () => this.prove(day, duck, folder));
    if (!hasNews(day)) return this.days.advance(day, 'verified', day.draft!);
    const ready = day.draft!.manifest === null ? await this.draw(day, proven, duck, folder) : day;
    await putManifest(this.store, ready);
    return this.days.advance(ready, 'verified', ready.draft!);
  }

  private async prove(day: ArchiveDay, duck: Duck, folder: WorkFolder): Promise<ProvenFile[]> {
    const draft = day.draft!;
    const files = await this.days.files(day.day, draft.keys);
    if (files.length !== draft.keys.length)
      throw new NotProven([], 'Files of this version are no longer noted.');
    const proven = await proveFiles(
      this.store,
      duck,
      folder,
      files.filter(({ dataset }) => dataset !== 'daily'),
    );
    this.compare(draft, proven);
    return proven;
  }

  /** Parquet and, where it is written, CSV: each alone holds all that is new. */
  private compare({ staged, known }: Draft, proven: readonly ProvenFile[]): void {
    const [expected, left] = [digestFromText(staged), digestFromText(known)];
    const of = (dataset: ArchiveFile['dataset']) => proven.filter((file) => file.dataset === dataset);
    compareDigests(expected, left, of('readings'), 'The Parquet files');
    if (of('readings_csv').length > 0) compareDigests(expected, left, of('readings_csv'), 'The CSV files');
  }

  /** The day's summary file and the manifest's text, kept before either is put: another run puts the very same. */
  private async draw(
    day: ArchiveDay,
    proven: readonly ProvenFile[],
    duck: Duck,
    folder: WorkFolder,
  ): Promise<ArchiveDay> {
    const earlier = await this.earlierManifest(day);
    const daily = await this.putDaily(day, earlier, proven, duck, folder);
    const manifest = dayManifest(day, earlier, proven, daily, CODE, this.now());
    const keys = [...day.draft!.keys, ...(daily === null ? [] : [daily.key])];
    return this.days.advance(day, 'written', { ...day.draft!, keys, manifest });
  }

  private async earlierManifest({ day, committedVersion }: ArchiveDay): Promise<Manifest | null> {
    if (committedVersion === 0) return null;
    const key = manifestKey(day, committedVersion);
    return readManifest(key, await this.store.read(key));
  }

  private async putDaily(
    day: ArchiveDay,
    earlier: Manifest | null,
    proven: readonly ProvenFile[],
    duck: Duck,
    folder: WorkFolder,
  ): Promise<ArchiveFile | null> {
    const paths = proven.filter(({ dataset }) => dataset === 'readings').map(({ path }) => path);
    for (const file of earlier?.files ?? []) paths.push(await folder.readBack(this.store, file));
    if (paths.length === 0) return null;
    const path = folder.file('daily.parquet');
    const rows = await writeDaily(duck, { format: 'parquet', paths }, day.day, path);
    const plants = [...proven, ...(earlier?.files ?? []).map(({ plantIds }) => toSpan(plantIds))];
    const file = await putFile(this.store, this.days, day, 'daily', path, {
      rows,
      firstPlantId: Math.min(...plants.map(({ firstPlantId }) => firstPlantId)),
      lastPlantId: Math.max(...plants.map(({ lastPlantId }) => lastPlantId)),
      firstTakenAt: new Date(startOfDay(day.day)).toISOString(),
      lastTakenAt: null,
    });
    await folder.readBack(this.store, file);
    return file;
  }
}

const toSpan = ({ min, max }: { readonly min: number; readonly max: number }) => ({
  firstPlantId: min,
  lastPlantId: max,
});
