import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedFile } from './cached-file.js';

const KEPT = /^[0-9a-f]{64}(\.[A-Za-z0-9]{1,10}){0,2}$/;
/** Since when, in milliseconds since 1970; whose; of what. */
const IN_USE = /^(\d{13,})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{64}/;

// No work with a file lasts that long: what has been in use for longer was left by a process that died.
const DEAD_AFTER_MILLISECONDS = 6 * 3_600_000;

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly usedAt: number;
  readonly isInUse: boolean;
}

/**
 * A directory of files kept for later, and of the second names of those in use. What it knows of them is what the disk
 * says, every time: it outlives the process, and others may use it too.
 */
export class CacheFolder {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly inUse: string;

  constructor(
    readonly path: string,
    private readonly maxBytes: number,
  ) {
    this.inUse = join(path, 'in-use');
  }

  pathOf(file: CachedFile): string {
    return join(this.path, nameOf(file));
  }

  /** A name for a file in use that nothing has yet; the folder is there. */
  async newPathInUse(file: CachedFile): Promise<string> {
    // In a temporary directory of the machine, what the museum measured is nobody else's to see or to change.
    await mkdir(this.inUse, { recursive: true, mode: 0o700 });
    return join(this.inUse, `${Date.now()}-${randomUUID()}-${nameOf(file)}`);
  }

  /** Keeps a file in use for later as well, once there is room; where none can be made it is not kept. */
  async keep(file: CachedFile, path: string): Promise<void> {
    // One at a time, else two would count on the same room.
    const turn = this.turn.then(async () => {
      await this.removeLeftovers();
      if (!(await this.makeRoom(file.bytes))) return;
      // It may be kept already, by another process; or there are no hard links here, and it is fetched again next time.
      await link(path, this.pathOf(file)).catch(() => undefined);
    });
    this.turn = turn.catch(() => undefined);
    await turn;
  }

  /** Lets go of the least recently used. @returns whether there is room for this many bytes. */
  private async makeRoom(bytes: number): Promise<boolean> {
    if (bytes > this.maxBytes) return false;
    const entries = await this.entries();
    let left = this.maxBytes - entries.reduce((sum, entry) => sum + entry.bytes, 0);
    for (const entry of entries.sort((a, b) => a.usedAt - b.usedAt)) {
      if (left >= bytes) break;
      if (!entry.isInUse && (await removed(entry.path))) left += entry.bytes;
    }
    return left >= bytes;
  }

  private async entries(): Promise<Entry[]> {
    const names = (await readdir(this.path)).filter((name) => KEPT.test(name));
    const entries = await Promise.all(names.map((name) => entryAt(join(this.path, name))));
    return entries.filter((entry) => entry !== null);
  }

  private async removeLeftovers(): Promise<void> {
    const dead = Date.now() - DEAD_AFTER_MILLISECONDS;
    for (const name of await readdir(this.inUse)) {
      if (Number(IN_USE.exec(name)?.[1] ?? Infinity) < dead) await removed(join(this.inUse, name));
    }
  }
}

/** Its hash, and the end of its key (`.csv.gz`): readers go by that. */
function nameOf({ key, sha256 }: CachedFile): string {
  return `${sha256}${/(\.[A-Za-z0-9]{1,10}){0,2}$/.exec(key)?.[0] ?? ''}`;
}

/** Null when another process has let go of it meanwhile. */
async function entryAt(path: string): Promise<Entry | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return { path, bytes: found.size, usedAt: found.mtimeMs, isInUse: found.nlink > 1 };
}

/** False for what is another user's. */
async function removed(path: string): Promise<boolean> {
  return rm(path, { force: true }).then(
    () => true,
    () => false,
  );
}
