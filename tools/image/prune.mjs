// Takes out of an installed app what no running service reads. Licences stay: they go where the code goes.
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Types, sources of what is compiled beside them, tests, maps that nothing asks for, and words for people.
const UNREAD = /\.((spec|test)\.[cm]?js|[cm]?ts|tsx|map|tsbuildinfo|flow|md|markdown|eslintrc|nycrc)$/i;
const LICENCE = /^(licen[cs]e|notice|copying|authors)/i;

/** Folders of this repository's own packages, beside `dist`. */
const OWN_UNREAD = ['src', 'test', 'jest.config.mjs', 'tsconfig.json'];

/** What a package manager leaves for its next run, of which there is none. */
const LEFT_BY_PNPM = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];
const LEFT_IN_MODULES = ['.modules.yaml', '.pnpm-workspace-state-v1.json', '.bin', '.pnpm/lock.yaml'];

/** Heavy, and never loaded by Node: a copy for bundlers, and test suites that were published by mistake. */
const NEVER_LOADED = {
  typeorm: ['browser'],
  fastify: ['test'],
  '@nestjs/graphql': ['dist/tests'],
  '@nestjs/apollo': ['dist/tests'],
};

/** Types alone, which some packages ask for at run time by mistake. */
const ALWAYS_LEFT_OUT = ['@types+*'];

const remove = (path) => rmSync(path, { recursive: true, force: true });

const entriesOf = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/** Goes through folders, not through links: every package lies in the virtual store once. */
function removeUnread(folder) {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeUnread(path);
    else if (entry.isFile() && UNREAD.test(entry.name) && !LICENCE.test(entry.name)) remove(path);
  }
}

/** @returns {string[]} each package's own folder in pnpm's virtual store, links left out. */
function packageFolders(store) {
  const inside = (folder) =>
    entriesOf(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [];
      return entry.name.startsWith('@') ? inside(path) : [path];
    });
  return entriesOf(store).flatMap((entry) => inside(join(store, entry.name, 'node_modules')));
}

function removeNeverLoaded(folders) {
  for (const folder of folders) {
    for (const [name, parts] of Object.entries(NEVER_LOADED)) {
      if (folder.endsWith(`/node_modules/${name}`)) for (const part of parts) remove(join(folder, part));
    }
    if (/\/node_modules\/@palmhouse\/[^/]+$/.test(folder)) {
      for (const part of OWN_UNREAD) remove(join(folder, part));
    }
  }
}

const isNamed = (entry, pattern) =>
  pattern.endsWith('*') ? entry.startsWith(pattern.slice(0, -1)) : entry.startsWith(`${pattern}@`);

/** Links that led to what was taken out would only puzzle whoever looks. */
function removeDeadLinks(folder) {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink() && !existsSync(path)) remove(path);
    else if (entry.isDirectory() && entry.name.startsWith('@')) removeDeadLinks(path);
  }
}

/**
 * @param app the folder that `pnpm deploy` wrote.
 * @param leftOut packages to leave out, by their names in the virtual store, `*` at the end for any that begin so.
 */
export function prune(app, leftOut = []) {
  const modules = join(app, 'node_modules');
  const store = join(modules, '.pnpm');
  for (const name of [...OWN_UNREAD, ...LEFT_BY_PNPM]) remove(join(app, name));
  for (const name of LEFT_IN_MODULES) remove(join(modules, name));
  for (const { name } of entriesOf(store)) {
    if ([...ALWAYS_LEFT_OUT, ...leftOut].some((pattern) => isNamed(name, pattern))) remove(join(store, name));
  }
  removeNeverLoaded(packageFolders(store));
  removeUnread(app);
  for (const { name } of entriesOf(store)) removeDeadLinks(join(store, name, 'node_modules'));
}

/** Bytes of everything in a folder, links not followed. */
export function bytesOf(folder) {
  return entriesOf(folder).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesOf(path) : lstatSync(path).size);
  }, 0);
}
