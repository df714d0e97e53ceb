import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { tool, withFiles } from './programs.js';

const adopted = (files: string[]) =>
  withFiles(Object.fromEntries(files.map((file) => [file, 'a database'])), async (folder) => {
    const { code, said } = await tool('ci/adopt-nx-cache.mjs', `--folder=${folder}`, '--id=this');
    return { code, said: said.trim(), files: readdirSync(folder) };
  });

describe('results that another machine has left to Nx', () => {
  it('are taken for this machine’s', async () => {
    expect(await adopted(['another-v3.db'])).toEqual({
      code: 0,
      said: 'the results are of another machine: taken over',
      files: ['this-v3.db'],
    });
  });

  it('stay as they are where they are its own', async () => {
    expect((await adopted(['this-v3.db', 'project-graph.json'])).files.sort()).toEqual([
      'project-graph.json',
      'this-v3.db',
    ]);
  });

  it('are dropped where it cannot be told whose they are', async () => {
    expect((await adopted(['one-v3.db', 'two-v3.db'])).files).toEqual([]);
  });

  it('are not missed where there are none', async () => {
    expect(await adopted([])).toEqual({
      code: 0,
      said: 'nothing was restored: every result is made anew',
      files: [],
    });
  });
});
