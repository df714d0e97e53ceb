// Checks the types of the project in whose folder it is started: by its own tsconfig*.json, or else by the workspace's,
// narrowed to this project. What a project imports from others is read from their sources, not from their builds.
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './workspace.mjs';

const folder = process.cwd();
const own = readdirSync(folder).filter((name) => /^tsconfig.*\.json$/.test(name));

/** As if it stood in a file of this name, from where types are looked for. */
const parsed = (config, file) =>
  ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);

const read = (file) => ts.readConfigFile(file, ts.sys.readFile).config;

function narrowed() {
  const file = join(root, 'tsconfig.json');
  const exclude = ['**/dist', '**/node_modules'];
  return parsed({ ...read(file), include: [relative(root, folder)], exclude }, file);
}

const configurations =
  own.length > 0 ? own.map((name) => parsed(read(join(folder, name)), join(folder, name))) : [narrowed()];

const host = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

let found = 0;
for (const { fileNames, options, errors } of configurations) {
  // A project without TypeScript is no error.
  const wrong = errors.filter(({ code }) => code !== 18003);
  const program = fileNames.length > 0 ? ts.createProgram(fileNames, options) : undefined;
  const diagnostics = [...wrong, ...(program ? ts.getPreEmitDiagnostics(program) : [])];
  if (diagnostics.length > 0) process.stdout.write(ts.formatDiagnostics(diagnostics, host));
  found += diagnostics.length;
}
process.exitCode = found > 0 ? 1 : 0;
