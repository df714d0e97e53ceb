import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Binaries } from './binaries.js';
import { canEnter, canRun, chooseRunAs, type RunAs } from './run-as.js';

/** Where PostgreSQL's parts lie and who runs it. */
export interface Places {
  readonly binaries: string;
  readonly dataDirectory: string;
  readonly passwordFile: string;
  readonly as: RunAs;
  /** What an ephemeral database leaves behind. */
  readonly traces: readonly string[];
}

const outside = (): string => (existsSync('/var/tmp') ? '/var/tmp' : tmpdir());

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** In a folder that anyone may write to, what lies under our name may be another's. */
function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${path} belongs to somebody else. Nothing was changed. Remove it, then start again.`);
  }
  return path;
}

function reachableBinaries({ folder, version }: Binaries, as: RunAs, log: (line: string) => void): string {
  if (canRun(as, join(folder, 'bin', 'postgres'))) return folder;
  const home = ownFolder(join(outside(), `palmhouse-postgres-${shortHash(`${folder} ${version}`)}`));
  const copy = join(home, 'native');
  if (!existsSync(copy)) {
    log(`PostgreSQL's user cannot reach ${folder}: its programs are copied to ${copy}`);
    const half = `${copy}.${randomBytes(4).toString('hex')}`;
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // another start was quicker, which is as good
    }
  }
  return copy;
}

function reachableData(wished: string, as: RunAs, log: (line: string) => void): string {
  if (as.uid === undefined || existsSync(join(wished, 'PG_VERSION'))) return wished;
  const elsewhere = join(outside(), `palmhouse-${shortHash(wished)}`, 'postgres');
  const moved = existsSync(join(elsewhere, 'PG_VERSION'));
  mkdirSync(dirname(wished), { recursive: true });
  if (!moved && canEnter(as, dirname(wished))) return wished;
  ownFolder(dirname(elsewhere));
  log(`PostgreSQL's user cannot reach ${dirname(wished)}: the database lies in ${elsewhere}`);
  return elsewhere;
}

/** @throws Error when nothing that PostgreSQL's user can reach can be used. */
export function choosePlaces(directory: string, binaries: Binaries, log: (line: string) => void): Places {
  const wished = resolve(directory);
  const as = chooseRunAs(wished);
  const dataDirectory = reachableData(wished, as, log);
  mkdirSync(dirname(dataDirectory), { recursive: true });
  const passwordFile = `${dataDirectory}.password`;
  return {
    binaries: reachableBinaries(binaries, as, log),
    dataDirectory,
    passwordFile,
    traces: dataDirectory === wished ? [dataDirectory, passwordFile] : [dirname(dataDirectory)],
    as: dataDirectory === wished ? as : chooseRunAs(dataDirectory),
  };
}
