import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApiKey } from '@palmhouse/persistence';
import { end, startApp, startProgram, type Listening } from '../app-process.js';
import type { Asking } from './asking.js';
import type { Museum } from './museum.js';
import type { Peer } from './peer.js';

const HAND_WRITTEN = fileURLToPath(new URL('./hand-written.server.js', import.meta.url));

/** Connections to PostgreSQL that each server may hold: what Palmhouse holds by default. */
export const POOL_SIZE = '10';

export const SERVERS = ['Palmhouse', 'PostGraphile', 'hand-written'] as const;
export type ServerName = (typeof SERVERS)[number];

export interface Server extends Listening {
  readonly name: ServerName;
  /** What its connections call themselves at PostgreSQL. */
  readonly applicationName: string;
  /** What every request must carry. */
  readonly headers: Asking['headers'];
}

/** The built service as it runs in production: whoever asks shows an API key. It alone may ask as often as it likes. */
async function startPalmhouse(museum: Museum, profile: string | null): Promise<Server> {
  const { key } = await createApiKey(museum.pool, {
    name: 'benchmark',
    roles: ['botanist'],
    createdBy: 'benchmark',
    expiresAt: null,
  });
  const environment = {
    DATABASE_URL: museum.databaseUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    LAKE_URL: museum.lakeUrl,
    LAKE_CACHE_DIR: join(museum.directory, 'cache'),
    AUTH_MODE: 'keys',
    RATE_LIMIT_BOTANIST: '0',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const node = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const listening = await startApp('api', [], environment, node);
  const headers = { 'x-api-key': key };
  return { ...listening, name: 'Palmhouse', applicationName: 'palmhouse-api', headers };
}

async function startPostgraphile({ databaseUrl }: Museum, { node, server }: Peer): Promise<Server> {
  const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const listening = await startProgram(node, [server, databaseUrl, POOL_SIZE], production);
  return { ...listening, name: 'PostGraphile', applicationName: 'postgraphile', headers: {} };
}

async function startHandWritten({ databaseUrl }: Museum): Promise<Server> {
  const args = [HAND_WRITTEN, databaseUrl, POOL_SIZE];
  const listening = await startProgram(process.execPath, args, { NODE_ENV: 'production' });
  return { ...listening, name: 'hand-written', applicationName: 'hand-written', headers: {} };
}

export async function endServers(servers: readonly Server[]): Promise<void> {
  for (const server of servers) await end(server.child);
}

/** All of them at once, each a process of its own on the same museum; only one of them is asked at a time. */
export async function startServers(
  museum: Museum,
  peer: Peer,
  profile: string | null,
): Promise<readonly Server[]> {
  const servers: Server[] = [];
  try {
    servers.push(await startPalmhouse(museum, profile));
    servers.push(await startPostgraphile(museum, peer));
    servers.push(await startHandWritten(museum));
    return servers;
  } catch (error) {
    await endServers(servers);
    throw error;
  }
}
