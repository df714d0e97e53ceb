// The alert rules: promtool can read them, each alert has a runbook, and each runbook an alert.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const folder = join(root, 'observability/rules');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const problems = [];

const promtool = spawnSync('promtool', ['check', 'rules', ...files.map((file) => join(folder, file))], {
  encoding: 'utf8',
});
if (promtool.error !== undefined)
  console.log('SKIPPED: the rules were not read by promtool, for there is none on the PATH.');
else if (promtool.status !== 0) problems.push(`${promtool.stdout}${promtool.stderr}`.trim());

const kebab = (name) => name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
const alerts = new Set([...text.matchAll(/^ *- alert: (\w+)$/gm)].map(([, name]) => kebab(name)));
const runbooks = new Set(
  readdirSync(join(root, 'docs/runbooks'))
    .filter((file) => file !== 'README.md')
    .map((file) => file.replace(/\.md$/, '')),
);
if (alerts.size === 0) problems.push('there is no alert at all');
for (const alert of alerts)
  if (!runbooks.has(alert)) problems.push(`docs/runbooks/${alert}.md is missing: its alert has no runbook`);
for (const runbook of runbooks)
  if (!alerts.has(runbook)) problems.push(`docs/runbooks/${runbook}.md answers no alert: remove it`);

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${alerts.size} alerts, each with its runbook`);
process.exitCode = problems.length === 0 ? 0 : 1;
