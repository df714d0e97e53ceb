import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ServerSideEncryption, StorageClass } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { isKey } from './object-store/key.js';
import type { LakeStoreSettings } from './object-store/open-object-store.js';

const MEBIBYTE = 1_048_576;

const LAKE_FORM =
  'expected file:///absolute/path or s3://bucket/prefix, without credentials (S3 takes those from the AWS_ variables, ' +
  'a profile or the machine’s role)';
const ENDPOINT_FORM = 'expected http(s)://host:port of an S3-compatible server, without credentials';

function isLakeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password, pathname, search, hash } = new URL(text);
  if (`${username}${password}${search}${hash}` !== '') return false;
  const path = pathname.replace(/^\/|\/$/g, '');
  if (protocol === 'file:') return host === '' && text.startsWith('file:///') && path !== '';
  const isBucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(host);
  return protocol === 's3:' && isBucket && (path === '' || isKey(path));
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}` === '';
}

const ENCRYPTIONS = [
  ServerSideEncryption.AES256,
  ServerSideEncryption.aws_kms,
  ServerSideEncryption.aws_kms_dsse,
] as const;

// What is stored is read back at once, and whenever someone asks: not the classes that have to be restored first.
const STORAGE_CLASSES = [
  StorageClass.STANDARD,
  StorageClass.STANDARD_IA,
  StorageClass.ONEZONE_IA,
  StorageClass.INTELLIGENT_TIERING,
  StorageClass.GLACIER_IR,
  StorageClass.EXPRESS_ONEZONE,
  StorageClass.REDUCED_REDUNDANCY,
] as const;

const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Variables of every service that reads or writes the lake. */
export const LAKE_VARIABLES = {
  LAKE_URL: z.string({ error: LAKE_FORM }).refine(isLakeUrl, { error: LAKE_FORM }),
  S3_ENDPOINT: z.string().refine(isEndpoint, { error: ENDPOINT_FORM }).optional(),
  S3_REGION: z.string().min(1).default('eu-west-2'),
  S3_PATH_STYLE: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  S3_SERVER_SIDE_ENCRYPTION: z.enum(ENCRYPTIONS).optional(),
  S3_KMS_KEY_ID: z.string().min(1).optional(),
  S3_STORAGE_CLASS: z.enum(STORAGE_CLASSES).optional(),
  LAKE_CACHE_DIR: z.string().refine(isAbsolute, { error: 'expected an absolute path' }).optional(),
  LAKE_CACHE_BYTES: integer(MEBIBYTE, Number.MAX_SAFE_INTEGER).default(1_024 * MEBIBYTE),
  LAKE_MEMORY_MB: integer(64, 65_536).default(256),
} as const;

export interface LakeSettings {
  readonly store: LakeStoreSettings;
  /** Of objects fetched from S3; a directory's are read in place. */
  readonly cacheDirectory: string;
  readonly cacheBytes: number;
  /** Mebibytes that DuckDB may hold to read with. */
  readonly memoryMb: number;
}

/**
 * The settings of `LAKE_VARIABLES`, as read.
 * @throws RangeError when a key is named for an encryption that has none.
 */
export function lakeSettings(read: z.infer<z.ZodObject<typeof LAKE_VARIABLES>>): LakeSettings {
  const encryption = read.S3_SERVER_SIDE_ENCRYPTION;
  if (read.S3_KMS_KEY_ID !== undefined && !encryption?.startsWith('aws:kms')) {
    throw new RangeError(
      'S3_KMS_KEY_ID is for S3_SERVER_SIDE_ENCRYPTION=aws:kms or aws:kms:dsse: set one of them.',
    );
  }
  return {
    store: {
      url: read.LAKE_URL,
      endpoint: read.S3_ENDPOINT,
      region: read.S3_REGION,
      pathStyle: read.S3_PATH_STYLE,
      serverSideEncryption: encryption,
      kmsKeyId: read.S3_KMS_KEY_ID,
      storageClass: read.S3_STORAGE_CLASS,
    },
    cacheDirectory: read.LAKE_CACHE_DIR ?? join(tmpdir(), 'palmhouse-lake-cache'),
    cacheBytes: read.LAKE_CACHE_BYTES,
    memoryMb: read.LAKE_MEMORY_MB,
  };
}
