import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Is there a Redis to test on: `REDIS_URL`, or a `redis-server` on the PATH? */
export const redisIsThere =
  (process.env.REDIS_URL ?? '') !== '' || spawnSync('redis-server', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A Redis of the test's own; or `REDIS_URL`'s, which is left running. */
export async function startTestRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_URL ?? '';
  if (given !== '') return { url: given, stop: () => Promise.resolve() };
  return startOwnRedis();
}

/** Is there a `redis-server` to start and stop at will? */
export const ownRedisIsThere = spawnSync('redis-server', ['--version']).status === 0;

/** @param known a port that is free again: for tests that stop one and start another, empty one in its place. */
export async function startOwnRedis(known?: number): Promise<TestRedis> {
  const port = known ?? (await freePort());
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-test-redis-'));
  const server = spawn(
    'redis-server',
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', directory],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    createInterface(server.stdout).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
