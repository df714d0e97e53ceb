import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from './durable-file.js';

// Only what this folder's own writers leave: whole names, so that nothing of anyone else's is ever touched.
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const OWN = new RegExp(`^(${UUID}\\.partial|[0-9a-f]{64}\\.lock(\\.${UUID})?)$`);

// No write lasts a day: what is older belongs to a writer that died.
const DEAD_AFTER_MILLISECONDS = 24 * 3_600_000;

/** Where files are written before they get their names, on the file system they will stay on. */
export class PartialsFolder {
  constructor(private readonly path: string) {}

  /** Hands over a file of these bytes, and removes it afterwards under the name it had here. */
  async with<T>(body: Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
    await makeFolder(this.path);
    const file = join(this.path, `${randomUUID()}.partial`);
    try {
      await writeDurably(file, body);
      return await use(file);
    } finally {
      await rm(file, { force: true });
    }
  }

  /** Never fails: a folder that cannot be tidied is still one that can be read. */
  async removeLeftovers(): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    for (const name of names.filter((one) => OWN.test(one))) {
      await this.removeIfDead(join(this.path, name)).catch(() => undefined);
    }
  }

  private async removeIfDead(file: string): Promise<void> {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > DEAD_AFTER_MILLISECONDS) await rm(file, { force: true });
  }
}
