import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SECRET_BYTES = 32;

/** What stands in a file of the data directory from the first start on: made once, for its owner only. */
function kept(dataDirectory: string, name: string, make: () => string): string {
  const file = join(dataDirectory, name);
  try {
    writeFileSync(file, `${make()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** What links in mails are signed with: they outlive a restart. */
export const linkSecretOf = (dataDirectory: string): string =>
  kept(dataDirectory, 'link-secret', () => randomBytes(SECRET_BYTES).toString('base64url'));

/** When the pretend museum of this directory first opened, ISO: what troubles it began then. */
export const openedAt = (dataDirectory: string): string =>
  kept(dataDirectory, 'museum-opened', () => new Date().toISOString());
