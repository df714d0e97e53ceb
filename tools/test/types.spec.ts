import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { node, root, withFiles } from './programs.js';

const TSCONFIG = JSON.stringify({
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: { types: [] },
  include: ['src'],
});

const typed = (files: Record<string, string>) =>
  withFiles({ 'package.json': '{"type":"module"}', ...files }, (cwd) =>
    node([join(root, 'tools/types.mjs')], { cwd }),
  );

describe('types of a project', () => {
  it('are checked by its own configuration where it has one', async () => {
    const good = { 'tsconfig.json': TSCONFIG, 'src/a.ts': 'export const plants: number = 50;\n' };
    expect(await typed(good)).toEqual({ code: 0, said: '' });
    const bad = { ...good, 'src/b.ts': "export const plants: number = 'fifty';\n" };
    const { code, said } = await typed(bad);
    expect(said).toContain("b.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.");
    expect(code).toBe(1);
  });

  it('are checked by every one of its configurations', async () => {
    const { code, said } = await typed({
      'tsconfig.json': TSCONFIG,
      'tsconfig.test.json': TSCONFIG.replace('"src"', '"test"'),
      'src/a.ts': 'export {};\n',
      'test/a.ts': 'const unused = 1;\nexport {};\n',
    });
    expect(said).toContain("TS6133: 'unused'");
    expect(code).toBe(1);
  });

  it('are checked as strictly as the workspace’s where it has none', async () => {
    const good = {
      'src/a.ts': 'export const first = (plants: string[]): string | undefined => plants[0];\n',
    };
    expect(await typed(good)).toEqual({ code: 0, said: '' });
    const { code, said } = await typed({ 'src/a.ts': good['src/a.ts'].replace(' | undefined', '') });
    expect(said).toContain("TS2322: Type 'string | undefined' is not assignable to type 'string'.");
    expect(code).toBe(1);
  });
});
