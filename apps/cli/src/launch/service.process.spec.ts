import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFacts } from '@palmhouse/embedded';
import { startService, type ServiceOrder } from './service.process.js';

const LISTENS = `console.log(JSON.stringify({ event: 'listening', url: process.env.URL_TO_SAY })); setInterval(() => {}, 1000);`;

describe('startService', () => {
  let directory: string;
  let lines: string[];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
    lines = [];
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  function order(source: string, stopping = new AbortController().signal): ServiceOrder {
    const entry = join(directory, 'service.mjs');
    writeFileSync(entry, source);
    return {
      name: 'service',
      entry,
      environment: { URL_TO_SAY: 'http://127.0.0.1:1' },
      directory,
      log: { line: (line) => lines.push(line), file: 'service.log' },
      echo: () => undefined,
      stopping,
    };
  }

  it('is there once the service says where it listens, and ends with a stop', async () => {
    const service = await startService(order(LISTENS));
    expect(service.url).toBe('http://127.0.0.1:1');
    await service.stop();
    expect(await service.ended).toBe('ended by SIGTERM');
    expect(processFacts(service.pid)).toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it('fails when the service ends before it listens, and names its log', async () => {
    await expect(startService(order('process.exit(3)'))).rejects.toThrow(
      'service ended with code 3 before it listened: see service.log',
    );
  });

  it('ends a service in the middle of its start when everything is to end', async () => {
    const stop = new AbortController();
    const started = startService(order('setInterval(() => {}, 1000)', stop.signal));
    stop.abort();
    await expect(started).rejects.toThrow('ended by SIGTERM before it listened');
  });

  it('ends when its launcher is gone, even before it could listen for that itself', async () => {
    const { spawn } = await import('node:child_process');
    const preload = new URL('./end-with-launcher.js', import.meta.url).href;
    writeFileSync(join(directory, 'child.mjs'), 'process.send(process.pid); setInterval(() => {}, 1000);');
    const owner = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { fork } from 'node:child_process';
         const child = fork(process.argv[1], { execArgv: ['--import', process.argv[2]], detached: true });
         child.once('message', (pid) => process.send(pid));`,
        join(directory, 'child.mjs'),
        preload,
      ],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const pid = await new Promise<number>((resolve) =>
      owner.once('message', (message) => resolve(message as number)),
    );
    expect(processFacts(pid)).toBeDefined();
    owner.kill('SIGKILL');
    const deadline = performance.now() + 5_000;
    while (processFacts(pid) !== undefined && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(processFacts(pid)).toBeUndefined();
  });
});
