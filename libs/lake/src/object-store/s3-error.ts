import { systemCode } from './file-error.js';
import { LakeError, type LakeErrorCode } from './lake-error.js';

interface S3Failure {
  /** S3's code (`NoSuchBucket`), the system's (`ECONNRESET`), or the SDK's (`TimeoutError`). */
  readonly reason: string;
  /** Of HTTP; null when there was no answer. */
  readonly status: number | null;
  readonly attempts: number | null;
}

interface ErrorOfTheSdk {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
}

export function s3Failure(error: unknown): S3Failure {
  const { name = 'unknown', $metadata = {} } = Object(error) as ErrorOfTheSdk;
  const { httpStatusCode: status = null, attempts = null } = $metadata;
  const reason = status === null ? systemCode(error) || name : name;
  return { reason, status, attempts };
}

// Errors without an answer from S3 that no other try will help: there is nobody to ask as.
const NO_CREDENTIALS = [
  'CredentialsProviderError',
  'TokenProviderError',
  'InvalidProviderConfigurationError',
];

// Status 400 for what happened on the way, not for what was asked: the same request may well pass next time.
const TEMPORARY_REASON = /^(BadDigest|IncompleteBody|RequestTimeout|XAmzContentSHA256Mismatch)$|Throttl/;
const TEMPORARY_STATUS = [408, 409, 412, 425, 429];

/** Is another try worth it? */
export function isTemporary({ reason, status }: S3Failure): boolean {
  if (NO_CREDENTIALS.includes(reason)) return false;
  if (status === null || TEMPORARY_REASON.test(reason) || TEMPORARY_STATUS.includes(status)) return true;
  // 501: the server does not know the call. Below 500 it found the request itself wrong, unknown or forbidden.
  return (status >= 500 && status !== 501) || status < 300;
}

const ADVICE: Partial<Record<LakeErrorCode, string>> = {
  'LAKE.UNAVAILABLE': 'Nothing is half stored; it can safely be tried again.',
  'LAKE.DENIED':
    'Nothing was changed there. Check the credentials and their rights, the name and region of the bucket, and the ' +
    'endpoint; trying again does not help.',
};

/**
 * What a failure of the SDK means to whoever asked for it. Its own text stays out of the message: S3's may quote keys.
 * @param doing `to read readings/…`
 */
export function s3Error(error: unknown, url: string, doing: string): LakeError {
  if (error instanceof LakeError) return error;
  const failure = s3Failure(error);
  const code = isTemporary(failure) ? 'LAKE.UNAVAILABLE' : 'LAKE.DENIED';
  const verb = code === 'LAKE.DENIED' ? 'refused' : 'failed';
  const facts = [
    failure.reason,
    ...(failure.status === null ? [] : [`status ${failure.status}`]),
    ...(failure.attempts === null || failure.attempts < 2 ? [] : [`${failure.attempts} attempts`]),
  ];
  return new LakeError(code, `${url} ${verb} ${doing} (${facts.join(', ')}). ${ADVICE[code] ?? ''}`, {
    cause: error,
  });
}
