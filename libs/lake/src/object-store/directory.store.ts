import { createHash } from 'node:crypto';
import { opendir, readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { flushFile, flushFolders, makeFolder, sha256OfFile } from './durable-file.js';
import { fileError, systemCode } from './file-error.js';
import { checkKey, folderPrefix } from './key.js';
import { LakeError } from './lake-error.js';
import type { ObjectStore, StoredObject } from './object-store.js';
import { PartialsFolder } from './partials.folder.js';
import { publish } from './publish.js';
import { CHECK_MILLISECONDS, withinTime } from './time-limit.js';
import { walk } from './walk.js';

/** No object has this path: nothing is there, a folder is, or an object is where the key has a folder. */
const NO_OBJECT = ['ENOENT', 'EISDIR', 'ENOTDIR'];

// A folder made for a new object may be removed as empty before the object is in it; ten times running it is not.
const MAKE_FOLDER_TRIES = 10;

/**
 * Objects as files in a directory, which may be a network's and have several writers and readers. A reader never sees
 * half an object, and a writer that dies at any point leaves the whole of it or nothing.
 */
export class DirectoryStore implements ObjectStore {
  readonly url: string;
  private readonly root: string;
  private readonly partials: PartialsFolder;
  private readonly tidied: Promise<void>;

  /** @param url `file:///absolute/path`; the directory is made when it is first needed. */
  constructor(url: string) {
    this.root = fileURLToPath(url).replace(/(?<=.)\/+$/, '');
    this.url = pathToFileURL(this.root).href;
    this.partials = new PartialsFolder(join(this.root, '.tmp'));
    this.tidied = this.partials.removeLeftovers();
  }

  create(key: string, body: Uint8Array): Promise<'created' | 'present'> {
    return this.telling(key, 'to store', async (path) => {
      const isNew = (await this.sizeAt(path)) === null && (await this.publishNew(key, path, body));
      if (!isNew) {
        await this.proveSame(key, path, body);
        // Its writer may have died before it got that far.
        await flushFile(path);
      }
      await flushFolders(dirname(path), this.root);
      return isNew ? 'created' : 'present';
    });
  }

  read(key: string): Promise<Uint8Array> {
    return this.telling(key, 'to read', async (path) => {
      try {
        return await readFile(path);
      } catch (error) {
        if (!NO_OBJECT.includes(systemCode(error))) throw error;
        throw new LakeError('LAKE.MISSING', `There is no ${key} in ${this.url}.`, { cause: error });
      }
    });
  }

  find(key: string): Promise<StoredObject | null> {
    return this.telling(key, 'to look for', async (path) => {
      const bytes = await this.sizeAt(path);
      return bytes === null ? null : { key, bytes };
    });
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    const folder = folderPrefix(prefix);
    try {
      yield* walk(this.root, folder);
    } catch (error) {
      throw fileError(error, this.url, `to list ${folder || 'what it holds'}`);
    }
  }

  remove(key: string): Promise<void> {
    return this.telling(key, 'to remove', async (path) => {
      try {
        await unlink(path);
      } catch (error) {
        if (NO_OBJECT.includes(systemCode(error)) || (await this.sizeAt(path)) === null) return;
        throw error;
      }
      await flushFolders(await this.removeEmpty(dirname(path)), this.root);
    });
  }

  localPath(key: string): string {
    checkKey(key);
    return join(this.root, key);
  }

  async check(): Promise<void> {
    const late = `${this.url} did not answer within ${CHECK_MILLISECONDS} ms. Is it on a network that is away?`;
    await withinTime(CHECK_MILLISECONDS, late, async () => {
      try {
        await this.open();
      } catch (error) {
        throw fileError(error, this.url, 'to be opened');
      }
    });
  }

  async close(): Promise<void> {
    await this.tidied;
  }

  /** Opened, not only looked at: that proves it is a folder which may be read. */
  private async open(): Promise<void> {
    try {
      await (await opendir(this.root)).close();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      await makeFolder(this.root);
    }
  }

  private publishNew(key: string, path: string, body: Uint8Array): Promise<boolean> {
    return this.partials.with(body, async (file) => {
      for (let left = MAKE_FOLDER_TRIES; ; left -= 1) {
        try {
          await makeFolder(dirname(path));
          return await publish(file, path);
        } catch (error) {
          const code = systemCode(error);
          const isObjectAbove = code === 'ENOTDIR' || code === 'EEXIST';
          if (isObjectAbove) throw this.conflict(key, 'part of its key is an object');
          if (code !== 'ENOENT' || left === 0) throw error;
        }
      }
    });
  }

  private async proveSame(key: string, path: string, body: Uint8Array): Promise<void> {
    const bytes = await this.sizeAt(path);
    if (bytes === null) throw await this.noObject(key, path);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (bytes !== body.byteLength || (await sha256OfFile(path)) !== sha256) {
      throw this.conflict(key, 'other bytes stand there');
    }
  }

  private async noObject(key: string, path: string): Promise<LakeError> {
    if ((await stat(path)).isDirectory()) return this.conflict(key, 'a folder has its name');
    return new LakeError(
      'LAKE.UNAVAILABLE',
      `${key} changed in ${this.url} while it was looked at. Try again.`,
    );
  }

  private conflict(key: string, why: string): LakeError {
    return new LakeError(
      'LAKE.CONFLICT',
      `${key} was not stored in ${this.url}: ${why}. What stands there was left as it is. ` +
        'Find out who stored it before anything else.',
    );
  }

  private async sizeAt(path: string): Promise<number | null> {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : null;
    } catch (error) {
      if (NO_OBJECT.includes(systemCode(error))) return null;
      throw error;
    }
  }

  /** Folders in which nothing is left, upwards; another writer's new object keeps its own. @returns the first that stays. */
  private async removeEmpty(folder: string): Promise<string> {
    if (folder === this.root) return folder;
    try {
      await rmdir(folder);
    } catch {
      return folder;
    }
    return this.removeEmpty(dirname(folder));
  }

  private async telling<T>(key: string, doing: string, work: (path: string) => Promise<T>): Promise<T> {
    checkKey(key);
    try {
      return await work(join(this.root, key));
    } catch (error) {
      throw fileError(error, this.url, `${doing} ${key}`);
    }
  }
}
