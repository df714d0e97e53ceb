import { Redis } from 'ioredis';

/** What a Redis says of itself. */
export interface RedisFacts {
  readonly version: string;
  /** Null where it does not say. */
  readonly user: string | null;
  readonly role: string;
  readonly isLoading: boolean;
  /** What it lets go of when its memory is full; null where it does not say. */
  readonly maxMemoryPolicy: string | null;
  readonly usedMemoryBytes: number;
  /** 0: as much as the machine has. */
  readonly maxMemoryBytes: number;
  readonly keepsLog: boolean;
  readonly logIsWritten: boolean;
  readonly snapshotIsWritten: boolean;
}

const MILLISECONDS = 5_000;

function readInfo(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

/**
 * Asks a Redis by INFO, which managed ones answer too where they refuse CONFIG.
 * @throws Error with why not, within some seconds.
 */
export async function redisFacts(url: string): Promise<RedisFacts> {
  const redis = new Redis(url, {
    lazyConnect: true,
    // Its answer is what is asked for here, also while it loads.
    enableReadyCheck: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: MILLISECONDS,
    commandTimeout: MILLISECONDS,
    connectionName: 'palmhouse-doctor',
  });
  let said: Error | undefined;
  redis.on('error', (error: Error) => (said = error));
  try {
    await redis.connect();
    const info = readInfo(await redis.info());
    // Redis 6 has users; a role may be kept from asking who it is.
    const user = await redis.acl('WHOAMI').catch(() => null);
    return {
      version: info.get('redis_version') ?? 'unknown',
      user,
      role: info.get('role') ?? 'unknown',
      isLoading: info.get('loading') === '1',
      maxMemoryPolicy: info.get('maxmemory_policy') ?? null,
      usedMemoryBytes: Number(info.get('used_memory') ?? 0),
      maxMemoryBytes: Number(info.get('maxmemory') ?? 0),
      keepsLog: info.get('aof_enabled') === '1',
      logIsWritten: (info.get('aof_last_write_status') ?? 'ok') === 'ok',
      snapshotIsWritten: (info.get('rdb_last_bgsave_status') ?? 'ok') === 'ok',
    };
  } catch (error) {
    throw said ?? error;
  } finally {
    redis.disconnect();
  }
}
