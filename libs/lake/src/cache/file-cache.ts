import { createHash } from 'node:crypto';
import { link, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { sha256OfFile } from '../object-store/durable-file.js';
import { fileError, systemCode } from '../object-store/file-error.js';
import { Gate } from '../object-store/gate.js';
import { LakeError } from '../object-store/lake-error.js';
import type { ObjectStore } from '../object-store/object-store.js';
import { CacheFolder } from './cache.folder.js';
import { checkCachedFile, type CachedFile } from './cached-file.js';

export interface FileCacheOptions {
  /** Several processes may share it. */
  readonly directory: string;
  /** Of what is kept for later. Files in use beyond it are let go of as soon as they are done with. */
  readonly maxBytes: number;
}

/** Where a file lies while it is in use. */
interface Place {
  readonly path: string;
  /** Not the object itself: to be removed after use. */
  readonly isCopy: boolean;
}

interface Hold {
  users: number;
  readonly place: Promise<Place>;
}

// A fetched object is held whole until it is written: four of some 20 MB are little, and keep the network busy.
const FETCHES_AT_ONCE = 4;

/**
 * Immutable objects as local files: in place where the store has them as files, else fetched once, proved, and kept for
 * the next who asks. A file in use has a second name (a hard link) for as long: by the count of its names whoever makes
 * room in the directory, in this process or another, sees that it is in use, and could not take it away regardless.
 */
export class FileCache {
  private readonly folder: CacheFolder;
  private readonly holds = new Map<string, Hold>();
  private readonly fetches = new Gate(FETCHES_AT_ONCE);
  /** Hashes of what is known to be whole: fetched by this process, or left by an earlier one and looked at since. */
  private readonly proved = new Set<string>();

  constructor(
    private readonly store: ObjectStore,
    { directory, maxBytes }: FileCacheOptions,
  ) {
    this.folder = new CacheFolder(directory, maxBytes);
  }

  /**
   * Does the work with these files at local paths, in the order given. They stay until it is done, and are only to be
   * read.
   * @throws LakeError when one cannot be had, or (LAKE.CORRUPT) is not what its length and hash say.
   */
  async use<T>(files: readonly CachedFile[], work: (paths: string[]) => Promise<T>): Promise<T> {
    files.forEach(checkCachedFile);
    const holds = files.map((file) => this.hold(file));
    try {
      // All of them, also after one failed: what is under way must have ended before it is let go of.
      await Promise.allSettled(holds.map(({ place }) => place));
      const places = await Promise.all(holds.map(({ place }) => place));
      return await work(places.map(({ path }) => path));
    } finally {
      await Promise.all(files.map((file) => this.letGo(file)));
    }
  }

  private hold(file: CachedFile): Hold {
    const name = holdName(file);
    const hold = this.holds.get(name) ?? { users: 0, place: this.obtain(file) };
    hold.users += 1;
    this.holds.set(name, hold);
    return hold;
  }

  private async letGo(file: CachedFile): Promise<void> {
    const name = holdName(file);
    const hold = this.holds.get(name);
    if (hold === undefined || (hold.users -= 1) > 0) return;
    this.holds.delete(name);
    const place = await hold.place.catch(() => null);
    if (place?.isCopy) await rm(place.path, { force: true });
  }

  private async obtain(file: CachedFile): Promise<Place> {
    const inPlace = this.store.localPath(file.key);
    if (inPlace !== null) return { path: await this.checkedInPlace(file, inPlace), isCopy: false };
    try {
      const path = (await this.fromCache(file)) ?? (await this.fetches.run(() => this.fromStore(file)));
      return { path, isCopy: true };
    } catch (error) {
      throw fileError(error, this.folder.path, `to keep ${file.key}`);
    }
  }

  private async checkedInPlace(file: CachedFile, path: string): Promise<string> {
    const { size, mtimeMs } = await stat(path).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw fileError(error, this.store.url, `to look for ${file.key}`);
      throw new LakeError('LAKE.MISSING', `There is no ${file.key} in ${this.store.url}.`, { cause: error });
    });
    if (size !== file.bytes) throw this.corrupt(file, `${size} bytes`);
    // Hashed when it is first read, and again where it was touched since: the file is not ours alone.
    const asItIs = `${file.sha256} ${mtimeMs}`;
    if (!this.proved.has(asItIs)) {
      const sha256 = await sha256OfFile(path);
      if (sha256 !== file.sha256) throw this.corrupt(file, `SHA-256 ${sha256}`);
      this.proved.add(asItIs);
    }
    return path;
  }

  /** Null where it is not there, or not whole. */
  private async fromCache(file: CachedFile): Promise<string | null> {
    const kept = this.folder.pathOf(file);
    const path = await this.folder.newPathInUse(file);
    try {
      await link(kept, path);
    } catch {
      // Not there; or there are no hard links here, and then nothing is ever kept.
      return null;
    }
    if (await this.isWhole(file, path)) {
      const now = new Date();
      await utimes(path, now, now).catch(() => undefined); // its last use; it may be another user's
      return path;
    }
    await rm(path, { force: true });
    await rm(kept, { force: true });
    return null;
  }

  private async isWhole(file: CachedFile, path: string): Promise<boolean> {
    try {
      if ((await stat(path)).size !== file.bytes) return false;
      if (!this.proved.has(file.sha256) && (await sha256OfFile(path)) !== file.sha256) return false;
      this.proved.add(file.sha256);
      return true;
    } catch {
      // What cannot be read is fetched again.
      return false;
    }
  }

  private async fromStore(file: CachedFile): Promise<string> {
    const body = await this.store.read(file.key);
    if (body.byteLength !== file.bytes) throw this.corrupt(file, `${body.byteLength} bytes`);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (sha256 !== file.sha256) throw this.corrupt(file, `SHA-256 ${sha256}`);
    const path = await this.folder.newPathInUse(file);
    try {
      await writeFile(path, body);
      await this.folder.keep(file, path);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    this.proved.add(file.sha256);
    return path;
  }

  private corrupt({ key, bytes, sha256 }: CachedFile, found: string): LakeError {
    return new LakeError(
      'LAKE.CORRUPT',
      `${key} is not the object it should be: expected ${bytes} bytes with SHA-256 ${sha256}, found ${found}. ` +
        `It was left as it is in ${this.store.url}, and not kept here: compare it with its manifest.`,
    );
  }
}

const holdName = ({ key, sha256 }: CachedFile): string => `${sha256} ${key}`;
