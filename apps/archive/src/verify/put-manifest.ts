import { LakeError, manifestKey, type ObjectStore } from '@palmhouse/lake';
import type { ArchiveDay } from '../days/archive-day.js';

// A flip on the way is gone at the next reading.
const READINGS_BACK = 2;

/**
 * Puts the version's manifest, where it does not stand already, and reads it back.
 * @throws LakeError LAKE.CONFLICT when the version's number is taken: by another manifest, or by a spoilt one.
 */
export async function putManifest(store: ObjectStore, { day, version, draft }: ArchiveDay): Promise<void> {
  const key = manifestKey(day, version);
  const body = Buffer.from(draft!.manifest!);
  try {
    await store.create(key, body);
    for (let reading = 1; reading <= READINGS_BACK; reading += 1)
      if (body.equals(await store.read(key))) return;
  } catch (error) {
    if (!(error instanceof LakeError) || error.code !== 'LAKE.CORRUPT') throw error;
  }
  throw new LakeError(
    'LAKE.CONFLICT',
    `${key} does not hold the manifest that was written; the next version does.`,
  );
}
