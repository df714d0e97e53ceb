import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestDatabase,
  startTestRedis,
  startTestS3,
  type TestDatabase,
  type TestRedis,
  type TestS3,
} from '@palmhouse/testing';
import { ImageRunner, type ImageProcess } from './image.process.js';
import type { ImageInstalls } from './image.installs.js';

export const SERVICES = ['api', 'ingestion', 'archive', 'care'] as const;
export type Service = (typeof SERVICES)[number];

export interface RunningImage {
  readonly url: string;
  readonly process: ImageProcess;
}

const LINK_SECRET = 'the museum’s secret for links, 32 characters';

/** A museum whose every program comes out of an image, over a PostgreSQL that knows nothing of it yet, and an S3. */
export class ImageMuseum {
  readonly runner: ImageRunner;
  private source = { plantsApi: '', smtp: '', url: '' };

  private constructor(
    installs: ImageInstalls,
    node: string,
    /** All that may be written to, as `/tmp` is in the image. */
    private readonly scratch: string,
    readonly database: TestDatabase,
    readonly redis: TestRedis | null,
    readonly s3: TestS3,
  ) {
    this.runner = new ImageRunner(installs, node);
  }

  /** @param node the program that `/nodejs/bin/node` shall be. */
  static async open(
    installs: ImageInstalls,
    node: string,
    queue: 'Redis' | 'PostgreSQL',
  ): Promise<ImageMuseum> {
    const scratch = mkdtempSync(join(tmpdir(), 'palmhouse-image-scratch-'));
    chmodSync(scratch, 0o1777);
    // Where it lies on this machine may be closed to the image's user.
    const program = join(scratch, 'node');
    copyFileSync(node, program);
    chmodSync(program, 0o755);
    const database = await createTestDatabase('template0');
    const redis = queue === 'Redis' ? await startTestRedis() : null;
    return new ImageMuseum(installs, program, scratch, database, redis, await startTestS3());
  }

  get queueUrl(): string {
    return this.redis?.url ?? this.database.url;
  }

  get mailsUrl(): string {
    return `${this.source.url}/mails.json`;
  }

  /** Opens the sandbox, out of its image too. */
  async openSource(): Promise<ImageProcess> {
    const variables = {
      SANDBOX_HOST: '0.0.0.0',
      SANDBOX_PORT: '0',
      SANDBOX_SMTP_HOST: '0.0.0.0',
      SANDBOX_SMTP_PORT: '0',
      SANDBOX_PLANTS: '8',
      SANDBOX_ODDITIES: 'false',
    };
    const sandbox = this.runner.start({ app: 'sandbox', variables });
    const { port, smtp = '' } = await sandbox.listening();
    const url = `http://127.0.0.1:${port}`;
    this.source = { url, plantsApi: `${url}/api/plants`, smtp: smtp.replace('0.0.0.0', '127.0.0.1') };
    return sandbox;
  }

  async start(service: Service): Promise<RunningImage> {
    const process = this.runner.start({ app: service, variables: this.variablesOf(service) });
    const { port } = await process.listening();
    return { url: `http://127.0.0.1:${port}`, process };
  }

  /** Everything that a service is told; all of it is in docs/configuration.md. */
  variablesOf(service: Service | 'cli'): Record<string, string> {
    const shared = { DATABASE_URL: this.database.url, QUEUE_URL: this.queueUrl };
    const own: Record<Service | 'cli', Record<string, string>> = {
      api: { ...this.lake(), AUTH_MODE: 'keys', LINK_SECRET },
      ingestion: { PLANTS_API_URL: this.source.plantsApi },
      archive: { ...this.lake(), ARCHIVE_TEMP_DIR: join(this.scratch, 'archive') },
      care: {
        SMTP_URL: this.source.smtp,
        CARE_ENGINEERS: 'engineers@museum.example',
        CARE_TECHNICIANS: 'technicians@museum.example',
        PUBLIC_URL: 'http://palmhouse.example',
        LINK_SECRET,
      },
      cli: { ...this.lake(), ARCHIVE_TEMP_DIR: join(this.scratch, 'cli') },
    };
    return {
      ...shared,
      ...own[service],
      ...(service !== 'cli' && { PORT: '0', METRICS_PORT: '0', SHUTDOWN_GRACE_SECONDS: '60' }),
    };
  }

  async close(): Promise<void> {
    await this.runner.killAll();
    await this.s3.stop();
    await this.redis?.stop();
    await this.database.drop();
    rmSync(this.scratch, { recursive: true, force: true });
  }

  private lake(): Record<string, string> {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = this.s3.environment;
    return {
      LAKE_URL: `s3://${this.s3.bucket}/lake`,
      S3_ENDPOINT: this.s3.url,
      S3_PATH_STYLE: 'true',
      AWS_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY,
      LAKE_CACHE_DIR: join(this.scratch, 'cache'),
    };
  }
}
