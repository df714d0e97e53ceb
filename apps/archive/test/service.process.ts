import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startBuiltService, type ServiceProcess } from '@palmhouse/testing';

const fileOf = (name: string): string => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

export type { ServiceProcess };

export const startService = (environment: Record<string, string>): Promise<ServiceProcess> =>
  startBuiltService(fileOf('main.js'), environment);

/** One command of the archive, to its end. */
export async function runCommand(
  environment: Record<string, string>,
  ...args: string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [fileOf('command.js'), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}
