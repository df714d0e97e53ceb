// Everything that CI does, in its order. Both modes end with the same certainty about what they looked at: `full` looks at
// everything without Nx's cache for lint and types, `affected` only at the projects that a change can have touched.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const node = process.execPath;
const CHECKS = join(root, 'tools', 'checks');

const types = (name, config) => ({ name, command: 'tsc', args: ['--noEmit', '-p', config] });

const whole = [
  { name: 'lint', command: 'eslint', args: ['.'] },
  types('types', 'tsconfig.json'),
  types('types of the dashboard', 'apps/dashboard/tsconfig.json'),
  types('types of its tests', 'apps/dashboard/tsconfig.test.json'),
  types('types of the browser’s tests', 'apps/dashboard-e2e/tsconfig.json'),
];

const tests = { name: 'tests', command: node, args: ['tools/test.mjs'] };

const affected = (base) => ({
  name: 'affected',
  command: 'nx',
  args: [
    'affected',
    '-t',
    'lint',
    'types',
    'build',
    'test',
    `--base=${base}`,
    '--parallel=2',
    '--output-style=stream',
  ],
});

/** Every file of tools/checks is a check: a program that reads only, and says what it found by its exit code. */
export const checks = () =>
  (existsSync(CHECKS) ? readdirSync(CHECKS) : [])
    .filter((file) => file.endsWith('.mjs'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.mjs$/, ''),
      command: node,
      args: [join('tools', 'checks', file)],
      // They wait for other programs or the network more than they compute.
      together: true,
    }));

/** @param {{ mode: 'full' | 'affected', base?: string }} options `base` in the mode `affected` */
export const stepsOf = ({ mode, base }) => [
  { name: 'format', command: 'prettier', args: ['--check', '.'] },
  ...(mode === 'full' ? whole : []),
  ...checks(),
  // These two need the build of the API; `affected` above them would only build what was touched.
  { name: 'generated files', command: node, args: ['tools/generated.mjs', '--check'] },
  {
    name: 'schema changes',
    command: node,
    args: ['tools/schema-changes.mjs', ...(base === undefined ? [] : ['--base', base])],
  },
  mode === 'full' ? tests : affected(base),
];
