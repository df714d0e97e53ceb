import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';

export const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** `describe`, or skipped by name where the program is missing. */
export const describeWith = (program: string): typeof describe | typeof describe.skip =>
  isThere(program) ? describe : describe.skip;

export function promtool(...args: string[]): { readonly ok: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

/** What promtool says against expressions; empty when all of them can be read. */
export function unreadable(expressions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-promql-'));
  try {
    const file = join(folder, 'rules.yaml');
    const rules = expressions.map((expr, index) => ({ record: `expression:${index}`, expr }));
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'expressions', rules }] }));
    const { ok, output } = promtool('check', 'rules', file);
    return ok ? '' : output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
