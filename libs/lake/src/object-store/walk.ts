import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './file-error.js';
import { isKey } from './key.js';
import type { StoredObject } from './object-store.js';

/** What may be gone by the time it is looked at, or was never a folder. */
async function unlessAbsent<T>(looking: Promise<T>): Promise<T | null> {
  try {
    return await looking;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  }
}

// As part of a key a folder's name ends in a slash, which sorts after `-` and `.`: `a-b/c` comes before `a/c`.
const sortable = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

/**
 * The files below a folder whose paths are keys, in the order of the keys; one folder is held in memory at a time.
 * @param prefix what the keys of that folder begin with: '' or `a/b/`.
 */
export async function* walk(root: string, prefix: string): AsyncGenerator<StoredObject> {
  const entries = (await unlessAbsent(readdir(join(root, prefix), { withFileTypes: true }))) ?? [];
  const named = entries.map((entry) => ({ entry, name: sortable(entry) }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name } of named) {
    const key = `${prefix}${entry.name}`;
    if (!isKey(key)) continue;
    if (entry.isDirectory()) {
      yield* walk(root, `${prefix}${name}`);
    } else if (entry.isFile()) {
      const found = await unlessAbsent(stat(join(root, key)));
      if (found !== null) yield { key, bytes: found.size };
    }
  }
}
