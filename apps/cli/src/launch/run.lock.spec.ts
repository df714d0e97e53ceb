import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFacts } from '@palmhouse/embedded';
import { takeRunLock } from './run.lock.js';

describe('takeRunLock', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const leave = (pid: number, command: string) =>
    writeFileSync(join(directory, 'launcher.json'), JSON.stringify({ pid, command, services: {} }));

  it('refuses while the one that holds it lives, and names its process', async () => {
    const command = processFacts(process.ppid)?.command ?? '';
    leave(process.ppid, command);
    await expect(takeRunLock(directory)).rejects.toThrow(`(process ${process.ppid}). Nothing was started`);
  });

  it('takes over from a killed launcher', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    leave(child.pid as number, 'node main.js up');
    const lock = await takeRunLock(directory);
    lock.release();
    expect(existsSync(join(directory, 'launcher.json'))).toBe(false);
  });

  it('takes over when the number of the process now belongs to a stranger', async () => {
    leave(process.ppid, 'node apps/cli/dist/main.js up');
    await expect(takeRunLock(directory)).resolves.toBeDefined();
  });

  it('takes over from a file that was never finished', async () => {
    writeFileSync(join(directory, 'launcher.json'), '{"pid":');
    await expect(takeRunLock(directory)).resolves.toBeDefined();
  });

  it('waits for the services a killed launcher has left behind', async () => {
    const service = spawn(process.execPath, [
      '-e',
      "process.on('SIGTERM', () => setTimeout(() => process.exit(), 300)); setInterval(() => {}, 1000); console.log()",
      'orphan-entry.js',
    ]);
    await once(service.stdout, 'data');
    const services = { api: { pid: service.pid, entry: 'orphan-entry.js' } };
    writeFileSync(
      join(directory, 'launcher.json'),
      JSON.stringify({ pid: 2 ** 22 + 1, command: 'gone', services }),
    );
    service.kill('SIGTERM');
    await takeRunLock(directory);
    expect(processFacts(service.pid as number)).toBeUndefined();
  });
});
