// Where things lie in this repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

export const toolsFolder = join(root, '.palmhouse', 'tools');

export const packageOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const ALONE = ['bench', 'docker', 'k8s', 'terraform', 'observability', 'tools'];

/** Every project's folder: apps/*, libs/* and those that stand alone. */
export function projectFolders() {
  const inside = (parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(root, parent, entry.name));
  return [...inside('apps'), ...inside('libs'), ...ALONE.map((name) => join(root, name))].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  );
}

/**
 * The environment of everything that is run. Nx starts its tasks through pnpm, and where pnpm is not on the PATH
 * they fail without a word.
 */
export function toolEnvironment(pnpmFolder) {
  const path = [pnpmFolder, join(root, 'node_modules', '.bin'), process.env.PATH]
    .filter(Boolean)
    .join(delimiter);
  return {
    ...process.env,
    PATH: path,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    // The version was just compared. pnpm would ask the registry for it at every command, and refuse a frozen
    // lockfile that does not name it.
    pnpm_config_pm_on_fail: 'ignore',
    // Else every task of Nx would begin with an installation.
    pnpm_config_verify_deps_before_run: 'false',
  };
}
