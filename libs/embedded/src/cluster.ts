import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Places } from './places.js';
import { SYSTEM_PATH } from './run-as.js';

export const SUPERUSER = 'palmhouse';

// A character set and an order that every machine has and every start agrees on, whatever its locale.
const INITDB = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--no-instructions',
  `--username=${SUPERUSER}`,
];

function own(path: string, { as }: Places): void {
  if (as.uid !== undefined && as.gid !== undefined) chownSync(path, as.uid, as.gid);
}

function password({ passwordFile }: Places): string | undefined {
  return existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined;
}

/** @throws Error when the data is another user's. */
export function checkAccess({ dataDirectory }: Places): void {
  if (!existsSync(dataDirectory)) return;
  try {
    accessSync(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(
      `The database in ${dataDirectory} belongs to another user. Nothing was changed. ` +
        'Start as that user, or choose another directory.',
      { cause },
    );
  }
}

function checkExisting(places: Places, major: string): string {
  const { dataDirectory, passwordFile } = places;
  const found = readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  if (found !== major) {
    throw new Error(
      `The database in ${dataDirectory} is of PostgreSQL ${found}, the embedded one is ${major}. Nothing was changed. ` +
        'Choose another directory, and move what you need with pg_dump.',
    );
  }
  const known = password(places);
  if (known === undefined) {
    throw new Error(
      `The password of the database in ${dataDirectory} is missing (${passwordFile}). Nothing was changed. ` +
        'Put the file back, or choose another directory.',
    );
  }
  return known;
}

/**
 * The password of the data directory's superuser; makes both on first use.
 * A first use that is interrupted leaves nothing that a second one would take for a database.
 * @param major PostgreSQL's major version, for example `18`.
 */
export async function ensureCluster(places: Places, major: string, ephemeral: boolean): Promise<string> {
  const { binaries, dataDirectory, passwordFile, as } = places;
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) {
    if (ephemeral)
      throw new Error(`${dataDirectory} already holds a database: it is no place for an ephemeral one.`);
    return checkExisting(places, major);
  }
  const made = randomBytes(24).toString('base64url');
  mkdirSync(dirname(passwordFile), { recursive: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${made}\n`, { mode: 0o600, flag: 'wx' });
  own(passwordFile, places);
  const half = `${dataDirectory}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  own(half, places);
  const args = [
    `--pgdata=${half}`,
    `--pwfile=${passwordFile}`,
    ...INITDB,
    ...(ephemeral ? ['--no-sync'] : []),
  ];
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), args, {
    ...as,
    cwd: '/',
    env: { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  renameSync(half, dataDirectory); // fails where files lie that are not ours
  return made;
}
