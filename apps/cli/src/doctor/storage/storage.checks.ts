import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storageSamples, type StoredSample } from '@palmhouse/persistence';
import { storageTrend } from '@palmhouse/domain';
import type { Check } from '../check.js';
import { found, graded, skipped, warning, type Finding } from '../finding.js';
import { bytesInWords, percent, spanInWords } from '../in-words.js';
import type { Patient } from '../patient.js';

const FULL_SHARE = 0.95;
const DAYS_JUDGED_MS = 14 * 86_400_000;
// The archive looks every five minutes.
const STALE_MS = 30 * 60_000;

const MAKE_ROOM =
  'make room: see that the archive runs (days that have left free theirs), raise STORAGE_QUOTA_BYTES or the disk';

export function judgeDatabase(samples: readonly StoredSample[], nowMs: number, warnShare: number): Finding {
  const newest = samples.at(-1);
  const trend = storageTrend(samples);
  if (newest === undefined || trend === null)
    return warning(
      'database',
      'nobody has measured it yet',
      'the archive measures every five minutes: see services',
    );
  const age = nowMs - newest.atMs;
  if (age > STALE_MS)
    return warning(
      'database',
      `last measured ${spanInWords(age)} ago`,
      'the archive measures every five minutes: see services',
    );
  if (trend.share === null)
    return warning(
      'database',
      `${bytesInWords(trend.usedBytes)}; how much there may be is not known, and nobody is warned`,
      'set STORAGE_QUOTA_BYTES for the archive (or STORAGE_PATH, where the database is on its machine)',
    );
  const until = trend.daysToFull === null ? '' : `, full in ${Math.round(trend.daysToFull)} days`;
  const text = `${bytesInWords(trend.usedBytes)} of ${bytesInWords(trend.capacityBytes ?? 0)}, ${percent(trend.share)}${until}`;
  return found(graded(trend.share, { warn: warnShare, fail: FULL_SHARE }), 'database', text, MAKE_ROOM);
}

async function judgeDisk(name: string, path: string, warnShare: number): Promise<Finding> {
  const { blocks, bavail, bsize } = await statfs(path);
  if (blocks === 0) return skipped(name, `${path} does not say how large it is`);
  const share = 1 - bavail / blocks;
  return found(
    graded(share, { warn: warnShare, fail: FULL_SHARE }),
    name,
    `${percent(share)} used, ${bytesInWords(bavail * bsize)} free (${path})`,
    'make room there, or mount a larger disk',
  );
}

/** What fills up by itself on this machine, by the disk that it lies on: several folders may share one. */
function disks({ lakeUrl, settings, running }: Patient): Map<string, string> {
  const folders: Readonly<Record<string, string | undefined>> = {
    lake: lakeUrl?.startsWith('file:') ? fileURLToPath(lakeUrl) : undefined,
    data: running === undefined ? undefined : settings.dataDirectory,
    temporary: settings.environment['ARCHIVE_TEMP_DIR'] || tmpdir(),
  };
  const named = new Map<number, { names: string[]; path: string }>();
  for (const [name, path] of Object.entries(folders)) {
    if (path === undefined || !existsSync(path)) continue;
    const { dev } = statSync(path);
    named.set(dev, { path, names: [...(named.get(dev)?.names ?? []), name] });
  }
  return new Map([...named.values()].map(({ names, path }) => [`disk of ${names.join(', ')}`, path]));
}

/** How full is what can fill up? */
export const storageChecks: readonly Check[] = [
  {
    group: 'storage',
    name: 'database',
    remedy: 'run "palmhouse migrate"',
    examine: async ({ database, thresholds, running }) => {
      const { pool } = await database();
      if (running !== undefined && running.archiveHealth === undefined)
        return [skipped('database', 'the archive, which measures it, does not run here yet: see services')];
      const nowMs = Date.now();
      const samples = await storageSamples(pool, nowMs - DAYS_JUDGED_MS);
      return [judgeDatabase(samples, nowMs, thresholds.storageWarnShare)];
    },
  },
  {
    group: 'storage',
    name: 'disks',
    remedy: 'see that they are mounted',
    examine: (patient) =>
      Promise.all(
        [...disks(patient)].map(([name, path]) => judgeDisk(name, path, patient.thresholds.storageWarnShare)),
      ),
  },
];
