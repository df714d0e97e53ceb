import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemCode } from './file-error.js';

// Some file systems (SMB, FUSE) cannot flush a folder, or do not let it be opened for that: they have no better
// durability to offer. A folder that is gone was removed together with what it held.
const NOT_FLUSHABLE = ['EACCES', 'EINVAL', 'ENOTSUP', 'EPERM', 'ENOENT'];

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function flushFile(path: string): Promise<void> {
  await flush(path);
}

/** Makes the names in this folder, and in those above it up to `root`, outlast a power cut. */
export async function flushFolders(folder: string, root: string): Promise<void> {
  for (let path = folder; ; path = dirname(path)) {
    await flush(path).catch((error: unknown) => {
      if (!NOT_FLUSHABLE.includes(systemCode(error))) throw error;
    });
    if (path === root || path === dirname(path)) return;
  }
}

/** Makes a folder and those it is in; new ones outlast a power cut. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first !== undefined) await flushFolders(path, dirname(first));
}

/** Writes a new file whose bytes outlast a power cut; its name does once its folder is flushed. */
export async function writeDurably(path: string, body: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Hexadecimal. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
