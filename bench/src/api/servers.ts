import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { startChildService, type ChildService } from '../child-service.js';
import type { Asking } from './asking.js';
import type { Museum } from './museum.js';
import type { Peer } from './peer.js';

const API = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
const HAND_WRITTEN = fileURLToPath(new URL('./hand-written.server.js', import.meta.url));

/** Connections to PostgreSQL that each server may hold: what Palmhouse holds by default. */
const POOL_SIZE = '10';

export const SERVERS = ['Palmhouse', 'PostGraphile', 'hand-written'] as const;
export type ServerName = (typeof SERVERS)[number];

export interface Server extends ChildService {
  readonly name: ServerName;
  /** What its connections call themselves at PostgreSQL. */
  readonly applicationName: string;
  /** What every request must carry. */
  readonly headers: Asking['headers'];
}

/** The built service as it runs in production, but for sign-in: whom it takes without a question is what is compared. */
function startPalmhouse(museum: Museum, profile: string | null): Promise<ChildService> {
  const node = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  return startChildService(process.execPath, [...node, API], {
    DATABASE_URL: museum.databaseUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    LAKE_URL: museum.lakeUrl,
    LAKE_CACHE_DIR: join(museum.directory, 'cache'),
    PORT: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  });
}

/** All of them at once, each a process of its own on the same museum; only one of them is asked at a time. */
export async function startServers(
  museum: Museum,
  peer: Peer,
  profile: string | null,
): Promise<readonly Server[]> {
  const palmhouse = await startPalmhouse(museum, profile);
  const postgraphile = await startChildService(peer.node, [peer.server, museum.databaseUrl, POOL_SIZE], {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  });
  const handWritten = await startChildService(
    process.execPath,
    [HAND_WRITTEN, museum.databaseUrl, POOL_SIZE],
    { NODE_ENV: 'production' },
  );
  return [
    { ...palmhouse, name: 'Palmhouse', applicationName: 'palmhouse-api', headers: {} },
    { ...postgraphile, name: 'PostGraphile', applicationName: 'postgraphile', headers: {} },
    { ...handWritten, name: 'hand-written', applicationName: 'hand-written', headers: {} },
  ];
}
