import { digestFromText, sameDigest, type UtcDay } from '@palmhouse/domain';
import {
  LakeError,
  manifestKey,
  MANIFESTS,
  openDuck,
  readManifest,
  type Duck,
  type Manifest,
  type ManifestCopy,
} from '@palmhouse/lake';
import type { ArchiveParts } from '../archive.runner.js';
import type { ArchiveFile } from '../days/archive-day.js';
import { ArchiveDaysStore } from '../days/archive-days.store.js';
import { WorkFolder } from '../days/work-folder.js';
import { NotProven } from '../days/archive-day.js';
import { NotArchived } from '../restore/archived-day.js';
import { digestFile } from '../verify/prove-files.js';

export interface Finding {
  /** Null for what belongs to no day that the database knows. */
  readonly day: UtcDay | null;
  readonly key: string;
  readonly kind: 'missing' | 'spoilt' | 'differs' | 'orphan';
  /** For a person: what is wrong and what to do. */
  readonly problem: string;
}

export interface Inspection {
  readonly days: number;
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly Finding[];
}

/** Told as each day is through. */
export type OnDay = (day: UtcDay, findings: readonly Finding[]) => void;

const DATA_PREFIXES = ['readings/', 'readings_csv/', 'daily/'];

interface KnownVersion {
  readonly day: UtcDay;
  readonly version: number;
}

/** Reads what is in the lake and says what is not as it was proven. Changes nothing. */
export class LakeInspector {
  private readonly days: ArchiveDaysStore;

  constructor(private readonly parts: ArchiveParts) {
    this.days = new ArchiveDaysStore(parts.pool, () => new Date(parts.clock()));
  }

  /** One day's committed files, every byte and value. @throws NotArchived */
  async inspectDay(day: UtcDay): Promise<Inspection> {
    const known = (await this.versions()).find((one) => one.day === day);
    if (known === undefined) throw new NotArchived(day);
    return this.inspect([known], () => undefined);
  }

  /** Every day, and whatever lies in the lake that no day names. */
  async inspectAll(onDay: OnDay = () => undefined): Promise<Inspection> {
    const inspection = await this.inspect(await this.versions(), onDay);
    return { ...inspection, findings: [...inspection.findings, ...(await this.orphans())] };
  }

  private async versions(): Promise<KnownVersion[]> {
    const { rows } = await this.parts.pool.query<KnownVersion>(
      'SELECT day::text, committed_version AS version FROM archive_day WHERE committed_version > 0 ORDER BY day',
    );
    return rows;
  }

  private async inspect(versions: readonly KnownVersion[], onDay: OnDay): Promise<Inspection> {
    const { settings } = this.parts;
    const folder = await WorkFolder.open(settings.temporaryDirectory);
    const duck = await openDuck({ memoryMb: settings.memoryMb, temporaryDirectory: folder.file('duckdb') });
    const findings: Finding[] = [];
    let files = 0;
    let bytes = 0;
    try {
      for (const version of versions) {
        const { committed, found } = await this.inspectStanding(version.day, duck, folder);
        files += committed.length;
        bytes += committed.reduce((sum, file) => sum + file.bytes, 0);
        findings.push(...found);
        onDay(version.day, found);
      }
    } finally {
      duck.close();
      await folder.close();
    }
    return { days: versions.length, files, bytes, findings };
  }

  /** The day as it stands: a version that changed while it was read is read anew. */
  private async inspectStanding(day: UtcDay, duck: Duck, folder: WorkFolder) {
    for (;;) {
      const version = await this.versionOf(day);
      const own = await WorkFolder.open(folder.path);
      const committed = await this.days.committed(day);
      const found = await this.inspectVersion({ day, version }, committed, duck, own).finally(() =>
        own.close(),
      );
      if ((await this.versionOf(day)) === version) return { committed, found };
    }
  }

  private async versionOf(day: UtcDay): Promise<number> {
    return (await this.days.find(day))!.committedVersion;
  }

  private async inspectVersion(
    { day, version }: KnownVersion,
    committed: readonly ArchiveFile[],
    duck: Duck,
    folder: WorkFolder,
  ): Promise<Finding[]> {
    const key = manifestKey(day, version);
    let manifest: Manifest;
    try {
      manifest = readManifest(key, await this.parts.store.read(key));
    } catch (error) {
      return [toFinding(day, key, error)];
    }
    const findings = differencesBetween(day, key, manifest, committed);
    const values = [
      ...manifest.files.map((file) => ({ file, dataset: 'readings' as const, digest: file.digest })),
      ...manifest.csv.map((file) => ({ file, dataset: 'readings_csv' as const, digest: null })),
      ...manifest.daily.map((file) => ({ file, dataset: 'daily' as const, digest: null })),
    ];
    for (const { file, dataset, digest } of values) {
      try {
        const path = await folder.readBack(this.parts.store, file);
        if (digest === null || sameDigest(await digestFile(duck, dataset, path), digestFromText(digest)))
          continue;
        findings.push({
          day,
          key: file.key,
          kind: 'differs',
          problem: 'Its values are not those the manifest names.',
        });
      } catch (error) {
        findings.push(toFinding(day, file.key, error));
      }
    }
    return findings;
  }

  /** Objects that neither a manifest nor a run in hand knows of. */
  private async orphans(): Promise<Finding[]> {
    const { pool, store } = this.parts;
    const there: string[] = [];
    for (const prefix of [...DATA_PREFIXES, MANIFESTS])
      for await (const { key } of store.list(prefix)) there.push(key);
    // Asked behind the listing: what a run puts meanwhile is noted before it is there.
    const noted = await pool.query<{ key: string }>('SELECT key FROM archive_file');
    const versions = await pool.query<KnownVersion>('SELECT day::text, version FROM archive_day');
    const known = new Set(noted.rows.map(({ key }) => key));
    for (const { day, version } of versions.rows)
      for (let one = 1; one <= version; one += 1) known.add(manifestKey(day, one));
    return there.filter((key) => !known.has(key)).map(orphan);
  }
}

const orphan = (key: string): Finding => ({
  day: null,
  key,
  kind: 'orphan',
  problem:
    'No day in this database names it. Readers of Palmhouse pass it over, other readers of the folder may not. If no ' +
    'other database archives into this lake, it may be moved away.',
});

/** What the database and the manifest say of the same version must be the same. */
function differencesBetween(
  day: UtcDay,
  key: string,
  manifest: Manifest,
  committed: readonly ArchiveFile[],
): Finding[] {
  const line = ({
    key: file,
    rows,
    bytes,
    sha256,
  }: Pick<ManifestCopy, 'key' | 'rows' | 'bytes' | 'sha256'>) => `${file} ${rows} ${bytes} ${sha256}`;
  const named = [...manifest.files, ...manifest.csv, ...manifest.daily].map(line).sort();
  const noted = committed.map(line).sort();
  if (named.join('\n') === noted.join('\n')) return [];
  return [
    { day, key, kind: 'differs', problem: 'It names other files than the database has noted for the day.' },
  ];
}

function toFinding(day: UtcDay, key: string, error: unknown): Finding {
  if (error instanceof NotProven) return { day, key, kind: 'spoilt', problem: error.message };
  if (!(error instanceof LakeError)) throw error;
  switch (error.code) {
    case 'LAKE.MISSING':
      return {
        day,
        key,
        kind: 'missing',
        problem: 'It is not in the lake. Bring it back from the store’s own versions or a copy.',
      };
    case 'LAKE.CORRUPT':
      return {
        day,
        key,
        kind: 'spoilt',
        problem: `${error.message} Bring it back from the store’s own versions or a copy.`,
      };
    default:
      throw error; // the store is away: that says nothing of the file
  }
}
