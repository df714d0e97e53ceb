import type { UtcDay } from '@palmhouse/domain';
import type { ObjectStore } from '@palmhouse/lake';
import type { ArchiveDaysStore } from '../days/archive-days.store.js';

/**
 * Removes what tries that came to nothing, and older summaries, have left in the lake. Only behind a cut-over: the rows of
 * such a file stand in the committed ones by then, so that no later version can ever name its key.
 * @param version the committed one: files of a later version, which may be at work elsewhere, stay.
 */
export async function tidyDay(
  store: ObjectStore,
  days: ArchiveDaysStore,
  day: UtcDay,
  version: number,
): Promise<number> {
  const keys = await days.leftovers(day, version);
  for (const key of keys) {
    await store.remove(key);
    await days.forget(day, key);
  }
  return keys.length;
}
