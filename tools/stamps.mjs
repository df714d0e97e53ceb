// Stamps: what was installed and built last, so that a second start does neither.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packageOf, projectFolders, root } from './workspace.mjs';

const INSTALLED = join(root, 'node_modules', '.palmhouse-installed');
const BUILT = join(root, 'node_modules', '.palmhouse-built');

const hash = () => createHash('sha256').update(`${process.platform} ${process.arch}\n`);

/** By content: these are few, and a fresh clone gives every file a new time. */
function installation() {
  const sum = hash();
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name));
  for (const file of [...files, ...projectFolders().map((folder) => join(folder, 'package.json'))]) {
    sum.update(`${relative(root, file)}\n`).update(existsSync(file) ? readFileSync(file) : '');
  }
  return sum.digest('hex');
}

function addFolder(sum, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') addFolder(sum, path);
    } else {
      const { size, mtimeMs } = statSync(path);
      sum.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
    }
  }
}

/** By name, size and time, of every source and of everything built from them: some milliseconds. */
function build() {
  const sum = hash().update(installation());
  for (const name of ['.swcrc', 'nx.json', 'tsconfig.base.json']) {
    const file = join(root, name);
    sum.update(name).update(existsSync(file) ? readFileSync(file) : '');
  }
  for (const folder of projectFolders()) {
    if (existsSync(join(folder, 'src'))) addFolder(sum, join(folder, 'src'));
    if (!packageOf(folder).scripts?.build) continue;
    const dist = join(folder, 'dist');
    if (existsSync(dist)) addFolder(sum, dist);
    else sum.update(`${relative(root, dist)} is missing\n`);
  }
  return sum.digest('hex');
}

const stampOf = (file, state) => ({
  isCurrent: () => existsSync(file) && readFileSync(file, 'utf8') === state(),
  set: () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, state());
  },
});

export const installed = stampOf(INSTALLED, installation);
export const built = stampOf(BUILT, build);
