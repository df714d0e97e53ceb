import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The user PostgreSQL runs as; empty: the one who calls. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Fixed: /usr/sbin is not on every root's PATH, and PostgreSQL itself needs nothing from it. */
export const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/run/current-system/sw/bin';

function run(command: string, args: readonly string[], as: RunAs = {}) {
  return spawnSync(command, args, { ...as, cwd: '/', encoding: 'utf8', env: { PATH: SYSTEM_PATH } });
}

function idsOf(user: string): RunAs | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => run('id', [flag, user]));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createPostgresUser(): RunAs | undefined {
  const made =
    run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
      .status === 0 || run('adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'postgres']).status === 0; // BusyBox
  return made ? idsOf('postgres') : undefined;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root: there it runs as whoever owns the data, else as `postgres`, which is made
 * where it is missing. An ordinary user runs it as themselves.
 * @throws Error when root has nobody to run it as.
 */
export function chooseRunAs(dataDirectory: string): RunAs {
  if (!isRoot()) return {};
  const owner = statSync(join(dataDirectory, 'PG_VERSION'), { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = idsOf('postgres') ?? createPostgresUser() ?? idsOf('nobody');
  if (user === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and a user for it could not be made. Run as an ordinary user.',
    );
  }
  return user;
}

export function canEnter(as: RunAs, directory: string): boolean {
  if (as.uid === undefined) return true;
  return run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], as).status === 0;
}

export function canRun(as: RunAs, command: string): boolean {
  if (as.uid === undefined) return true;
  return run(command, ['--version'], as).status === 0;
}
