import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';

interface S3rverOptions {
  readonly address: string;
  readonly port: number;
  readonly silent: boolean;
  readonly directory: string;
  readonly configureBuckets: readonly { readonly name: string }[];
}

/** What is used of s3rver, which comes without types. */
interface S3rver {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** The one account that s3rver has. */
export const S3RVER_ACCOUNT = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

/** An s3rver on a free port of this machine. */
export async function startS3rver(
  directory: string,
  bucket: string,
): Promise<{ port: number; s3rver: S3rver }> {
  // Loaded when it is needed: most tests that use this lib are not about S3.
  const Server = createRequire(import.meta.url)('s3rver') as new (options: S3rverOptions) => S3rver;
  const s3rver = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await s3rver.run();
  return { port, s3rver };
}

/** An object as s3rver keeps it: a file beside which it writes what else it wants to know. */
export function plantInS3rver(path: string, body: Uint8Array): void {
  const file = `${path}._S3rver_object`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
