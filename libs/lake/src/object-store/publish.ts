import { createHash, randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from './file-error.js';

const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

// A lock is held for a look and a rename, milliseconds: whoever holds it this long is dead.
const LOCK_PATIENCE_MILLISECONDS = 10_000;
const LOCK_PAUSE_MILLISECONDS = 20;

/**
 * Gives a finished file its name, in one step, unless something has that name. Both must be on one file system.
 * @returns false when the name is taken: the file is then still under its old name only.
 */
export async function publish(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    if (NO_HARD_LINKS.includes(code)) return publishUnderLock(file, name);
    throw error;
  }
}

/**
 * The same where there are no hard links (SMB, FAT): a rename would replace what has the name, so writers take turns at
 * looking and renaming. Safe unless a writer dies within that step and, ten seconds later, two others go for the same
 * name in the same millisecond.
 */
export async function publishUnderLock(
  file: string,
  name: string,
  patience = LOCK_PATIENCE_MILLISECONDS,
): Promise<boolean> {
  const lock = join(dirname(file), `${createHash('sha256').update(name).digest('hex')}.lock`);
  await takeLock(lock, patience);
  try {
    if ((await stamp(name)) !== null) return false;
    await rename(file, name);
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}

/** Tells one life of a file from another; null where there is none. */
async function stamp(path: string): Promise<string | null> {
  try {
    const { ino, mtimeMs } = await stat(path);
    return `${ino} ${mtimeMs}`;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function takeLock(lock: string, patience: number): Promise<void> {
  // The same lock must have been watched all the while: the server's clock may not be ours.
  let watched: string | null = null;
  let since = 0;
  for (;;) {
    try {
      await (await open(lock, 'wx')).close();
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const seen = await stamp(lock);
    if (seen !== watched) {
      watched = seen;
      since = performance.now();
    } else if (seen !== null && performance.now() - since > patience) {
      await removeLockOfTheDead(lock);
    }
    await pause(LOCK_PAUSE_MILLISECONDS);
  }
}

/** By renaming it away first: of several who find it, one does. */
async function removeLockOfTheDead(lock: string): Promise<void> {
  const away = `${lock}.${randomUUID()}`;
  await rename(lock, away).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
  await rm(away, { force: true });
}
