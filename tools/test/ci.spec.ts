import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, tool } from './programs.js';

const listed = async (...args: string[]) => (await tool('ci.mjs', ...args, '--list')).said.trim().split('\n');

/** The summary of steps that are these programs. */
async function summaryOf(steps: { name: string; program: string; together?: boolean }[]) {
  const script = `
    import { runSteps, summaryOf } from ${JSON.stringify(join(root, 'tools/ci/run-steps.mjs'))};
    const steps = ${JSON.stringify(steps)}.map(({ program, ...step }) => ({
      ...step, command: process.execPath, args: ['-e', program] }));
    const lines = summaryOf(await runSteps(steps, process.env));
    console.log('summary\\n' + lines.join('\\n'));`;
  const { said } = await node(['--input-type=module', '-e', script]);
  const lines = said.slice(said.indexOf('summary\n')).trim().split('\n').slice(1);
  return lines.map((line) => line.replace(/ \([\d.]+ s\)$/, ''));
}

describe('the steps of CI', () => {
  it('are, in full, lint and types of the whole workspace, every check, and every test at the end', async () => {
    const steps = await listed('full');
    expect(steps).toEqual(
      expect.arrayContaining(['format', 'lint', 'types', 'generated files', 'schema changes']),
    );
    expect(steps.at(-1)).toBe('tests');
  });

  it('leave to Nx, for a change, what it can have touched', async () => {
    const steps = await listed('affected', '--base=HEAD');
    expect(steps).not.toContain('lint');
    expect(steps).not.toContain('tests');
    expect(steps.at(-1)).toBe('affected');
  });

  it('include every file of tools/checks in both modes', async () => {
    const checks = readdirSync(join(root, 'tools/checks')).map((file) => file.replace(/\.mjs$/, ''));
    expect(checks).toEqual(expect.arrayContaining(['audit', 'licences', 'workflows']));
    expect(await listed('full')).toEqual(expect.arrayContaining(checks));
    expect(await listed('affected', '--base=HEAD')).toEqual(expect.arrayContaining(checks));
  });

  it('can be run one by one', async () => {
    expect(await listed('full', '--only=lint,types')).toEqual(['lint', 'types']);
    expect(await listed('full', '--except=tests')).not.toContain('tests');
    expect(await tool('ci.mjs', 'full', '--only=nothing')).toEqual({
      code: 2,
      said: 'nothing: there is no such step (see --list)\n',
    });
  });

  it('are not begun without a base to compare with', async () => {
    const { code, said } = await tool('ci.mjs', 'affected', '--base=nowhere');
    expect(said).toContain('There is no way from here to nowhere in this clone');
    expect(code).toBe(2);
  });

  it('are all run, whatever failed before, and told of in their order', async () => {
    const steps = [
      { name: 'first', program: 'process.exit(3)' },
      { name: 'slow', program: 'setTimeout(() => {}, 300)', together: true },
      { name: 'quick', program: '', together: true },
      { name: 'bad', program: 'process.exit(1)', together: true },
      { name: 'last', program: '' },
    ];
    expect(await summaryOf(steps)).toEqual([
      'FAILED  first',
      'ok      slow',
      'ok      quick',
      'FAILED  bad',
      'ok      last',
    ]);
  });

  it('are listed with their reason where they were skipped, and as failed where they failed nevertheless', async () => {
    const says = (exit: number) => `console.log('skipped: kubectl is not here'); process.exit(${exit})`;
    const steps = [
      { name: 'a', program: says(0), together: true },
      { name: 'b', program: says(1), together: true },
    ];
    expect(await summaryOf(steps)).toEqual(['skipped a: kubectl is not here', 'FAILED  b']);
  });
});
