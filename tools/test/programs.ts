import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface Ended {
  code: number;
  said: string;
}

/** Both of what a program says, and how it ends. */
export function node(
  args: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  return new Promise<Ended>((resolve) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: `${stdout}${stderr}` });
    const options = { cwd, env: { ...process.env, ...env }, timeout: 100_000, maxBuffer: 16 << 20 };
    execFile(process.execPath, args, options, done).stdin?.end();
  });
}

export const tool = (name: string, ...args: string[]) => node([join('tools', name), ...args]);

/** A folder with these files; it goes when the work is done. */
export async function withFiles<T>(files: Record<string, string>, work: (folder: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-tools-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
