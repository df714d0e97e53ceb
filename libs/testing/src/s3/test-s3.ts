import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Door } from './s3-door.js';
import { plantInS3rver, S3RVER_ACCOUNT, startS3rver } from './s3rver.js';

export interface TestS3 {
  /** Of the endpoint, for path-style requests. */
  readonly url: string;
  /** Empty at the start; its name proves whose it is. */
  readonly bucket: string;
  /** What lets the SDK's own chain of credentials find this server's, and nothing else of this machine. */
  readonly environment: Readonly<Record<string, string>>;
  readonly door: S3Door;
  /** Puts an object there past the door, at once: for tests that need many. */
  plant(key: string, body: Uint8Array): void;
  stop(): Promise<void>;
}

/** An S3 of the test's own, on this machine alone; nothing of it is left after the stop. */
export async function startTestS3(): Promise<TestS3> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-test-s3-'));
  const bucket = `palmhouse-test-${randomBytes(6).toString('hex')}`;
  const { port, s3rver } = await startS3rver(directory, bucket);
  const { door, url } = await S3Door.open(port);
  return {
    url,
    bucket,
    environment: {
      AWS_ACCESS_KEY_ID: S3RVER_ACCOUNT.accessKeyId,
      AWS_SECRET_ACCESS_KEY: S3RVER_ACCOUNT.secretAccessKey,
      AWS_SESSION_TOKEN: '',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    door,
    plant: (key, body) => plantInS3rver(join(directory, bucket, key), body),
    stop: async () => {
      await door.close();
      await s3rver.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
