// An Nx plugin: gives every project its `lint` and `types`, so that no package.json repeats them.
// What they depend on and that they are cached stands in nx.json, beside `build` and `test`.
import { dirname, relative } from 'node:path/posix';
import { projectFolders, root } from './workspace.mjs';

const LINT = 'eslint .';

const targetsOf = (folder) => ({
  lint: { command: LINT, options: { cwd: folder } },
  types: { command: `node ${relative(folder, 'tools/types.mjs')}`, options: { cwd: folder } },
});

const folders = () => new Set(projectFolders().map((folder) => relative(root, folder)));

export const createNodes = [
  '**/package.json',
  (files) => {
    const projects = folders();
    return files
      .filter((file) => projects.has(dirname(file)))
      .map((file) => [file, { projects: { [dirname(file)]: { targets: targetsOf(dirname(file)) } } }]);
  },
];
