// The pinned pnpm: the one on the PATH where it is the right one, else one of this clone's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly, step, StepFailure } from './run.mjs';
import { packageOf, root, toolEnvironment, toolsFolder } from './workspace.mjs';

const pinned = () =>
  packageOf(root)
    .packageManager.replace(/^pnpm@/, '')
    .replace(/\+.*$/, '');

/** Asked outside the repository, where a pnpm of another version does not fetch the pinned one. */
function versionOf(command) {
  const env = { ...process.env, COREPACK_ENABLE_STRICT: '0', COREPACK_ENABLE_NETWORK: '0' };
  const { status, stdout } = spawnSync(command, ['--version'], {
    cwd: tmpdir(),
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** @returns the folder to put on the PATH; empty where the right pnpm is on it. */
export async function ensurePnpm() {
  const version = pinned();
  const folder = join(toolsFolder, 'node_modules', '.bin');
  const own = join(folder, 'pnpm');
  if (existsSync(own) && versionOf(own) === version) return folder;
  if (versionOf('pnpm') === version) return '';
  await step(`installing pnpm ${version}`, async () => {
    // Its program is put in place by its install script, and comes as an optional package.
    const args = [
      'install',
      '--prefix',
      toolsFolder,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
    ];
    const always = ['--ignore-scripts=false', '--include=optional', '--include=prod', '--global=false'];
    // npm's own patience, five minutes for each of three tries, looks like a hang.
    const patience = ['--fetch-timeout=60000', '--fetch-retries=2'];
    const hint = `pnpm ${version} could not be installed. Is the npm registry reachable? Nothing else was changed.`;
    await runQuietly('npm', [...args, ...always, ...patience, `pnpm@${version}`], toolEnvironment(''), hint);
    if (versionOf(own) !== version) throw new StepFailure(`${own} was installed, but it does not run.`);
  });
  return folder;
}
