// What "affected" is compared with.
import { spawnSync } from 'node:child_process';
import { root } from '../workspace.mjs';

/** What git prints; null where it fails. */
export function git(...args) {
  // A clone may belong to someone else than who runs this, as in containers.
  const { status, stdout } = spawnSync('git', ['-c', `safe.directory=${root}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** A pull request's base is handed over; at a desk it is where the branch left main. */
export function baseRevision(asked) {
  const candidates = asked ? [asked] : ['origin/main', 'main'];
  for (const candidate of candidates) {
    const base = git('merge-base', 'HEAD', candidate);
    if (base !== null) return base;
  }
  throw new Error(
    `There is no way from here to ${candidates.join(' or ')} in this clone: fetch it with its history ` +
      '(git fetch --unshallow), name another by --base=REVISION, or run "node tools/ci.mjs full".',
  );
}
