import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@palmhouse/embedded';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { startTestS3, type TestS3 } from '@palmhouse/testing';
import { RestartedPostgres, RestartedRedis } from './stores.js';
import { ServiceKeeper } from './service.keeper.js';

const LINK_SECRET = 'a secret of the soak alone, 32 characters';

/** Everything that the services need, and the services themselves, on loopback and in a folder of its own. */
export interface Stack {
  readonly directory: string;
  readonly museum: Museum;
  /** The same plants, answering at once: for their past, of which there is much. */
  readonly past: Museum;
  readonly s3: TestS3;
  readonly postgres: RestartedPostgres;
  readonly redis: RestartedRedis;
  readonly services: readonly ServiceKeeper[];
  readonly api: ServiceKeeper;
  /** What a command of a service needs to run beside them. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

async function keeperOf(
  name: string,
  app: string,
  environment: Record<string, string>,
): Promise<ServiceKeeper> {
  return new ServiceKeeper(name, app, await freePort(0), await freePort(0), environment);
}

export async function openStack(plants: number, seed: number): Promise<Stack> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-soak-'));
  const [postgres, redis, s3] = [
    await RestartedPostgres.open(directory),
    await RestartedRedis.open(directory),
    await startTestS3(),
  ];
  const museum = await createMuseum({ plants, seed, smtpPort: 0, latency: [20, 400], trouble: true });
  const past = await createMuseum({ plants, seed });
  const environment = {
    ...s3.environment,
    DATABASE_URL: postgres.url,
    QUEUE_URL: redis.url,
    LAKE_URL: `s3://${s3.bucket}/lake`,
    S3_ENDPOINT: s3.url,
    S3_PATH_STYLE: 'true',
    PLANTS_API_URL: `${museum.url}/api/plants`,
    LAKE_CACHE_DIR: join(directory, 'cache'),
    ARCHIVE_TEMP_DIR: join(directory, 'archive'),
    STORAGE_QUOTA_BYTES: '50000000000',
    SHARD_SIZE: '10',
  };
  const api = await keeperOf('api', 'api', {
    ...environment,
    AUTH_MODE: 'open',
    LINK_SECRET,
    DASHBOARD_DIRECTORY: 'none',
  });
  const care = {
    ...environment,
    SMTP_URL: museum.mail!.url,
    CARE_ENGINEERS: 'engineers@museum.example',
    CARE_TECHNICIANS: 'technicians@museum.example',
    PUBLIC_URL: api.url,
    DASHBOARD_URL: 'none',
    LINK_SECRET,
  };
  const services = [
    await keeperOf('ingestion-1', 'ingestion', environment),
    await keeperOf('ingestion-2', 'ingestion', environment),
    await keeperOf('archive', 'archive', environment),
    await keeperOf('care', 'care', care),
    api,
  ];
  return {
    directory,
    museum,
    past,
    s3,
    postgres,
    redis,
    services,
    api,
    environment,
    close: async () => {
      await Promise.all(services.map((service) => service.stop()));
      await museum.close();
      await past.close();
      await s3.stop();
      await redis.stop();
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
