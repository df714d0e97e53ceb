import { S3Client, type ServerSideEncryption, type StorageClass } from '@aws-sdk/client-s3';

export interface S3Limits {
  readonly maxAttempts: number;
  readonly connectionMilliseconds: number;
  readonly requestMilliseconds: number;
  readonly maxSockets: number;
  readonly keysPerPage: number;
}

export const S3_LIMITS: S3Limits = {
  // With the SDK's backoff a stumble of some seconds passes unnoticed; a longer outage is the queue's to wait out.
  maxAttempts: 4,
  // A reachable endpoint shakes hands in well under a second, even across an ocean.
  connectionMilliseconds: 5_000,
  // For a whole upload up to the answer, and for a pause within a download: 20 MB pass in it at 3 Mbit/s.
  requestMilliseconds: 60_000,
  // Objects are held whole: 16 of some 20 MB are what a service of half a gigabyte can have in flight.
  maxSockets: 16,
  // S3 gives no more.
  keysPerPage: 1_000,
};

export interface S3Settings {
  /** `s3://bucket` or `s3://bucket/prefix`. */
  readonly url: string;
  /** Of an S3-compatible server; AWS's own where there is none. */
  readonly endpoint?: string;
  readonly region: string;
  /** The bucket in the path rather than in the host's name. */
  readonly pathStyle: boolean;
  readonly serverSideEncryption?: ServerSideEncryption;
  readonly kmsKeyId?: string;
  readonly storageClass?: StorageClass;
  readonly limits?: Partial<S3Limits>;
}

/** Credentials come by the SDK's own chain: environment, web identity, profile, container, instance. */
export function openS3Client({ endpoint, region, pathStyle }: S3Settings, limits: S3Limits): S3Client {
  const agent = { keepAlive: true, maxSockets: limits.maxSockets };
  return new S3Client({
    ...(endpoint !== undefined && { endpoint }),
    region,
    forcePathStyle: pathStyle,
    maxAttempts: limits.maxAttempts,
    retryMode: 'standard',
    // Every upload carries our own SHA-256. What the SDK would add unasked (CRC32, in other calls too) says no more,
    // and is what S3-compatibles have stumbled on.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    // A download is compared with the checksum the server kept, where it kept one; it costs a header to ask.
    responseChecksumValidation: 'WHEN_SUPPORTED',
    // Else the SDK waits with each upload for a server's leave, a minute long where the server does not know the custom,
    // and opens a connection for it beside the limit.
    expectContinueHeader: false,
    requestHandler: {
      connectionTimeout: limits.connectionMilliseconds,
      requestTimeout: limits.requestMilliseconds,
      throwOnRequestTimeout: true,
      socketTimeout: limits.requestMilliseconds,
      httpAgent: agent,
      httpsAgent: agent,
    },
  });
}
