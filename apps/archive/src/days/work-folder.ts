import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LakeError, type LakeFile, type ObjectStore } from '@palmhouse/lake';

const PREFIX = 'palmhouse-archive-';
const ABANDONED_MS = 24 * 3_600_000;

// A flip on the way is gone at the next reading; one in the store is there each time.
const READINGS_BACK = 3;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A run's own place on disk for a day's files on their way; gone with the run. */
export class WorkFolder {
  private readonly fetched = new Map<string, string>();

  private constructor(readonly path: string) {}

  static async open(parent: string): Promise<WorkFolder> {
    await mkdir(parent, { recursive: true });
    return new WorkFolder(await mkdtemp(join(parent, PREFIX)));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /**
   * Reads a file back from the store, every byte, and keeps it here.
   * @throws LakeError LAKE.CORRUPT when its bytes are others than those it was written with, each time it was read.
   */
  async readBack(store: ObjectStore, { key, bytes, sha256 }: LakeFile): Promise<string> {
    const known = this.fetched.get(key);
    if (known !== undefined) return known;
    for (let reading = 1; reading <= READINGS_BACK; reading += 1) {
      const body = await store.read(key);
      if (body.byteLength !== bytes || sha256Of(body) !== sha256) continue;
      const path = this.file(`${sha256}${extensionOf(key)}`);
      await writeFile(path, body);
      this.fetched.set(key, path);
      return path;
    }
    throw new LakeError(
      'LAKE.CORRUPT',
      `${key} in ${store.url} does not hold the bytes that were written (SHA-256 ${sha256}); it was read ${READINGS_BACK} times.`,
    );
  }

  /** The file in the store is to be read anew. */
  forget(key: string): void {
    this.fetched.delete(key);
  }

  async close(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

const extensionOf = (key: string): string => /\.(parquet|csv\.gz)$/.exec(key)?.[0] ?? '';

/** Removes the folders of runs that were killed. */
export async function removeAbandonedFolders(parent: string, now: number): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(PREFIX))) {
    const path = join(parent, name);
    const facts = await stat(path).catch(() => null);
    if (facts !== null && now - facts.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
}
