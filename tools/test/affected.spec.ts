import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from './programs.js';

// The graph is made anew, beside that of the Nx which runs this test.
const workspaceData = mkdtempSync(join(tmpdir(), 'palmhouse-nx-'));
afterAll(() => rmSync(workspaceData, { recursive: true, force: true }));

/** What Nx would run for a change of these files, without the scope before the names. */
async function affectedBy(...files: string[]) {
  const env = { NX_WORKSPACE_DATA_DIRECTORY: workspaceData, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
  const args = ['show', 'projects', '--affected', `--files=${files.join(',')}`, '--json'];
  const { code, said } = await node(['node_modules/nx/dist/bin/nx.js', ...args], { env });
  if (code !== 0) throw new Error(said);
  return (JSON.parse(said) as string[]).map((name) => name.replace('@palmhouse/', '')).sort();
}

describe('what a change touches', () => {
  it('is nothing for documents', async () => {
    expect(await affectedBy('docs/architecture.md', 'README.md')).toEqual([]);
  });

  it('is Kubernetes alone for a manifest', async () => {
    expect(await affectedBy('k8s/base/kustomization.yaml')).toEqual(['k8s']);
  });

  it('is a library with all that is built on it, and nothing else', async () => {
    const affected = await affectedBy('libs/lake/src/index.ts');
    expect(affected).toEqual(expect.arrayContaining(['lake', 'history', 'archive', 'api', 'cli']));
    for (const untouched of ['domain', 'client', 'letters', 'tools']) {
      expect(affected).not.toContain(untouched);
    }
  });

  it('is everything for what all are built with', async () => {
    const affected = await affectedBy('tsconfig.base.json');
    expect(affected).toEqual(expect.arrayContaining(['domain', 'api', 'dashboard', 'k8s', 'tools']));
  });
});
