import type { UtcDay } from '@palmhouse/domain';
import { manifestKey, MANIFESTS, readManifest, type ObjectStore } from '@palmhouse/lake';
import type { ArchiveDaysStore } from '../days/archive-days.store.js';

interface ManifestsOfDay {
  readonly newestVersion: number;
  /** Every file of readings that any version names, whoever wrote it. */
  readonly named: ReadonlySet<string>;
}

async function manifestsOf(store: ObjectStore, day: UtcDay): Promise<ManifestsOfDay> {
  const named = new Set<string>();
  let newestVersion = 0;
  for await (const { key } of store.list(MANIFESTS)) {
    const version = Number(/\.v(\d+)\.json$/.exec(key)?.[1]);
    if (key !== manifestKey(day, version)) continue;
    newestVersion = Math.max(newestVersion, version);
    const { files, csv } = readManifest(key, await store.read(key));
    for (const file of [...files, ...csv]) named.add(file.key);
  }
  return { newestVersion, named };
}

/**
 * Removes what tries that came to nothing, and older summaries, have left in the lake. Only behind a cut-over: the rows of
 * such a file stand in the committed ones by then, so that no later version can ever name its key. What any manifest in
 * the lake names stays, also one of another database that archives there (a copy of this one, say).
 * @param version the committed one: files of a later version, which may be at work elsewhere, stay.
 */
export async function tidyDay(
  store: ObjectStore,
  days: ArchiveDaysStore,
  day: UtcDay,
  version: number,
): Promise<void> {
  const leftovers = await days.leftovers(day, version);
  if (leftovers.length === 0) return;
  const { newestVersion, named } = await manifestsOf(store, day);
  for (const { key, dataset } of leftovers) {
    const isWanted = dataset === 'daily' ? newestVersion !== version : named.has(key);
    if (!isWanted) await store.remove(key);
    await days.forget(day, key);
  }
}
