// node tools/checks/dockerfile.mjs [FILE …]: lints Dockerfiles by a linter from npm, and by what this project promises of
// its images. Exit code 1, and a line for each finding, when something is wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { root } from '../workspace.mjs';
import { POLICY } from './dockerfile.policy.mjs';

// They are the docker project's own dependencies.
const need = createRequire(resolve(root, 'docker/package.json'));
const { validate, ValidationSeverity } = need('dockerfile-utils');
const { DockerfileParser } = need('dockerfile-ast');

/** Whatever the linter knows is an error here. */
const STRICT = Object.fromEntries(
  [
    'deprecatedMaintainer',
    'directiveCasing',
    'emptyContinuationLine',
    'instructionCasing',
    'instructionCmdMultiple',
    'instructionEntrypointMultiple',
    'instructionHealthcheckMultiple',
    'instructionJSONInSingleQuotes',
    'instructionWorkdirRelative',
  ].map((rule) => [rule, ValidationSeverity.ERROR]),
);

function findingsIn(file) {
  const content = readFileSync(file, 'utf8');
  const linted = validate(content, STRICT).map(({ range, message }) => [range.start.line + 1, message]);
  const judged = POLICY.flatMap((rule) => rule(DockerfileParser.parse(content)));
  return [...linted, ...judged].sort(([a], [b]) => a - b);
}

const files = process.argv.length > 2 ? process.argv.slice(2) : ['docker/Dockerfile'];
for (const file of files.map((name) => resolve(root, name))) {
  const findings = findingsIn(file);
  const name = relative(root, file);
  for (const [line, message] of findings) console.log(`${name}:${line}: ${message}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${name}: nothing to say against it`);
}
