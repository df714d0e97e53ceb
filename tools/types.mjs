// Checks the types of the project in whose folder it is started: by its own tsconfig*.json, or else by the workspace's,
// narrowed to this project. What a project imports from others is read from their sources, not from their builds.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './workspace.mjs';

const folder = process.cwd();
const own = readdirSync(folder).filter((name) => /^tsconfig.*\.json$/.test(name));

const parsed = (config, at) => ts.parseJsonConfigFileContent(config, ts.sys, at);

function narrowed() {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  return parsed(
    { ...config, include: [relative(root, folder)], exclude: ['**/dist', '**/node_modules'] },
    root,
  );
}

const configurations =
  own.length > 0
    ? own.map((name) => parsed(ts.readConfigFile(join(folder, name), ts.sys.readFile).config, folder))
    : [narrowed()];

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
